import { describe, expect, it } from 'vitest';
import { aktaKawinStatus } from '../../../src/statistics/checks/akta-kawin-status.ts';
import { aktaPerkawinanPerceraian } from '../../../src/statistics/datasets/akta-perkawinan-perceraian.ts';
import { statusKawin } from '../../../src/statistics/datasets/status-kawin.ts';
import { catatanUji, datasetBernama, temuanUji } from '../uji-periksa.ts';

const kawin = datasetBernama(statusKawin, [{ kawin: [500, 500], 'cerai-hidup': [20, 30] }]);
const akta = (l: number, p: number) =>
  datasetBernama(aktaPerkawinanPerceraian, [{ kawin: [l, p], cerai: [20, 30] }]);

describe('akta-kawin-status', () => {
  it('has nothing to say when they agree', () => {
    expect(temuanUji(aktaKawinStatus, [akta(500, 500), kawin])).toEqual([]);
  });

  it('notes a small difference under the table, since two sources need not agree', () => {
    const daftar = [akta(498, 500), kawin];
    const kalimat =
      'Penduduk kawin menurut tabel akta 998, lebih sedikit 2 daripada menurut status kawin (1.000)';
    expect(temuanUji(aktaKawinStatus, daftar)).toEqual([
      `saran akta-perkawinan-perceraian.csv: ${kalimat}`,
    ]);
    expect(catatanUji(aktaKawinStatus, daftar)).toEqual([
      `akta-perkawinan-perceraian: ${kalimat}, karena kedua tabel disusun dari sumber yang berbeda.`,
    ]);
  });

  it('finds the 46 by which the sheets of a real workbook differ', () => {
    const status = datasetBernama(statusKawin, [{ kawin: [379_101, 0] }]);
    const sertifikat = datasetBernama(aktaPerkawinanPerceraian, [{ kawin: [379_055, 0] }]);
    expect(temuanUji(aktaKawinStatus, [sertifikat, status])).toEqual([
      expect.stringMatching(/^saran .* 379\.055, lebih sedikit 46 daripada .*\(379\.101\)$/),
    ]);
  });

  it('warns from one percent, and then explains nothing away', () => {
    const daftar = [akta(511, 500), kawin];
    expect(temuanUji(aktaKawinStatus, daftar)[0]).toMatch(/^peringatan .*lebih banyak 11/);
    expect(catatanUji(aktaKawinStatus, daftar)).toEqual([]);
  });
});
