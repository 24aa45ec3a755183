import { describe, expect, it } from 'vitest';
import { sebutPeringkat, susunPeringkat } from '../../src/wilayah/peringkat.ts';

const butir = (...nilai: readonly (readonly [kode: string, nilai: number])[]) =>
  nilai.map(([kode, angka]) => ({ kode, nilai: angka, teks: angka.toFixed(1) }));

describe('ranks', () => {
  it.each([
    ['from the largest down', butir(['a', 1], ['b', 3], ['c', 2]), { a: 3, b: 1, c: 2 }],
    ['equal figures share a place', butir(['a', 2], ['b', 2], ['c', 1]), { a: 1, b: 1, c: 3 }],
    ['all alike are all first', butir(['a', 5], ['b', 5]), { a: 1, b: 1 }],
    [
      'what reads alike is equal',
      butir(['a', 1.04], ['b', 1.01], ['c', 1.2]),
      { a: 2, b: 2, c: 1 },
    ],
    ['nothing to rank', [], {}],
  ])('%s', (_, isi, urutan) => {
    const hasil = susunPeringkat(isi);
    expect(Object.fromEntries([...hasil].map(([kode, satu]) => [kode, satu.urutan]))).toEqual(
      urutan,
    );
    for (const satu of hasil.values()) expect(satu.dari).toBe(isi.length);
  });

  it.each([
    [{ urutan: 3, dari: 12, seri: 0 }, 'ke-3 dari 12'],
    [{ urutan: 1, dari: 4, seri: 2 }, 'ke-1 dari 4, bersama 2 lainnya'],
  ])('%j is told as “%s”', (peringkat, teks) => {
    expect(sebutPeringkat(peringkat)).toBe(teks);
  });
});
