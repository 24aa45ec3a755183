import type { Nilai } from '../chart/nilai.ts';
import { dataWilayah } from '../statistics/data-wilayah.ts';
import type { NilaiWilayah } from '../statistics/indikator.ts';
import type { JkKolom } from '../statistics/model.ts';
import { penduduk, pendudukUmur } from '../statistics/penduduk-wilayah.ts';
import type { SemesterSiap } from './angka-wilayah.ts';

/** Jiwa of a region as published: a number, x or an ellipsis. */
export function jiwaTerbit(semester: SemesterSiap, kode: string, jk: JkKolom = 'JML'): Nilai {
  return terbit(semester, kode, (nilai) => penduduk(nilai, jk));
}

/** Jiwa of ages in a region, as published. @param sampai not included */
export function umurTerbit(
  semester: SemesterSiap,
  kode: string,
  umur: { readonly dari: number; readonly sampai: number; readonly jk: JkKolom },
): Nilai {
  return terbit(semester, kode, (nilai) => pendudukUmur(nilai, umur.dari, umur.sampai, umur.jk));
}

/** A figure that is known, or undefined. */
export function pasti(nilai: Nilai): number | undefined {
  return typeof nilai === 'number' ? nilai : undefined;
}

function terbit(
  semester: SemesterSiap,
  kode: string,
  hitung: (nilai: NilaiWilayah) => number | undefined,
): Nilai {
  const nilai = hitung(dataWilayah(semester, undefined, kode).nilai);
  if (nilai !== undefined && Number.isFinite(nilai)) return nilai;
  const isi = semester.terisi && hitung(dataWilayah(semester.terisi, undefined, kode).nilai);
  return isi !== undefined && Number.isFinite(isi) ? 'x' : '…';
}
