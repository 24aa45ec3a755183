/** The symbols of the form (PermenPAN-RB 35/2012): kapsul, kotak, belah ketupat, segilima; the fifth is the panah. */
export type Bentuk = 'kapsul' | 'kotak' | 'belah-ketupat' | 'segilima';

export interface Simbol {
  /** The author's own, or derived from the langkah: `3`, and `3-adb` for the second pelaksana of the row. */
  readonly id: string;
  /** Index into `langkah`, from 0; the first row where rows share their Pelaksana cells. */
  readonly langkah: number;
  /** Index into `pelaksana`, from 0. */
  readonly pelaksana: number;
  readonly bentuk: Bentuk;
  readonly mulai: boolean;
  readonly akhir: boolean;
  /** Words inside the symbol. */
  readonly teks?: string;
}

export interface Panah {
  /** Derived from its ends: `3-4`, or `3-2-tidak` for a branch. */
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  /** The word on a branch of a keputusan: Ya, Tidak, … */
  readonly label?: string;
}

/** The graph of an SOP: what the flowchart draws, what lead time is computed on, what the checks walk. */
export interface Alur {
  readonly simbol: readonly Simbol[];
  readonly panah: readonly Panah[];
  /** Pairs of symbols in one row whose pelaksana act together; drawn as a line without a head. */
  readonly bersama: readonly (readonly [string, string])[];
}
