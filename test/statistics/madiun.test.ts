import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeTeks } from '../../src/io/decode.ts';
import { formatCsv } from '../../src/io/format-csv.ts';
import { readKabupaten } from '../../src/io/read-wilayah.ts';
import { readXlsx } from '../../src/io/read-xlsx.ts';
import { jumlah, jumlahkan, type Agregat } from '../../src/statistics/agregat.ts';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import type { Dataset, Kabupaten } from '../../src/statistics/model.ts';
import type { Finding, Hasil } from '../../src/finding/finding.ts';
import { pilihTerinci } from '../../src/statistics/pilih-tingkat.ts';
import { readExport } from '../../src/statistics/ekspor/read-export.ts';

const buku = join(import.meta.dirname, '../../../shared/data/dkb/DKB_SMSTR_2_2024.xlsx');

function madiun(): Kabupaten {
  const kabupaten = readKabupaten('35.19');
  if (!kabupaten) throw new Error('the register has no 35.19');
  return kabupaten;
}

/** Dataset, rows and level, and all that was said while reading. */
function uraikan({ nilai, temuan }: Hasil<Dataset>): string {
  const isi = nilai ? [`${nilai.def.id} ${String(nilai.baris.length)} ${nilai.tingkat}`] : [];
  return [...isi, ...temuan.map(({ aturan, pesan }) => `${aturan}: ${pesan}`)].join('; ');
}

describe.skipIf(!existsSync(buku))('the DKB workbook of Madiun, Semester II 2024', () => {
  const kabupaten = madiun();
  const daftar: Dataset[] = [];
  const agregat = new Map<string, Agregat>();
  const temuan: Finding[] = [];
  /** What each sheet became, by its name. */
  const menjadi = new Map<string, string>();

  beforeAll(async () => {
    const { nilai: lembar = [] } = await readXlsx(buku);
    for (const { nama, baris } of lembar) {
      const hasil = readExport(formatCsv(baris, ','), `${nama}.csv`, kabupaten);
      menjadi.set(nama, uraikan(hasil));
      if (!hasil.nilai) continue;
      temuan.push(...hasil.temuan);
      daftar.push(hasil.nilai);
    }
    for (const [id, satu] of pilihTerinci(daftar)) agregat.set(id, jumlahkan(satu, kabupaten));
    temuan.push(...daftarPemeriksaan.flatMap(({ periksa }) => periksa({ kabupaten, daftar })));
  });

  it.each([
    ['Sheet1', 'umur-5-tahunan 206 desa'],
    ['Sheet1_UMUR', 'umur-tunggal 206 desa'],
    ['UMUR_TUNGGAL_KEC', 'umur-tunggal 15 kecamatan'],
    ['Sheet3', 'pendidikan 206 desa'],
    ['Sheet4', 'pekerjaan 206 desa'],
    ['Sheet2', 'pekerjaan 1 kabupaten'],
    ['Sheet10', 'status-kawin 206 desa'],
    [
      'Sheet15',
      'akta-kelahiran 206 desa; kolom-tak-jelas: Kolom LK_KAWIN, PR_KWN, LK_CERAI, PR_CERAI',
    ],
    ['Sheet5', 'kk-status-kawin 206 desa'],
    ['Sheet7', 'agama 206 desa'],
    ['Sheet11', 'kk 206 desa'],
    ['Sheet6', 'kia 206 desa; dikenali-dari-kolom: Lembar ini dikenali sebagai kepemilikan KIA'],
    ['Sheet9', 'tanpa-kode: Tabel "Kartu keluarga .* 206 baris memakai 190 nama'],
    ['Sheet16', 'tanpa-kode: Tabel "Kepemilikan akta perkawinan .* 206 baris memakai 190 nama'],
  ])('%s becomes: %s', (nama, hasil) => {
    expect(menjadi.get(nama)).toMatch(new RegExp(`^${hasil}`));
  });

  it('has no other sheet', () => {
    expect(menjadi.size).toBe(14);
  });

  it.each(['umur-5-tahunan', 'umur-tunggal', 'agama', 'pendidikan', 'pekerjaan', 'status-kawin'])(
    '%s counts the whole population',
    (id) => {
      expect(jumlah(agregat.get(id)?.kabupaten ?? [])).toBe(737_875);
    },
  );

  it('gives one warning: the sheet of kartu keluarga is a copy of another semester', () => {
    const perlu = temuan.filter(({ tingkat }) => tingkat !== 'saran');
    expect(perlu.map(({ tingkat, aturan }) => [tingkat, aturan])).toEqual([
      ['peringatan', 'kk-selaras'],
    ]);
    expect(perlu[0]?.pesan).toMatch(/279\.972, .* 281\.482/);
  });
});

const tabel = join(import.meta.dirname, '../../../shared/data/tabel');

describe.skipIf(!existsSync(tabel))('the tables of other sources', () => {
  it.each([
    ['01_kelompok_umur.csv', 'umur-5-tahunan 206 desa$'],
    ['07_akta_lahir.csv', 'akta-kelahiran 206 desa; kolom-tak-jelas: [^;]*$'],
    ['90_umur_tunggal_kec_judul_dan_header_bertingkat.csv', 'umur-tunggal 15 kecamatan$'],
    ['dki_umur_jk_2013.csv', 'tanpa-kode: .* tidak punya kolom wilayah'],
    ['jatim_umur_ribuan_campur.csv', 'beberapa-periode: .*"2020", "2021"'],
    ['purwakarta_desa_2019_catatan.csv', 'tabel-tidak-dikenal: Kolom "JUMLAH DESA"'],
  ])('%s becomes: %s', (nama, hasil) => {
    const teks = decodeTeks(readFileSync(join(tabel, nama)));
    expect(uraikan(readExport(teks, nama, madiun()))).toMatch(new RegExp(`^${hasil}`));
  });
});
