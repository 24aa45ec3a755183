import { ingat } from './ingat.ts';
import type { Langkah } from './schema-langkah.ts';
import { parseWaktu } from './waktu.ts';

/** What the Waktu cell of a langkah says; empty where the cell begins further up. */
export const bacaWaktu = ingat(({ waktu }: Langkah) => parseWaktu(waktu));
