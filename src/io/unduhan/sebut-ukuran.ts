import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';

/** Size of a file in words: `2,5 kB`, `34 kB`; a kB is 1000 bytes. */
export function sebutUkuran(byte: number): string {
  if (byte < 10_000) return `${formatDesimal(byte / 1000, 1)} kB`;
  return byte < 1_000_000 ? `${formatJiwa(byte / 1000)} kB` : `${formatDesimal(byte / 1e6, 1)} MB`;
}
