import type { Tingkat } from './finding.ts';

/** What a report can tell its reader of a rule, whatever the rule is about. */
export interface AturanInfo {
  readonly id: string;
  readonly tingkat: Tingkat;
  /** What the rule expects, in one sentence with its full stop. */
  readonly uraian: string;
  /** Why it expects that and how to satisfy it, in a paragraph. */
  readonly penjelasan?: string;
}
