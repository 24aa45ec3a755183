/** A field of a metadata form; without `isi` the portal does not know it and the office fills it in. */
export interface Isian {
  /** Number in the form, where it has one. */
  readonly nomor?: string;
  readonly nama: string;
  readonly isi?: string | undefined;
}

/** What stands in a printed form where the office has to write. */
export const belumDiisi = '(diisi kantor)';
