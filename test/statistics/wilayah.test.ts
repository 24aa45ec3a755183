import { describe, expect, it } from 'vitest';
import {
  berbentukBps,
  buildKabupaten,
  parseKode,
  parseKodeTerpisah,
  tingkatWilayah,
} from '../../src/statistics/wilayah.ts';

describe('parseKode', () => {
  it.each([
    ['35.19.01.2001', '35.19.01.2001'],
    ['3519012001', '35.19.01.2001'],
    [' 3519012001 ', '35.19.01.2001'],
    ['6305071001', '63.05.07.1001'],
    ['351901', '35.19.01'],
    ['35.19', '35.19'],
    ['35', '35'],
  ])('reads %s', (teks, kode) => {
    expect(parseKode(teks)).toBe(kode);
  });

  it.each(['', 'KODE', '3519010001', '3519019001', '35.19.1.2001', '3.519012001E9', '3519010'])(
    'refuses "%s"',
    (teks) => {
      expect(parseKode(teks)).toBeUndefined();
    },
  );
});

describe('parseKodeTerpisah', () => {
  it.each([
    [['35', '19', '1', '2001'], '35.19.01.2001'],
    [['35', '19', '1.0', '2001'], '35.19.01.2001'],
    [['35', '19', '01', ''], '35.19.01'],
    [['35', '19', '1', '0'], '35.19.01'],
    [['35', '19', '', ''], '35.19'],
    [['', '', '', ''], undefined],
    [['35', '', '1', '2001'], undefined],
    [['35', '19', 'satu', '2001'], undefined],
    [['35', '19', '1', '20011'], undefined],
    [['35', '19', '1', '1'], undefined],
  ] as const)('reads %j as %s', ([prop, kab, kec, kel], kode) => {
    expect(parseKodeTerpisah(prop, kab, kec, kel)).toBe(kode);
  });
});

describe('berbentukBps', () => {
  it.each([
    ['3519010', true],
    ['3519010001', true],
    ['3519012001', false],
    ['35.19.01.2001', false],
  ])('%s: %s', (teks, benar) => {
    expect(berbentukBps(teks)).toBe(benar);
  });
});

describe('tingkatWilayah', () => {
  it.each([
    ['63', 'provinsi'],
    ['63.05', 'kabupaten'],
    ['63.05.01', 'kecamatan'],
    ['63.05.01.2001', 'desa'],
  ])('%s is a %s', (kode, tingkat) => {
    expect(tingkatWilayah(kode)).toBe(tingkat);
  });
});

describe('buildKabupaten', () => {
  const register = {
    provinsi: [{ kode: '63', nama: 'Satu' }],
    kabupaten: [{ kode: '63.05', nama: 'Kabupaten Kecil' }],
    kecamatan: [
      { kode: '63.05.02', nama: 'Hilir' },
      { kode: '63.05.01', nama: 'Hulu' },
      { kode: '63.06.01', nama: 'Lain' },
    ],
    desa: [
      { kode: '63.05.01.2002', nama: 'B' },
      { kode: '63.05.01.2001', nama: 'A' },
      { kode: '63.06.01.2001', nama: 'X' },
    ],
  };

  it('keeps what lies in the kabupaten, in order of code', () => {
    expect(buildKabupaten('63.05', register)).toEqual({
      kode: '63.05',
      nama: 'Kabupaten Kecil',
      provinsi: { kode: '63', nama: 'Satu' },
      kecamatan: [
        {
          kode: '63.05.01',
          nama: 'Hulu',
          desa: [
            { kode: '63.05.01.2001', nama: 'A' },
            { kode: '63.05.01.2002', nama: 'B' },
          ],
        },
        { kode: '63.05.02', nama: 'Hilir', desa: [] },
      ],
    });
  });

  it('gives nothing for a code that the register does not have', () => {
    expect(buildKabupaten('63.99', register)).toBeUndefined();
  });
});
