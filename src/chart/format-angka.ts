const format = [0, 1, 2].map(
  (desimal) =>
    new Intl.NumberFormat('id-ID', {
      minimumFractionDigits: desimal,
      maximumFractionDigits: desimal,
    }),
);

/** Indonesian figures on every machine: `1.234`, `45,67`, and a true minus sign. */
export function formatAngka(nilai: number, desimal: 0 | 1 | 2): string {
  return (format[desimal]?.format(nilai) ?? '').replace('-', '\u2212');
}

/** Decimals with which all of these values are written: none when all are whole, else two. */
export function desimalBersama(nilai: readonly number[]): 0 | 2 {
  return nilai.every(Number.isInteger) ? 0 : 2;
}

/** Decimals that an axis needs to write its steps exactly. */
export function desimalLangkah(langkah: number): 0 | 1 | 2 {
  if (Number.isInteger(langkah)) return 0;
  return Number.isInteger(Math.round(langkah * 1e6) / 1e5) ? 1 : 2;
}
