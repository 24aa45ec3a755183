import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formulirBps } from '../../../src/export/katalog/bps/formulir.ts';
import { msInd } from '../../../src/export/katalog/bps/ms-ind.ts';
import { msKeg } from '../../../src/export/katalog/bps/ms-keg.ts';
import { msVar } from '../../../src/export/katalog/bps/ms-var.ts';
import {
  csvIndikator,
  csvKegiatan,
  csvVariabel,
  jsonBps,
} from '../../../src/export/katalog/bps/tulis-bps.ts';
import { ktpEl } from '../../../src/statistics/datasets/ktp-el.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { daftarIndikator } from '../../../src/statistics/indicators/index.ts';
import { rilisUji } from '../rilis-uji.ts';

const baris = (csv: string) => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
const isian = (semua: readonly { nama: string; isi?: string | undefined }[], nama: string) =>
  semua.find((satu) => satu.nama === nama)?.isi;

it('asks of a variable what MS-Var asks, in its order', () => {
  const [satu = []] = msVar(rilisUji());
  expect(satu.map(({ nama }) => nama)).toEqual([
    'Nama variabel',
    'Alias',
    'Konsep',
    'Definisi',
    'Referensi pemilihan',
    'Referensi waktu',
    'Tipe data',
    'Klasifikasi isian',
    'Ukuran',
    'Satuan',
    'Aturan validasi',
    'Kalimat pertanyaan',
    'Apakah variabel dapat diakses umum',
  ]);
});

describe('the rules of validation of a variable', () => {
  const aturan = (def: typeof ktpEl) =>
    isian(msVar(rilisUji({ dataset: [{ def, tingkat: 'desa' }] }))[0] ?? [], 'Aturan validasi');

  it('name the sum to the population only where the categories divide it', () => {
    expect(aturan(umur5Tahunan)).toContain('jumlah semua kategori = jumlah penduduk');
    expect(aturan(ktpEl)).not.toContain('jumlah penduduk');
  });

  it('name the relations of its categories by their labels', () => {
    const def = {
      ...ktpEl,
      hubungan: [{ jumlah: 'wajib', bagian: ['rekam', 'cetak'] }],
    };
    expect(aturan(def)).toContain('Perekaman + Kepemilikan KTP-el = Wajib KTP');
  });
});

it('fills MS-Ind from what the portal says of an indicator', () => {
  const [satu = []] = msInd(rilisUji());
  expect(isian(satu, 'Nama indikator')).toBe('Rasio jenis kelamin');
  expect(isian(satu, 'Level estimasi')).toBe('desa/kelurahan, kecamatan, kabupaten/kota');
  expect(isian(satu, 'Metode/rumus penghitungan')).toContain('100');
});

it('says of every indicator in percent that it is a percentage, and guesses none', () => {
  const semua = msInd(rilisUji({ indikator: daftarIndikator }));
  const ukuran = semua.map((satu) => [isian(satu, 'Satuan') ?? '', isian(satu, 'Ukuran')]);
  expect(ukuran.filter(([satuan]) => satuan?.startsWith('persen')).map(([, u]) => u)).toEqual(
    ukuran.filter(([satuan]) => satuan?.startsWith('persen')).map(() => 'Persentase'),
  );
  expect(ukuran.find(([satuan]) => satuan === 'tahun')?.[1]).toBeUndefined();
});

it('leaves to the office what the portal does not know', () => {
  const keg = msKeg(rilisUji());
  expect(isian(keg, 'Latar belakang kegiatan')).toBeUndefined();
  expect(isian(keg, 'Surel')).toBe('dukcapil@tapinkab.example');
  expect(baris(csvKegiatan(rilisUji()))).toContainEqual([
    '3.1',
    'Latar belakang kegiatan',
    '(diisi kantor)',
  ]);
  const { kegiatan } = JSON.parse(jsonBps(rilisUji())) as { kegiatan: unknown[] };
  expect(kegiatan).toContainEqual({ nomor: '3.1', nama: 'Latar belakang kegiatan', isi: null });
});

it.each([csvVariabel, csvIndikator])('writes a form a row under one head', (tulis) => {
  const semua = baris(tulis(rilisUji()));
  expect(semua).toHaveLength(2);
  expect(semua[1]).toHaveLength(semua[0]?.length ?? 0);
});

it('shows the same fields as the files, a sheet for each thing described', () => {
  const [kegiatan, variabel, indikator] = formulirBps(rilisUji());
  expect(kegiatan?.lembar.map(({ isian: isi }) => isi)).toEqual([msKeg(rilisUji())]);
  expect(variabel?.lembar.map(({ isian: isi }) => isi)).toEqual(msVar(rilisUji()));
  expect(indikator?.lembar.map(({ nama }) => nama)).toEqual(['Rasio jenis kelamin']);
});
