import type { Tingkat } from '../finding/finding.ts';
import type { Contoh } from './contoh.ts';
import type { Konteks } from './konteks.ts';
import type { Sop } from './schema.ts';

/** What a rule has to say; the engine adds the rule's id, its severity and the file. */
export interface Laporan {
  readonly pesan: string;
  readonly obat?: string;
  /** Number of the langkah as printed. */
  readonly langkah?: string;
  /** Path of the field; list items in it are counted from 1, as in `langkah.3.waktu`. */
  readonly kolom?: string;
}

/**
 * An item of the reviewer's checklist that a rule covers: I1 to I12 on the identity, T1 to T17 on the table. The
 * checklist follows from the form of PermenPAN-RB 35/2012 and from what goes wrong in signed documents.
 */
type ButirPeriksa = `I${number}` | `T${number}`;

/** A check of one thing that every SOP of this form must satisfy. */
export interface Aturan {
  readonly id: string;
  readonly tingkat: Tingkat;
  readonly butir: readonly ButirPeriksa[];
  /** What the rule expects, in one sentence for the people who write SOPs. */
  readonly uraian: string;
  /** Why it matters, what counts and what does not: a short paragraph for the manual and the reports. */
  readonly penjelasan: string;
  /** The same SOP with the fault and mended; the manual prints them and the tests run them. */
  readonly contoh: { readonly keliru: Contoh; readonly benar: Contoh };
  readonly periksa: (sop: Sop, konteks: Konteks) => readonly Laporan[];
}
