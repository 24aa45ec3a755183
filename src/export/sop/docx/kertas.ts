import { twipMm } from './satuan.ts';

/** Sheets of the offices, landscape; F4 is the folio of local rules, 330 × 215 mm. */
const ukuranMm = {
  A4: [297, 210],
  F4: [330, 215],
  Letter: [279.4, 215.9],
  Legal: [355.6, 215.9],
} as const;

export type NamaKertas = keyof typeof ukuranMm;

/** A sheet and its margins in twips. */
export interface Kertas {
  readonly lebar: number;
  readonly tinggi: number;
  readonly tepi: number;
  readonly tepiAtas: number;
  readonly tepiBawah: number;
  /** Distance of header and footer from the edge of the sheet. */
  readonly tepiKepala: number;
  readonly lebarIsi: number;
  readonly tinggiIsi: number;
}

export function kertasDari(nama: NamaKertas): Kertas {
  const [lebarMm, tinggiMm] = ukuranMm[nama];
  const lebar = twipMm(lebarMm);
  const tinggi = twipMm(tinggiMm);
  const tepi = twipMm(10);
  const tepiAtas = twipMm(12);
  const tepiBawah = twipMm(13);
  return {
    lebar,
    tinggi,
    tepi,
    tepiAtas,
    tepiBawah,
    tepiKepala: twipMm(6),
    lebarIsi: lebar - 2 * tepi,
    tinggiIsi: tinggi - tepiAtas - tepiBawah,
  };
}
