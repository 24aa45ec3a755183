import { describe, expect, it } from 'vitest';
import { desaLengkap } from '../../../src/statistics/checks/desa-lengkap.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { perKecamatan, temuanUji } from '../uji-periksa.ts';

const satu = [1, 1];
const lengkap = datasetUji(agama, [satu, satu, satu]);
const kurang = datasetUji(agama, [satu, satu]);

describe('desa-lengkap', () => {
  it('has nothing to say when every desa or kecamatan is there', () => {
    expect(temuanUji(desaLengkap, [lengkap, perKecamatan(lengkap, 'k.csv')])).toEqual([]);
  });

  it('names the desa that one table lacks', () => {
    const keluarga = datasetUji(kk, [satu, satu, satu]);
    expect(temuanUji(desaLengkap, [keluarga, kurang])).toEqual([
      'galat agama.csv: Tabel "Penduduk menurut agama" tidak memuat 1 desa: Muara 63.05.02.1001',
    ]);
  });

  it('says once that no table has a desa, as after a pemekaran', () => {
    const keluarga = datasetUji(kk, [satu, satu]);
    expect(temuanUji(desaLengkap, [keluarga, kurang])).toEqual([
      'galat kk.csv: Tidak satu tabel pun dalam rilis ini memuat 1 desa: Muara 63.05.02.1001',
    ]);
  });

  it('names a kecamatan that a form lacks', () => {
    const formulir = perKecamatan(lengkap, 'k.csv');
    const tanpaHilir = { ...formulir, baris: formulir.baris.slice(0, 1) };
    expect(temuanUji(desaLengkap, [tanpaHilir])).toEqual([
      'galat k.csv: Tabel "Penduduk menurut agama" tidak memuat 1 kecamatan: Hilir 63.05.02',
    ]);
  });

  it('does not call a desa missing whose row could not be read', () => {
    expect(temuanUji(desaLengkap, [{ ...kurang, takTerbaca: new Set(['63.05.02.1001']) }])).toEqual(
      [],
    );
  });

  it('only warns where an export leaves out a desa without anyone', () => {
    const daftar = [lengkap, datasetUji(disabilitas, [satu, satu])];
    expect(temuanUji(desaLengkap, daftar)).toEqual([
      expect.stringMatching(/^peringatan disabilitas\.csv: .* 1 desa: Muara/),
    ]);
  });
});
