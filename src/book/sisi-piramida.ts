import type { DuaSisi } from '../chart/grafik.ts';
import type { Nilai } from '../chart/nilai.ts';
import { laki, perempuan } from '../statistics/agregat.ts';
import type { BacaGrafik } from './nilai-grafik.ts';

/** Laki-laki and perempuan of each five-year kelompok of a region. */
export function sisiPiramida(baca: BacaGrafik, kode: string, banyakKelompok: number): DuaSisi {
  const tiap = (angka: typeof laki): Nilai[] =>
    Array.from({ length: banyakKelompok }, (_, k) =>
      baca(kode, (n) => angka(n.dari('umur-5-tahunan'), k)),
    );
  return { laki: tiap(laki), perempuan: tiap(perempuan) };
}
