/**
 * The flow of an SOP as a reader walks it: what a page hands to its script. Places are indexes into the list,
 * symbols and panah carry the ids that the flowchart on the page has too.
 */
export type Peta = readonly SimpulPeta[];

/** A symbol, or the symbols of pelaksana who act together. */
interface SimpulPeta {
  /** Ids of its symbols; the first one names it in an address. */
  readonly simbol: readonly [string, ...string[]];
  /** Number as printed; `1–3` where one symbol serves several rows. */
  readonly no: string;
  /** Indexes of its rows, from 0. */
  readonly baris: readonly number[];
  readonly oleh: string;
  readonly keputusan?: true;
  readonly mulai?: true;
  readonly cabang: readonly CabangPeta[];
}

/** One way out; where it leads to several places, all of them are done at once. */
export interface CabangPeta {
  readonly label?: string;
  readonly tujuan: readonly TujuanPeta[];
  readonly kembali?: true;
  /** Where ways that run at once meet again, if they do. */
  readonly temu?: number;
}

export interface TujuanPeta {
  readonly ke: number;
  /** Id of the panah that leads there. */
  readonly panah: string;
}
