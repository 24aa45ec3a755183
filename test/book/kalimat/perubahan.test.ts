import { expect, it } from 'vitest';
import { sebutPerubahan, sebutPoin } from '../../../src/book/kalimat/perubahan.ts';

it.each([
  [1206, 1200, 'bertambah 6 jiwa (0,5 persen)'],
  [1200, 1206, 'berkurang 6 jiwa (0,5 persen)'],
  [1200, 1200, 'tidak berubah'],
  [10_001, 10_000, 'bertambah 1 jiwa (kurang dari 0,1 persen)'],
  [0, 1000, 'berkurang 1.000 jiwa (100 persen)'],
  [5, 0, 'bertambah 5 jiwa'],
  [5, 19, 'berkurang 14 jiwa'],
])('%d after %d: %s', (kini, dulu, teks) => {
  expect(sebutPerubahan(kini, dulu, 'jiwa')).toBe(teks);
});

it('leaves out a unit that the sentence has already named', () => {
  expect(sebutPerubahan(1206, 1200)).toBe('bertambah 6 (0,5 persen)');
});

it.each([
  [50.5, 50, 'naik 0,5 poin persen'],
  [50, 52.25, 'turun 2,3 poin persen'],
  [50, 50, 'tidak berubah'],
  [50.01, 50, 'naik kurang dari 0,1 poin persen'],
])('a share of %d persen after %d: %s', (kini, dulu, teks) => {
  expect(sebutPoin(kini, dulu)).toBe(teks);
});
