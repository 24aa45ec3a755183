import { describe, expect, it } from 'vitest';
import { persebaranDesa } from '../../../src/book/narasi/persebaran-desa.ts';
import { dataUji, orang, type IsiSemester } from './data-uji.ts';

describe('persebaran-desa', () => {
  it.each<[string, IsiSemester, string[]]>([
    [
      'each with its kecamatan, since names repeat',
      { A: orang(30, 0), B: orang(20, 0), C: orang(10, 0) },
      [
        'Desa/kelurahan yang terbanyak penduduknya adalah A di Kecamatan A (30 jiwa), diikuti B di Kecamatan B (20 jiwa).',
        'Yang paling sedikit penduduknya adalah C di Kecamatan C (10 jiwa).',
      ],
    ],
    ['all alike', { A: orang(30, 0), B: orang(30, 0) }, []],
    ['one that is missing could be any', { A: orang(30, 0), B: orang(20, 0), C: {} }, []],
  ])('%s', (_, isi, kalimat) => {
    expect(persebaranDesa.kalimat(dataUji(isi))).toEqual(kalimat);
  });
});
