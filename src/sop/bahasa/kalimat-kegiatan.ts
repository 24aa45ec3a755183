import { ingat } from '../ingat.ts';
import { kegiatanLangkah } from '../langkah-sop.ts';
import type { Langkah } from '../schema-langkah.ts';
import { kataDari } from './kata.ts';
import type { Kata } from './kata.ts';
import { pokokKegiatan } from './kegiatan.ts';

/** A text of the Kegiatan cell, taken apart once for all rules that read it. */
export interface KalimatKegiatan {
  readonly teks: string;
  readonly kata: readonly Kata[];
  /** The words from the main clause on. */
  readonly pokok: readonly Kata[];
}

/** The kegiatan of a row and its rincian. */
export const kalimatKegiatan = ingat((langkah: Langkah): readonly KalimatKegiatan[] =>
  kegiatanLangkah(langkah).map((teks) => {
    const kata = kataDari(teks);
    return { teks, kata, pokok: pokokKegiatan(teks, kata) };
  }),
);
