/** Sizes of paper that a book is printed on: A4, and the B5 of the publications of BPS. */
export const kertasBuku = ['A4', 'B5'] as const;
export type KertasBuku = (typeof kertasBuku)[number];

/** What a page of the book measures, in mm, upright. */
export interface UkuranBuku {
  readonly lebar: number;
  readonly tinggi: number;
  readonly atas: number;
  readonly bawah: number;
  /** Margin at the spine. */
  readonly dalam: number;
  /** Margin at the open side. */
  readonly luar: number;
  readonly tabel: {
    /** Letters of a table are at most this large, in pt. */
    readonly hurufTerbesar: number;
    /** Room above and below the words of a row, in mm, as `buku-tabel.css` has it. */
    readonly ruangBaris: number;
  };
}

export const ukuranBuku: Readonly<Record<KertasBuku, UkuranBuku>> = {
  A4: {
    ...{ lebar: 210, tinggi: 297, atas: 26, bawah: 22, dalam: 26, luar: 20 },
    tabel: { hurufTerbesar: 8.5, ruangBaris: 0.7 },
  },
  // Two tables of fifteen kecamatan stand on one page.
  B5: {
    ...{ lebar: 176, tinggi: 250, atas: 22, bawah: 19, dalam: 22, luar: 16 },
    tabel: { hurufTerbesar: 8, ruangBaris: 0.25 },
  },
};

/** How far colour runs over the edge of a sheet that is cut after printing, in mm. */
export const lewatPotong = 3;

/** Room for text on a page, in mm. */
export interface Bidang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** On a page that lies on its side the head of the table is at the left of the upright sheet. */
export function bidangBuku(kertas: KertasBuku, lanskap: boolean): Bidang {
  const { lebar, tinggi, atas, bawah, dalam, luar } = ukuranBuku[kertas];
  return lanskap
    ? { lebar: tinggi - 2 * luar, tinggi: lebar - dalam - luar }
    : { lebar: lebar - dalam - luar, tinggi: tinggi - atas - bawah };
}

/**
 * The page rules of a book: sheet, margins that change sides with the page, and `lewat` mm of paper more on every
 * side of a sheet that is cut. A page that lies on its side keeps its spine margin where the sheet is bound.
 */
export function cssKertasBuku(kertas: KertasBuku, lewat: number): string {
  const { lebar, tinggi, atas, bawah, dalam, luar } = ukuranBuku[kertas];
  const size = (a: number, b: number): string => `size:${mm(a + 2 * lewat)} ${mm(b + 2 * lewat)}`;
  const margin = (...sisi: readonly number[]): string =>
    `margin:${sisi.map((satu) => mm(satu + lewat)).join(' ')}`;
  return [
    `:root{--lebar-kertas:${mm(lebar)};--tinggi-kertas:${mm(tinggi)};--lewat:${mm(lewat)};--lebar-isi:${mm(lebar - dalam - luar)}}`,
    `@page{${size(lebar, tinggi)};${margin(atas, luar, bawah, dalam)}}`,
    `@page:left{${margin(atas, dalam, bawah, luar)}}`,
    `@page lanskap{${size(tinggi, lebar)};${margin(dalam, luar, luar, luar)}}`,
    `@page lanskap:left{${margin(luar, luar, dalam, luar)}}`,
    '@page sampul{margin:0}',
  ].join('\n');
}

function mm(nilai: number): string {
  return `${String(nilai)}mm`;
}
