import { formatNilai, type FormatAngka } from './format-value.ts';

/** A figure of a table and what must be said of it. */
export interface KeadaanNilai {
  /** Undefined or NaN where it is not known. */
  readonly nilai: number | undefined;
  /** Kept back, so that nothing of it is shown. */
  readonly tertutup?: boolean;
  readonly sementara?: boolean;
  /** Other than in an earlier edition. */
  readonly diperbaiki?: boolean;
}

/** Signs in the order of a legend, as the publications of BPS write them, and what they mean; x as Statistics Canada. */
const arti = {
  '–': 'nol',
  '…': 'tidak tersedia',
  x: 'dirahasiakan',
  '*': 'angka sementara',
  r: 'angka diperbaiki',
} as const;

export type Tanda = keyof typeof arti;

/** A cell as it is shown. */
export interface SelTanda {
  /** The figure, or the sign that stands in its place. */
  readonly isi: string;
  /** Signs behind the figure. */
  readonly imbuhan: readonly Tanda[];
}

/** What a cell shows. A sign that stands for a figure has no sign of a provisional figure behind it, but may be a correction. */
export function tandaiNilai(
  { nilai, tertutup, sementara, diperbaiki }: KeadaanNilai,
  format: FormatAngka,
): SelTanda {
  if (tertutup === true) return { isi: 'x', imbuhan: [] };
  const isi = formatNilai(nilai, format);
  const tersedia = isi !== '…';
  return {
    isi,
    imbuhan: [
      ...(sementara === true && tersedia ? ['*' as const] : []),
      ...(diperbaiki === true ? ['r' as const] : []),
    ],
  };
}

/** The cell as plain text: `1.234*r`. */
export function teksSel({ isi, imbuhan }: SelTanda): string {
  return `${isi}${imbuhan.join('')}`;
}

/** One sign of a legend. */
export interface ArtiTanda {
  readonly tanda: Tanda;
  readonly arti: string;
}

/** The legend of the signs that some cells show, in the usual order; empty when they show none. */
export function legendaTanda(sel: Iterable<SelTanda>): readonly ArtiTanda[] {
  const dipakai = new Set<string>();
  for (const { isi, imbuhan } of sel) for (const tanda of [isi, ...imbuhan]) dipakai.add(tanda);
  return daftarTanda.filter(({ tanda }) => dipakai.has(tanda));
}

/** Every sign, for a page that explains them. */
export const daftarTanda: readonly ArtiTanda[] = Object.entries(arti).map(([tanda, satu]) => ({
  tanda: tanda as Tanda,
  arti: satu,
}));

/** The legend in one line: `– nol; x dirahasiakan`. */
export function barisLegenda(legenda: readonly ArtiTanda[]): string {
  return legenda.map((satu) => `${satu.tanda} ${satu.arti}`).join('; ');
}
