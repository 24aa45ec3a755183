import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKabupaten } from '../../src/io/read-wilayah.ts';
import { readXlsx } from '../../src/io/read-xlsx.ts';
import { jumlahkan, type Agregat } from '../../src/statistics/agregat.ts';
import { dataWilayah } from '../../src/statistics/data-wilayah.ts';
import { luasWilayah } from '../../src/statistics/datasets/luas-wilayah.ts';
import { buildLingkup } from '../../src/statistics/ekspor/lingkup.ts';
import { createPembacaEkspor } from '../../src/statistics/ekspor/pembaca-ekspor.ts';
import { formatDesimal } from '../../src/statistics/format-value.ts';
import { daftarIndikator } from '../../src/statistics/indicators/index.ts';
import { hitungIndikator, type HasilIndikator } from '../../src/statistics/indikator.ts';
import type { Dataset } from '../../src/statistics/model.ts';
import { pilihTerinci } from '../../src/statistics/pilih-tingkat.ts';

const buku = join(import.meta.dirname, '../../../shared/data/dkb/DKB_SMSTR_2_2024.xlsx');

/** Square kilometres of the kabupaten (github.com/cahyadsn/wilayah), which no sheet of the workbook holds. */
const luasMadiun = 1113.627;

describe.skipIf(!existsSync(buku))('indicators of Madiun, Semester II 2024', () => {
  const agregat = new Map<string, Agregat>();

  beforeAll(async () => {
    const kabupaten = readKabupaten('35.19');
    if (!kabupaten) throw new Error('the register has no 35.19');
    const daftar: Dataset[] = [];
    for (const { nama, baris } of (await readXlsx(buku)).nilai ?? []) {
      const pembaca = createPembacaEkspor(nama, buildLingkup([kabupaten]));
      baris.every((sel) => pembaca.baris(sel, false));
      const { nilai } = pembaca.selesai();
      if (nilai) daftar.push(nilai);
    }
    for (const [id, satu] of pilihTerinci(daftar)) agregat.set(id, jumlahkan(satu, kabupaten));
    agregat.set('luas-wilayah', {
      def: luasWilayah,
      tingkat: 'kabupaten',
      desa: new Map(),
      kecamatan: new Map(),
      kabupaten: [Number.NaN, Number.NaN, luasMadiun],
    });
  });

  const hitung = (id: string, kode = '35.19'): HasilIndikator | undefined => {
    const indikator = daftarIndikator.find((satu) => satu.id === id);
    const kini = { periode: { tahun: 2024, semester: 2 }, agregat } as const;
    return indikator && hitungIndikator(indikator, dataWilayah(kini, undefined, kode));
  };

  it.each([
    ['jumlah-penduduk', 0, '737.875'],
    ['rasio-jenis-kelamin', 2, '98,05'],
    ['rasio-ketergantungan', 2, '45,02'],
    ['rasio-ketergantungan-muda', 2, '26,06'],
    ['rasio-ketergantungan-tua', 2, '18,95'],
    ['kepadatan-penduduk', 2, '662,59'],
    ['rasio-anak-wanita', 2, '211,27'],
    ['indeks-penuaan', 2, '72,71'],
    ['indeks-penuaan-lansia', 2, '106,35'],
    ['umur-median-tunggal', 2, '39,28'],
    ['umur-median', 2, '39,20'],
  ])('%s prints with %d decimals as %s', (id, desimal, teks) => {
    const nilai = hitung(id)?.nilai;
    expect(nilai === undefined ? '' : formatDesimal(nilai, desimal)).toBe(teks);
  });

  it.each([
    ['laju-pertumbuhan-penduduk', '35.19', /semester sebelumnya/],
    ['cakupan-ktp-el', '35.19', /ekspor KTP-el/],
    ['angka-kelahiran-kasar', '35.19', /ekspor mutasi/],
    ['migrasi-neto', '35.19.01.2001', /satu desa/],
    ['kepadatan-penduduk', '35.19.01', /luas wilayah/],
  ])('%s of %s says why there is none', (id, kode, alasan) => {
    expect(hitung(id, kode)?.alasan).toMatch(alasan);
  });

  it('has a value for every kecamatan and desa where the export has one', () => {
    for (const [kode] of agregat.get('umur-5-tahunan')?.kecamatan ?? []) {
      expect(hitung('rasio-ketergantungan', kode)?.nilai).toBeGreaterThan(30);
    }
    for (const [kode] of agregat.get('umur-5-tahunan')?.desa ?? []) {
      expect(hitung('rasio-jenis-kelamin', kode)?.nilai).toBeGreaterThan(70);
    }
  });
});
