import type { Register } from './regulasi/register.ts';
import type { Tanggal } from './tanggal.ts';

/** What a rule may know beside the SOP itself. */
export interface Konteks {
  /** The regulations that are known; without a register nothing is said of their state. */
  readonly regulasi?: Register;
  /** The day as of which an SOP is reviewed; without one nothing is overdue. */
  readonly per?: Tanggal;
}
