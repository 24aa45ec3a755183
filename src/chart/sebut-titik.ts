import type { KataTitik } from './deret.ts';

/** A point in one sentence, as it is announced: `Laki-laki, 0–4: 8.123 jiwa`. */
export function sebutTitik({ nama, nilai, banding }: KataTitik): string {
  return `${nama}: ${nilai}${banding === undefined ? '' : `; ${banding}`}`;
}
