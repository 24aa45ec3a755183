import { kataDari } from './kata.ts';
import type { Kata } from './kata.ts';
import { isAktif, isPasif, isTanpaAwalan } from './kata-kerja.ts';

const penghubungAwal =
  /^(?:akhirnya|berikutnya|kembali|kemudian|lalu|maka|segera|selanjutnya|serta|terakhir|dan)$/;
const anakKalimat =
  /^(?:apabila|atas|bagi|berdasarkan|bila|bilamana|dalam|dari|dengan|jika|kalau|ketika|melalui|oleh|pada|saat|sebelum|secara|selama|sesuai|sesudah|setelah|terhadap|untuk)$/;

/**
 * The words of a kegiatan from its main clause on: list marks, adverbs and a clause in front of it are left out.
 * Empty where a clause in front does not end with a comma, for then it cannot be told where the main one begins.
 */
export function pokokKegiatan(teks: string): readonly Kata[] {
  let kata = kataDari(tanpaTanda(teks));
  for (;;) {
    const [pertama] = kata;
    if (pertama === undefined) return [];
    if (penghubungAwal.test(pertama.kata)) kata = kata.slice(1);
    else if (anakKalimat.test(pertama.kata)) kata = afterComma(kata);
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

const bantu = /^(?:akan|dapat|harus|kemudian|wajib|langsung|selanjutnya|juga|lalu|segera)$/;

/**
 * Index of the verb after a subject of `panjang` words, or of the word after its colon; undefined where what
 * follows is not what that subject does.
 */
export function kerjaSetelahSubjek(kata: readonly Kata[], panjang: number): number | undefined {
  const akhir = kata[panjang - 1];
  if (akhir === undefined) return undefined;
  if (akhir.sesudah.includes(':')) return panjang;
  let indeks = panjang;
  while (bantu.test(kata[indeks]?.kata ?? '')) indeks += 1;
  const kerja = kata[indeks];
  return kerja !== undefined && isAktif(kerja.kata) ? indeks : undefined;
}
