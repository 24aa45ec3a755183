/** A benchmark: some work, and the least that the same input can cost, measured in the same run. */
export interface Benchmark {
  /** As typed behind `npm run bench --`. */
  readonly nama: string;
  /** What the work is, for the note below the table. */
  readonly kerja: string;
  /** What the floor is. */
  readonly lantai: string;
  /** What the other program is and how it is installed, for a benchmark that has one. */
  readonly pembanding?: string;
  /** How often work and floor take turns; 7 when the work is long enough to be even. */
  readonly ulangan?: number;
  /** How often the other program takes its turn, when less often. */
  readonly ulanganPembanding?: number;
  /** Makes the input in a folder of its own, which is empty and removed afterwards. */
  readonly siapkan: (folder: string) => Promise<Persiapan>;
}

interface Persiapan {
  /** How much there is to do, e.g. `1.000 SOP`. */
  readonly ukuran: string;
  readonly kerja: () => unknown;
  readonly lantai: () => unknown;
  /** Another program on the same work; absent when it is not installed. */
  readonly pembanding?: () => unknown;
  /** The most memory that each held so far, for a benchmark whose work is done in processes of its own. */
  readonly memori?: () => Memori;
  /** Closes what was opened for it. */
  readonly selesai?: () => Promise<void>;
}

/** MB; 0 where it was not measured. */
export interface Memori {
  readonly kerja: number;
  readonly lantai: number;
  readonly pembanding: number;
}

/** What a benchmark took, in milliseconds. */
export interface Hasil {
  readonly nama: string;
  readonly ukuran: string;
  /** The first run of the process, before anything is compiled: what a command costs. */
  readonly pertama: number;
  readonly median: number;
  /** Median of the floor. */
  readonly lantai: number;
  /** Median of the other program. */
  readonly pembanding?: number;
  readonly memori?: Memori;
}
