import { describe, expect, it } from 'vitest';
import { pekerjaan } from '../../../src/book/narasi/pekerjaan.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const kerja = (isi: IsiSemester[string][string], dataset = 'pekerjaan') =>
  dataUji({ A: { [dataset]: isi } });

describe('pekerjaan', () => {
  it.each<[string, IsiSemester[string][string], string[]]>([
    [
      'ranks work alone, and tells how many have none',
      {
        'petani-pekebun': [20, 10],
        wiraswasta: [10, 10],
        'tentara-nasional-indonesia-tni': [5, 0],
        guru: [1, 2],
        'pelajar-mahasiswa': [10, 12],
        'mengurus-rumah-tangga': [0, 20],
      },
      [
        'Pekerjaan yang paling banyak tercatat adalah petani/pekebun (30 jiwa), diikuti wiraswasta (20 jiwa) dan Tentara Nasional Indonesia (TNI) (5 jiwa).',
        'Sebanyak 42,0 persen penduduk tercatat sebagai pelajar/mahasiswa atau mengurus rumah tangga.',
      ],
    ],
    [
      'nobody works',
      { 'pelajar-mahasiswa': [10, 10] },
      ['Seluruh penduduk tercatat sebagai pelajar/mahasiswa.'],
    ],
    ['one kind is not known', { wiraswasta: [30, 30], bupati: Number.NaN }, []],
  ])('%s', (_, isi, kalimat) => {
    expect(pekerjaan.kalimat(kerja(isi))).toEqual(kalimat);
  });

  it('falls back on the groups where the kinds are missing', () => {
    const data = kerja(
      { wiraswasta: [30, 20], 'pertanian-peternakan': [9, 9] },
      'pekerjaan-kelompok',
    );
    expect(pekerjaan.kalimat(data)).toEqual([
      'Pekerjaan yang paling banyak tercatat adalah wiraswasta (50 jiwa), diikuti pertanian/peternakan (18 jiwa).',
    ]);
  });

  it('headline: the most frequent, or two of them', () => {
    expect(pekerjaan.headline(kerja({ wiraswasta: [3, 2], guru: [1, 0] }))).toBe(
      'Wiraswasta adalah pekerjaan yang paling banyak tercatat',
    );
    expect(pekerjaan.headline(kerja({ wiraswasta: [3, 2], guru: [5, 0] }))).toBe(
      'Guru dan wiraswasta adalah pekerjaan yang paling banyak tercatat',
    );
    expect(pekerjaan.headline(kerja({}))).toBeUndefined();
  });
});
