import type { TempatBaris } from './matriks.ts';
import type { PetaKolom } from './peta-kolom.ts';

/**
 * Writes rows of the wide form whose figures are digits alone and whose L and P make JML, as nearly all do; gives
 * false for any other row, which is then read cell by cell. What it writes is what `nilai-baris.ts` would.
 */
export function createPenulisPolos({
  nilai,
  kepala,
  def,
}: PetaKolom): (angka: Int32Array, tempat: TempatBaris) => boolean {
  /** Behind the last cell of a row stands what no number is. */
  const tiada = kepala.length;
  const kolom = Int32Array.from(nilai, (letak) => (letak < 0 ? tiada : letak));
  const kosong = def.kategori.map(({ opsional }) => (opsional === 'nol' ? 0 : Number.NaN));

  /** A category of which the export tells no sexes, or nothing. */
  const tulisTanpaJk = (angka: Int32Array, { blok, awal }: TempatBaris, i: number): boolean => {
    const kolomJ = kolom[i + 2] ?? tiada;
    const tanpa = kolomJ === tiada ? (kosong[i / 3] ?? Number.NaN) : Number.NaN;
    const j = kolomJ === tiada ? tanpa : (angka[kolomJ] ?? -1);
    blok[awal + i] = tanpa;
    blok[awal + i + 1] = tanpa;
    blok[awal + i + 2] = j;
    return !(j < 0);
  };
  return (angka, tempat) => {
    const { blok, awal } = tempat;
    for (let i = 0; i < kolom.length; i += 3) {
      const kolomL = kolom[i] ?? tiada;
      const kolomP = kolom[i + 1] ?? tiada;
      if (kolomL === tiada && kolomP === tiada) {
        if (!tulisTanpaJk(angka, tempat, i)) return false;
        continue;
      }
      const l = angka[kolomL] ?? -1;
      const p = angka[kolomP] ?? -1;
      const kolomJ = kolom[i + 2] ?? tiada;
      const j = kolomJ === tiada ? l + p : (angka[kolomJ] ?? -1);
      if (l < 0 || p < 0 || j !== l + p) return false;
      blok[awal + i] = l;
      blok[awal + i + 1] = p;
      blok[awal + i + 2] = j;
    }
    return true;
  };
}
