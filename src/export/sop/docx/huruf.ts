import { lebarArial } from './lebar-arial.ts';

/** Letters of the document. Their lines have an exact height, so that a row is as high in every program. */
export interface Huruf {
  /** In half points, as Word counts. */
  readonly ukuran: number;
  readonly tebal?: boolean;
}

export const hurufIsi: Huruf = { ukuran: 16 };
export const hurufJudul: Huruf = { ukuran: 16, tebal: true };
export const hurufKop: Huruf = { ukuran: 21, tebal: true };
export const hurufTabel: Huruf = { ukuran: 18, tebal: true };
export const hurufKaki: Huruf = { ukuran: 16 };

export const jenisHuruf = 'Arial';

/** Height of a line in twips: a quarter more than its letters. */
export function tinggiBaris({ ukuran }: Huruf): number {
  return Math.ceil(ukuran * 12.5);
}

/** Width of a text in twips, a little more than it takes. */
export function lebarTeks(teks: string, { ukuran, tebal = false }: Huruf): number {
  return lebarArial(teks, { ukuran: ukuran * 10, tebal });
}

export function lebarKata(teks: string, huruf: Huruf): number {
  return Math.max(0, ...teks.split(/\s+/).map((kata) => lebarTeks(kata, huruf)));
}

/** Lines that a text takes in a width in twips: broken between words, and inside a word that alone is wider. */
export function banyakBaris(teks: string, lebar: number, huruf: Huruf): number {
  const spasi = lebarTeks(' ', huruf);
  let baris = 0;
  let sisa = 0;
  for (const kata of teks.split(/\s+/).filter((satu) => satu !== '')) {
    const perlu = lebarTeks(kata, huruf);
    if (baris > 0 && spasi + perlu <= sisa) {
      sisa -= spasi + perlu;
    } else {
      const potongan = Math.max(1, Math.ceil(perlu / lebar));
      baris += potongan;
      sisa = potongan * lebar - perlu;
    }
  }
  return baris;
}
