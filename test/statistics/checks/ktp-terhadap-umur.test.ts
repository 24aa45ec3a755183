import { describe, expect, it } from 'vitest';
import { ktpTerhadapUmur } from '../../../src/statistics/checks/ktp-terhadap-umur.ts';
import { ktpEl } from '../../../src/statistics/datasets/ktp-el.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

function pesan(
  ktp: readonly (readonly number[])[],
  umur: readonly (readonly number[])[] = [],
): string[] {
  const daftar = [datasetUji(ktpEl, ktp), datasetUji(umurTunggal, umur)];
  return ktpTerhadapUmur
    .periksa({ kabupaten, daftar })
    .map((satu) => `${satu.tingkat}: ${satu.pesan}`);
}

/** L and P of the ages 0 to 17. */
const umur17 = (l: number, p: number): number[] => [...new Array<number>(34).fill(9), l, p];

describe('ktp-terhadap-umur', () => {
  it('has nothing to say when each stage is at most the one before', () => {
    expect(pesan([[5, 5, 5, 4, 5, 4]])).toEqual([]);
  });

  it.each([
    ['recorded than must be', [5, 5, 6, 4, 5, 4], 'perekaman lebih banyak'],
    ['printed than recorded', [5, 5, 5, 4, 5, 5], 'kepemilikan KTP-el lebih banyak'],
  ])('warns when more are %s, for each sex', (_, nilai, kata) => {
    const temuan = pesan([nilai]);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatch(new RegExp(`^peringatan: Kecamatan Hulu: ${kata}.*Air Jernih`));
  });

  it('warns when fewer must have one than there are people of 17 and over', () => {
    expect(pesan([[5, 5]], [umur17(5, 5)])).toEqual([]);
    expect(pesan([[5, 5]], [umur17(6, 4)])[0]).toContain('umur 17 tahun ke atas');
  });
});
