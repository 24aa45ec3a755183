import { describe, expect, it } from 'vitest';
import { kiaSasaran } from '../../../src/statistics/checks/kia-sasaran.ts';
import { kia } from '../../../src/statistics/datasets/kia.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { catatanUji, datasetBernama, temuanUji } from '../uji-periksa.ts';

/** A hundred children of each age from 0 to 20. */
const umur = datasetBernama(umurTunggal, [
  Object.fromEntries(Array.from({ length: 21 }, (_, satu) => [satu, [50, 50] as const])),
]);
const sasaran = (banyak: number) =>
  datasetBernama(kia, [{ sasaran: [Math.floor(banyak / 2), Math.ceil(banyak / 2)] }]);

describe('kia-sasaran', () => {
  it('says which ages the children are, and prints it under the table', () => {
    const kalimat =
      'Anak sasaran KIA 1.695, paling dekat dengan penduduk umur 0–16 tahun (1.700) dan lebih sedikit 5';
    expect(temuanUji(kiaSasaran, [sasaran(1695), umur])).toEqual([`saran kia.csv: ${kalimat}`]);
    expect(catatanUji(kiaSasaran, [sasaran(1695), umur])).toEqual([`kia: ${kalimat}.`]);
  });

  it('sees that another office counts to 17', () => {
    expect(temuanUji(kiaSasaran, [sasaran(1800), umur])).toEqual([
      'saran kia.csv: Anak sasaran KIA 1.800, sama dengan penduduk umur 0–17 tahun',
    ]);
  });

  it.each([1640, 1710])('warns when %i children fit no range', (banyak) => {
    const [temuan] = temuanUji(kiaSasaran, [sasaran(banyak), umur]);
    expect(temuan).toMatch(/^peringatan .*rentang umur sasarannya tidak pasti$/);
    expect(catatanUji(kiaSasaran, [sasaran(banyak), umur])).toEqual([]);
  });

  it.each([849, 1891])('refuses %i, which cannot be the children of a KIA', (banyak) => {
    expect(temuanUji(kiaSasaran, [sasaran(banyak), umur])).toEqual([
      expect.stringMatching(/^galat .* tidak mungkin anak wajib KIA/),
    ]);
  });

  it('warns of a desa with more children than its ages have, though the sum fits', () => {
    const lebih = datasetBernama(kia, [{ sasaran: [851, 845] }]);
    expect(temuanUji(kiaSasaran, [lebih, umur])).toEqual([
      expect.stringMatching(/^saran/),
      'peringatan kia.csv: Anak sasaran KIA melebihi penduduk umur 0–16 tahun di 1 desa: Air Jernih 63.05.01.2001 (1.696 dari 1.700)',
    ]);
  });

  it('is silent where there are no single ages to compare with', () => {
    expect(temuanUji(kiaSasaran, [sasaran(5)])).toEqual([]);
  });
});
