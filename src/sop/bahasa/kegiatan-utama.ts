import { isAktif, isPasif } from './kata-kerja.ts';
import type { Kata } from './kata.ts';

const berurutan: ReadonlySet<string> = new Set('kemudian lalu selanjutnya sekaligus'.split(' '));
const bersyarat: ReadonlySet<string> = new Set('apabila bila bilamana jika kalau'.split(' '));
const bertujuan: ReadonlySet<string> = new Set('agar bahwa cara guna supaya untuk utk'.split(' '));
const menerangkan: ReadonlySet<string> = new Set(
  'dalam dengan sambil seraya tanpa yang'.split(' '),
);

/**
 * The verbs of the main clause of a kegiatan that each say an activity of their own, in their order. Verbs of purpose ("untuk
 * diteruskan"), of a relative clause and of the outcomes of a keputusan ("jika …") say none.
 */
export function kerjaUtama(pokok: readonly Kata[]): readonly Kata[] {
  const kata = withoutOutcomes(pokok);
  const hasil: Kata[] = [];
  let [sampingan, selesai] = [false, false];
  for (const [indeks, ini] of kata.entries()) {
    const sebelum = kata[indeks - 1];
    if (mulaiLagi(sebelum, ini)) sampingan = false;
    if (mulaiSampingan(ini, kata[indeks + 1])) sampingan = true;
    if (isUtama(ini, sebelum, { pertama: hasil.length === 0, sampingan, selesai })) hasil.push(ini);
    if (isSelesai(ini)) selesai = true;
  }
  return hasil;
}

/** Up to the first condition; "jika sudah selesai" only says that one activity follows another. */
function withoutOutcomes(kata: readonly Kata[]): readonly Kata[] {
  const syarat = kata.findIndex(
    (satu, indeks) => bersyarat.has(satu.kata) && !kata.slice(indeks, indeks + 4).some(isSelesai),
  );
  return syarat < 0 ? kata : kata.slice(0, syarat);
}

function isSelesai({ kata }: Kata): boolean {
  return kata === 'selesai';
}

/** A new sentence, or "kemudian" that does not belong to "untuk", takes up the main line again. */
function mulaiLagi(sebelum: Kata | undefined, ini: Kata): boolean {
  if (sebelum !== undefined && /[.;]/.test(sebelum.sesudah)) return true;
  return berurutan.has(ini.kata) && !bertujuan.has(sebelum?.kata ?? '');
}

function mulaiSampingan(ini: Kata, sesudah: Kata | undefined): boolean {
  if (bertujuan.has(ini.kata)) return true;
  return menerangkan.has(ini.kata) && isAktif(sesudah?.kata ?? '');
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
  if (berurutan.has(depan) || (selesai && (depan === 'akan' || depan === 'maka')))
    return isAktif(ini.kata) || isPasif(ini.kata);
  if (!isAktif(ini.kata)) return false;
  return depan === 'dan' || depan === 'serta' || (sebelum?.sesudah ?? '').includes(',');
}
