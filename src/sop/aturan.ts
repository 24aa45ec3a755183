import type { Tingkat } from '../finding/finding.ts';
import type { Sop } from './schema.ts';

/** What a rule has to say; the engine adds the rule's id, its severity and the file. */
export interface Laporan {
  readonly pesan: string;
  readonly obat?: string;
  /** Number of the langkah, from 1. */
  readonly langkah?: number;
  /** Path of the field; langkah in it are counted from 1, as in `langkah.3.waktu`. */
  readonly kolom?: string;
}

/** A check of one thing that every SOP of this form must satisfy. */
export interface Aturan {
  readonly id: string;
  readonly tingkat: Tingkat;
  /** What the rule expects, in one sentence for the people who write SOPs. */
  readonly uraian: string;
  readonly periksa: (sop: Sop) => readonly Laporan[];
}
