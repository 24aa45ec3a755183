import { describe, expect, it } from 'vitest';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../../src/statistics/letak.ts';
import { kabupatenKecil } from './kabupaten-kecil.ts';

const letak = (...kode: readonly string[]) =>
  kode.map((satu) => letakWilayah(kabupatenKecil, { kode: satu }));

describe('banyakLetak', () => {
  it.each([
    [['63.05.01.2001'], '1 desa'],
    [['63.05.01.2001', '63.05.01.2002'], '2 desa'],
    [['63.05.01.2001', '63.05.02.1001'], '2 desa pada 2 kecamatan'],
    [['63.05.01', '63.05.02'], '2 kecamatan'],
    [['63.05'], 'tingkat kabupaten'],
  ])('%s', (kode, tertulis) => {
    expect(banyakLetak(letak(...kode))).toBe(tertulis);
  });
});

describe('sebutLetak', () => {
  it('names regions of every level with their codes', () => {
    expect(sebutLetak(letak('63.05', '63.05.02', '63.05.02.1001'))).toBe(
      'Kabupaten Kecil 63.05; Hilir 63.05.02; Muara 63.05.02.1001',
    );
  });

  it('gives the code alone of a region that the register no longer has', () => {
    expect(sebutLetak(letak('63.05.02.2009'))).toBe('63.05.02.2009');
  });

  it('counts what it leaves out', () => {
    expect(sebutLetak(letak('63.05.01', '63.05.02', '63.05'), 1)).toBe(
      'Hulu 63.05.01; dan 2 lainnya',
    );
  });
});

it('namaBerkas takes a path of any system', () => {
  expect(['a/b.csv', 'a\\b.csv', 'b.csv'].map(namaBerkas)).toEqual(['b.csv', 'b.csv', 'b.csv']);
});
