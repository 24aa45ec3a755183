import { describe, expect, it } from 'vitest';
import { sebutBagian, sebutBagiannya, sebutPecahan } from '../../../src/book/kalimat/bagian.ts';

describe('sebutPecahan', () => {
  it.each([
    [0, undefined],
    [5, undefined],
    [8.5, 'hampir satu dari sepuluh'],
    [10, 'satu dari sepuluh'],
    [11.5, 'sedikit lebih dari sepersepuluh'],
    [11.6, undefined],
    [24.97, 'seperempat'],
    [24.94, 'hampir seperempat'],
    [100 / 3, 'sepertiga'],
    [33.2, 'hampir sepertiga'],
    [33.5, 'sedikit lebih dari sepertiga'],
    [48.44, undefined],
    [48.45, 'hampir separuh'],
    [49.94, 'hampir separuh'],
    [50, 'separuh'],
    [50.2, 'sedikit lebih dari separuh'],
    [51.6, 'lebih dari separuh'],
    [58.4, 'lebih dari separuh'],
    [59, 'hampir tiga dari lima'],
    [66.6, 'hampir dua pertiga'],
    [66.7, 'dua pertiga'],
    [71, undefined],
    [74, 'hampir tiga dari empat'],
    [75.1, 'sedikit lebih dari tiga perempat'],
    [91, undefined],
    [98.4, undefined],
    [98.5, 'hampir seluruh'],
    [99.99, 'hampir seluruh'],
    [100, 'seluruh'],
    [100.4, undefined],
  ])('%d persen: %s', (persen, kata) => {
    expect(sebutPecahan(persen)).toBe(kata);
  });

  it('never says more than is so, nor less, whatever the share', () => {
    const batas = { 'hampir separuh': [48.45, 50], 'hampir seluruh': [98.45, 100] } as const;
    for (let permil = 0; permil <= 100_000; permil += 7) {
      const persen = permil / 1000;
      const kata = sebutPecahan(persen);
      for (const [satu, [dari, sampai]] of Object.entries(batas))
        expect(kata === satu, `${String(persen)} ${satu}`).toBe(
          kata === satu && persen >= dari && persen < sampai,
        );
      if (kata?.includes('lebih dari separuh')) expect(persen).toBeGreaterThan(50);
    }
  });
});

it.each([
  [49.1, 'hampir separuh penduduk (49,1 persen)'],
  [45.2, 'sebanyak 45,2 persen penduduk'],
  [100, 'seluruh penduduk'],
  [0, 'sebanyak 0 persen penduduk'],
])('sebutBagian begins a sentence about %d persen with words: %s', (persen, teks) => {
  expect(sebutBagian(persen, 'penduduk')).toBe(teks);
});

it.each([
  [99.1, 'hampir seluruhnya (99,1 persen)'],
  [45.2, '45,2 persen'],
  [75, 'tiga dari empat (75,0 persen)'],
  [100, 'seluruhnya'],
])('sebutBagiannya says %d persen of what was named: %s', (persen, teks) => {
  expect(sebutBagiannya(persen)).toBe(teks);
});
