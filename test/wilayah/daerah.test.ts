import { describe, expect, it } from 'vitest';
import { daerahDari, indukDaerah, petaDaerah, tetanggaDaerah } from '../../src/wilayah/daerah.ts';
import { kabupatenKecil } from '../statistics/kabupaten-kecil.ts';

const peta = petaDaerah(kabupatenKecil);

describe('regions', () => {
  it.each([
    ['63.05', 'Kabupaten Kecil', []],
    ['63.05.01', 'Kecamatan Hulu', ['63.05']],
    ['63.05.01.2002', 'Desa Batu Besar', ['63.05.01', '63.05']],
    ['63.05.02.1001', 'Kelurahan Muara', ['63.05.02', '63.05']],
  ])('%s is %s', (kode, sebutan, induk) => {
    const daerah = daerahDari(peta, kode);
    expect(daerah.sebutan).toBe(sebutan);
    expect(indukDaerah(peta, daerah).map((satu) => satu.kode)).toEqual(induk);
  });

  it.each([
    ['63.05', undefined, undefined],
    ['63.05.01', undefined, '63.05.02'],
    ['63.05.02', '63.05.01', undefined],
    ['63.05.01.2001', undefined, '63.05.01.2002'],
    ['63.05.01.2002', '63.05.01.2001', undefined],
    ['63.05.02.1001', undefined, undefined],
  ])('%s stands between %s and %s', (kode, sebelum, berikut) => {
    const tetangga = tetanggaDaerah(peta, daerahDari(peta, kode));
    expect([tetangga.sebelum?.kode, tetangga.berikut?.kode]).toEqual([sebelum, berikut]);
  });

  it('no region of another code is made up', () => {
    expect(() => daerahDari(peta, '63.05.03')).toThrow('63.05.03');
  });
});
