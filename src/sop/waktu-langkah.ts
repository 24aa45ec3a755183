import { ingatTeks } from './ingat.ts';
import type { Langkah } from './schema-langkah.ts';
import { parseWaktu } from './waktu.ts';
import type { Waktu } from './waktu.ts';

/** What the Waktu cell of a langkah says; empty where the cell begins further up. */
export function bacaWaktu({ waktu }: Pick<Langkah, 'waktu'>): Waktu {
  return baca(waktu);
}

const baca = ingatTeks(parseWaktu);
