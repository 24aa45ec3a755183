/** How closely a sheet is set. */
export interface Kerapatan {
  /** Size of the text in points; never below 8. */
  readonly teksPt: number;
  /** Scale of symbols and of the lines between them. */
  readonly skala: number;
}

/** From the most generous to the closest. An office reads 9.5 pt with ease; below 8 pt it refuses the sheet. */
export const kerapatan: readonly Kerapatan[] = [
  { teksPt: 9.5, skala: 1 },
  { teksPt: 9, skala: 0.9 },
  { teksPt: 8.5, skala: 0.8 },
  { teksPt: 8.25, skala: 0.72 },
  { teksPt: 8, skala: 0.66 },
  { teksPt: 8, skala: 0.58 },
  { teksPt: 8, skala: 0.5 },
];

export function kerapatanPx({ teksPt }: Kerapatan): number {
  return (teksPt * 96) / 72;
}
