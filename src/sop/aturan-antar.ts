import type { Aturan, Laporan } from './aturan.ts';
import type { Contoh } from './contoh.ts';
import type { Konteks } from './konteks.ts';
import type { Sop } from './schema.ts';

/** An SOP with its place in the collection. */
export interface SopBernama {
  /** `63.05/penyusunan-buku-data-agregat`. */
  readonly id: string;
  /** Region code of the office. */
  readonly kode: string;
  readonly sop: Sop;
}

/** What a rule over several SOPs says about one of them. */
export interface LaporanAntar extends Laporan {
  /** Id of the SOP in which it is to be mended. */
  readonly id: string;
}

/** Examples by the id of the SOP. */
export type ContohAntar = Readonly<Record<string, Contoh>>;

/** A check that needs all SOPs at once; it says the same things of itself as a rule over one. */
export interface AturanAntar extends Omit<Aturan, 'contoh' | 'periksa'> {
  readonly contoh: { readonly keliru: ContohAntar; readonly benar: ContohAntar };
  readonly periksa: (semua: readonly SopBernama[], konteks: Konteks) => readonly LaporanAntar[];
}

/** The id that an SOP's reference means: a bare name is one of the same office. */
export function idRujukan(kode: string, rujukan: string): string {
  return rujukan.includes('/') ? rujukan : `${kode}/${rujukan}`;
}
