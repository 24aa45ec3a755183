import { describe, expect, it } from 'vitest';
import {
  sebutPeringkat,
  sebutTeratas,
  susunPeringkat,
  type Bernilai,
} from '../../../src/book/kalimat/peringkat.ts';

const cara = {
  tulis: (nilai: number) => `${String(nilai)} jiwa`,
  benda: 'kecamatan',
  awalan: 'Kecamatan',
};

function bernilai(isi: Readonly<Record<string, number>>): readonly Bernilai[] {
  return Object.entries(isi).map(([nama, nilai]) => ({ nama, nilai }));
}

describe('susunPeringkat', () => {
  it('puts equal ones together, in the order in which they came', () => {
    expect(susunPeringkat(bernilai({ A: 1, D: 3, B: 3, C: 0 }))).toEqual([
      { nilai: 3, nama: ['D', 'B'] },
      { nilai: 1, nama: ['A'] },
      { nilai: 0, nama: ['C'] },
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('knows no rank with %d among them', (nilai) => {
    expect(susunPeringkat(bernilai({ A: 1, B: nilai }))).toBeUndefined();
  });
});

it.each([
  [['A'], 'Kecamatan A (9 jiwa)'],
  [['A', 'B'], 'Kecamatan A dan B (masing-masing 9 jiwa)'],
  [['A', 'B', 'C'], 'Kecamatan A, B, dan C (masing-masing 9 jiwa)'],
  [['A', 'B', 'C', 'D'], 'empat kecamatan (masing-masing 9 jiwa)'],
])('sebutPeringkat names %j', (nama, teks) => {
  expect(sebutPeringkat({ nilai: 9, nama }, cara)).toBe(teks);
});

it.each<[Record<string, number>, string]>([
  [{ A: 9 }, 'Kecamatan A (9 jiwa)'],
  [{ A: 9, B: 8 }, 'Kecamatan A (9 jiwa), diikuti Kecamatan B (8 jiwa)'],
  [
    { A: 9, B: 8, C: 7, D: 6 },
    'Kecamatan A (9 jiwa), diikuti Kecamatan B (8 jiwa) dan Kecamatan C (7 jiwa)',
  ],
  [
    { A: 9, B: 8, C: 8, D: 6 },
    'Kecamatan A (9 jiwa), diikuti Kecamatan B dan C (masing-masing 8 jiwa)',
  ],
  [
    { A: 9, B: 9, C: 8, D: 6 },
    'Kecamatan A dan B (masing-masing 9 jiwa), diikuti Kecamatan C (8 jiwa)',
  ],
  [{ A: 9, B: 8, C: 7, D: 7 }, 'Kecamatan A (9 jiwa), diikuti Kecamatan B (8 jiwa)'],
  [{ A: 9, B: 9, C: 9, D: 9, E: 1 }, 'empat kecamatan (masing-masing 9 jiwa)'],
])('sebutTeratas of %j', (isi, teks) => {
  expect(sebutTeratas(susunPeringkat(bernilai(isi)) ?? [], cara)).toBe(teks);
});
