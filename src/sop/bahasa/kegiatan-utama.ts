import { isAktif, isPasif } from './kata-kerja.ts';
import type { Kata } from './kata.ts';

const berurutan = /^(?:kemudian|lalu|selanjutnya|sekaligus)$/;
const bersyarat = /^(?:apabila|bila|bilamana|jika|kalau)$/;
const bertujuan = /^(?:agar|bahwa|cara|guna|supaya|untuk|utk)$/;
const menerangkan = /^(?:dalam|dengan|sambil|seraya|tanpa|yang)$/;

/**
 * The verbs of the main clause of a kegiatan that each say an activity of their own, in their order. Verbs of purpose ("untuk
 * diteruskan"), of a relative clause and of the outcomes of a keputusan ("jika …") say none.
 */
export function kerjaUtama(pokok: readonly Kata[]): readonly Kata[] {
  const kata = withoutOutcomes(pokok);
  const hasil: Kata[] = [];
  let sampingan = false;
  for (const [indeks, ini] of kata.entries()) {
    const sebelum = kata[indeks - 1];
    if (mulaiLagi(kata, indeks)) sampingan = false;
    if (mulaiSampingan(kata, indeks)) sampingan = true;
    const selesai = kata.slice(0, indeks).some(isSelesai);
    if (isUtama(ini, sebelum, { pertama: hasil.length === 0, sampingan, selesai })) hasil.push(ini);
  }
  return hasil;
}

/** Up to the first condition; "jika sudah selesai" only says that one activity follows another. */
function withoutOutcomes(kata: readonly Kata[]): readonly Kata[] {
  const syarat = kata.findIndex(
    (satu, indeks) => bersyarat.test(satu.kata) && !kata.slice(indeks, indeks + 4).some(isSelesai),
  );
  return syarat < 0 ? kata : kata.slice(0, syarat);
}

function isSelesai({ kata }: Kata): boolean {
  return kata === 'selesai';
}

/** A new sentence, or "kemudian" that does not belong to "untuk", takes up the main line again. */
function mulaiLagi(kata: readonly Kata[], indeks: number): boolean {
  const sebelum = kata[indeks - 1];
  if (sebelum !== undefined && /[.;]/.test(sebelum.sesudah)) return true;
  return berurutan.test(kata[indeks]?.kata ?? '') && !bertujuan.test(sebelum?.kata ?? '');
}

function mulaiSampingan(kata: readonly Kata[], indeks: number): boolean {
  const ini = kata[indeks]?.kata ?? '';
  if (bertujuan.test(ini)) return true;
  return menerangkan.test(ini) && isAktif(kata[indeks + 1]?.kata ?? '');
}

/** What has been read before a word. */
interface Keadaan {
  readonly pertama: boolean;
  /** Inside words of purpose or description. */
  readonly sampingan: boolean;
  /** "selesai" has been said: what follows comes after it. */
  readonly selesai: boolean;
}

function isUtama(
  ini: Kata,
  sebelum: Kata | undefined,
  { pertama, sampingan, selesai }: Keadaan,
): boolean {
  if (sampingan) return false;
  if (pertama) return isAktif(ini.kata);
  const depan = sebelum?.kata ?? '';
  if (berurutan.test(depan) || (selesai && /^(?:akan|maka)$/.test(depan)))
    return isAktif(ini.kata) || isPasif(ini.kata);
  if (!isAktif(ini.kata)) return false;
  return /^(?:dan|serta)$/.test(depan) || (sebelum?.sesudah ?? '').includes(',');
}
