import type { KategoriTertulis } from './define-dataset.ts';
import { rangkai } from './rangkai.ts';

/** A category of ages and the ways to write it. @param rentang such as `5-9`, or `5` for a single age */
export function kelompokUsia(rentang: string): KategoriTertulis {
  const [dari = '', sampai] = rentang.split('-');
  const angka =
    sampai === undefined
      ? [dari, dua(dari)]
      : [rentang, `${dua(dari)}-${dua(sampai)}`, `${dari} S/D ${sampai}`, `${dari} SD ${sampai}`];
  return {
    id: rentang,
    label: rentang.replace('-', '–'),
    tulisan: rangkai(['', 'USIA', 'UMUR', 'KELOMPOK UMUR'], angka, ['', 'TAHUN', 'TH', 'THN']),
  };
}

function dua(umur: string): string {
  return umur.padStart(2, '0');
}
