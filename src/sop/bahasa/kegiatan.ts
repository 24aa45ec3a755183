import { kataDari } from './kata.ts';
import type { Kata } from './kata.ts';
import { isAktif, isPasif, isTanpaAwalan } from './kata-kerja.ts';

const penghubungAwal: ReadonlySet<string> = new Set(
  'akhirnya berikutnya kembali kemudian lalu maka segera selanjutnya serta terakhir dan'.split(' '),
);
const anakKalimat: ReadonlySet<string> = new Set(
  (
    'apabila atas bagi berdasarkan bila bilamana dalam dari dengan jika kalau ketika melalui oleh pada saat sebelum ' +
    'secara selama sesuai sesudah setelah terhadap untuk'
  ).split(' '),
);

/**
 * The words of a kegiatan from its main clause on: list marks, adverbs and a clause in front of it are left out.
 * Empty where a clause in front does not end with a comma, for then it cannot be told where the main one begins.
 *
 * @param semua all words of the text
 */
export function pokokKegiatan(teks: string, semua: readonly Kata[]): readonly Kata[] {
  const isi = tanpaTanda(teks);
  let kata = isi === teks ? semua : kataDari(isi);
  for (;;) {
    const pertama = kata[0];
    if (pertama === undefined) return [];
    if (penghubungAwal.has(pertama.kata)) kata = kata.slice(1);
    else if (anakKalimat.has(pertama.kata)) kata = afterComma(kata);
    else return kata;
  }
}

function tanpaTanda(teks: string): string {
  return teks.replace(/^\s*(?:[-–•*]\s*|\(?(?:\d{1,2}|[a-z])[.)]\s*)+/i, '');
}

function afterComma(kata: readonly Kata[]): readonly Kata[] {
  const koma = kata.findIndex(({ sesudah }) => sesudah.includes(','));
  const titik = kata.findIndex(({ sesudah }) => sesudah.includes('.'));
  return koma < 0 || (titik >= 0 && titik < koma) ? [] : kata.slice(koma + 1);
}

/** True for a word that can be the verb of a kegiatan, whatever its form. */
export function isKerja({ kata }: Kata): boolean {
  return isAktif(kata) || isTanpaAwalan(kata) || isPasif(kata);
}

const bantu: ReadonlySet<string> = new Set(
  'akan dapat harus kemudian wajib langsung selanjutnya juga lalu segera'.split(' '),
);

/**
 * Index of the verb after a subject of `panjang` words, or of the word after its colon; undefined where what
 * follows is not what that subject does.
 */
export function kerjaSetelahSubjek(kata: readonly Kata[], panjang: number): number | undefined {
  const akhir = kata[panjang - 1];
  if (akhir === undefined) return undefined;
  if (akhir.sesudah.includes(':')) return panjang;
  let indeks = panjang;
  while (bantu.has(kata[indeks]?.kata ?? '')) indeks += 1;
  const kerja = kata[indeks];
  return kerja !== undefined && isAktif(kerja.kata) ? indeks : undefined;
}
