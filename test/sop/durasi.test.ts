import { describe, expect, it } from 'vitest';
import {
  compareDurasi,
  formatDurasi,
  formatRentang,
  nol,
  roundDurasi,
  toHariKerja,
  toMenit,
} from '../../src/sop/durasi.ts';

describe('formatDurasi', () => {
  it.each([
    [{}, '0 menit'],
    [{ menit: 5 }, '5 menit'],
    [{ menit: 70 }, '1 jam 10 menit'],
    [{ menit: 1440 }, '24 jam'],
    [{ menit: 0.5 }, '30 detik'],
    [{ menit: 1.25 }, '1 menit 15 detik'],
    [{ hari: 1, menit: 490 }, '1 hari 8 jam 10 menit'],
    [{ hariKerja: 3 }, '3 hari kerja'],
    [{ hari: 0.5 }, '0,5 hari'],
    [{ hari: 2 / 3 }, '0,67 hari'],
    [{ bulan: 14 }, '1 tahun 2 bulan'],
    [{ bulan: 1, hari: 2, hariKerja: 3, menit: 4 }, '1 bulan 2 hari 3 hari kerja 4 menit'],
  ])('shows %o as %s', (isi, teks) => {
    expect(formatDurasi({ ...nol, ...isi })).toBe(teks);
  });
});

describe('formatRentang', () => {
  it.each([
    ['one length', { hari: 2 }, { hari: 2 }, '2 hari'],
    ['a range of one unit', { hari: 1 }, { hari: 4 }, '1-4 hari'],
    ['a range of fractions', { hari: 0.5 }, { hari: 1.5 }, '0,5-1,5 hari'],
    ['a range across units', { menit: 30 }, { menit: 90 }, '30 menit sampai 1 jam 30 menit'],
    ['a range from nothing', {}, { hariKerja: 3 }, 'paling lama 3 hari kerja'],
    ['nothing at all', {}, {}, '0 menit'],
    ['calendar against working days', { hari: 1 }, { hariKerja: 4 }, '1 hari sampai 4 hari kerja'],
  ])('shows %s', (_, min, max, teks) => {
    expect(formatRentang({ min: { ...nol, ...min }, max: { ...nol, ...max } })).toBe(teks);
  });
});

describe("an office's working hours", () => {
  const jamKerja = { menitPerHari: 450 };
  const durasi = { bulan: 1, hari: 2, hariKerja: 1, menit: 500 };

  it('turn hari kerja into menit and leave the calendar alone', () => {
    expect(toMenit(durasi, jamKerja)).toEqual({ bulan: 1, hari: 2, hariKerja: 0, menit: 950 });
  });

  it('turn menit into whole hari kerja and a rest', () => {
    expect(toHariKerja(durasi, jamKerja)).toEqual({ bulan: 1, hari: 2, hariKerja: 2, menit: 50 });
  });

  it('decide whether a hari kerja is longer than so many menit', () => {
    const hari = { ...nol, hariKerja: 1 };
    const menit = { ...nol, menit: 500 };
    expect(compareDurasi(hari, menit)).toBeGreaterThan(0);
    expect(compareDurasi(hari, menit, jamKerja)).toBeLessThan(0);
  });
});

describe('compareDurasi', () => {
  it.each([
    [{ menit: 90 }, { menit: 60 }],
    [{ hari: 1 }, { menit: 1439 }],
    [{ bulan: 1 }, { hari: 29 }],
    [{ hariKerja: 2 }, { hari: 1 }],
  ])('takes %o for longer than %o', (a, b) => {
    expect(compareDurasi({ ...nol, ...a }, { ...nol, ...b })).toBeGreaterThan(0);
    expect(compareDurasi({ ...nol, ...b }, { ...nol, ...a })).toBeLessThan(0);
  });
});

it('rounds a computed figure to menit and tenths of days', () => {
  expect(roundDurasi({ bulan: 0.26, hari: 1.04, hariKerja: 2.25, menit: 76.42 })).toEqual({
    bulan: 0.3,
    hari: 1,
    hariKerja: 2.3,
    menit: 76,
  });
});
