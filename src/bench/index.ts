import { bacaNasional } from './baca-nasional.ts';
import type { Benchmark } from './benchmark.ts';
import { cetakBuku } from './cetak-buku.ts';
import { printLembar } from './print-lembar.ts';
import { situs } from './situs.ts';
import { validateSop } from './validate-sop.ts';

/** Every benchmark, in the order in which they run. */
export const benchmarks: readonly Benchmark[] = [
  validateSop,
  printLembar,
  ...cetakBuku,
  ...situs,
  bacaNasional,
];
