import type { DataIndikator } from '../../src/statistics/indikator.ts';

/** Figures of a kabupaten by dataset, L and P side by side. */
export function dataUji(
  nilai: Readonly<Record<string, readonly number[]>>,
  deret: DataIndikator['deret'] = [],
): DataIndikator {
  const agregat = new Map(
    Object.entries(nilai).map(([id, kabupaten]) => [id, { kabupaten: bertiga(kabupaten) }]),
  );
  return { periode: { tahun: 2025, semester: 1 }, agregat, deret };
}

/** Sixteen bands of five years: those given as [L, P] by the age at which they begin, the others empty. */
export function umurUji(isi: Readonly<Record<number, readonly [number, number]>>): number[] {
  return Array.from({ length: 16 }, (_, k) => isi[k * 5] ?? [0, 0]).flat();
}

/** Laki-laki and perempuan with their sum after each pair. */
export function bertiga(nilai: readonly number[]): number[] {
  return nilai.flatMap((angka, i) =>
    i % 2 === 0 ? [angka] : [angka, (nilai[i - 1] ?? 0) + angka],
  );
}
