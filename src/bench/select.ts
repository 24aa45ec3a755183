import type { Benchmark } from './benchmark.ts';

/** Benchmarks that were asked for, and names that no benchmark has. */
interface Pilihan {
  readonly dipilih: readonly Benchmark[];
  readonly takDikenal: readonly string[];
}

/**
 * The benchmarks of the given names in their own order, each once; all of them without a name. `situs` means every one
 * whose name begins with it and a hyphen.
 */
export function selectBenchmarks(semua: readonly Benchmark[], nama: readonly string[]): Pilihan {
  const cocok = (satu: Benchmark, awal: string) => `${satu.nama}-`.startsWith(`${awal}-`);
  return {
    dipilih: semua.filter((satu) => nama.length === 0 || nama.some((awal) => cocok(satu, awal))),
    takDikenal: nama.filter((awal) => !semua.some((satu) => cocok(satu, awal))),
  };
}
