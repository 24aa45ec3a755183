import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/io/format-csv.ts';
import { readKabupaten } from '../../src/io/read-wilayah.ts';
import { readXlsx } from '../../src/io/read-xlsx.ts';
import { jumlah, jumlahkan, type Agregat } from '../../src/statistics/agregat.ts';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import { daftarIndikator } from '../../src/statistics/indicators/index.ts';
import type { Dataset, Kabupaten } from '../../src/statistics/model.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { pilihTerinci } from '../../src/statistics/pilih-tingkat.ts';
import { readExport } from '../../src/statistics/ekspor/read-export.ts';

const buku = join(import.meta.dirname, '../../../shared/data/dkb/DKB_SMSTR_2_2024.xlsx');

function madiun(): Kabupaten {
  const kabupaten = readKabupaten('35.19');
  if (!kabupaten) throw new Error('the register has no 35.19');
  return kabupaten;
}

describe.skipIf(!existsSync(buku))('the DKB workbook of Madiun, Semester II 2024', () => {
  const kabupaten = madiun();
  const daftar: Dataset[] = [];
  const agregat = new Map<string, Agregat>();
  const temuan: Finding[] = [];

  beforeAll(async () => {
    const { nilai: lembar = [] } = await readXlsx(buku);
    for (const { nama, baris } of lembar) {
      const hasil = readExport(formatCsv(baris, ','), `${nama}.csv`, kabupaten);
      if (!hasil.nilai) continue;
      temuan.push(...hasil.temuan);
      daftar.push(hasil.nilai);
    }
    for (const [id, satu] of pilihTerinci(daftar)) agregat.set(id, jumlahkan(satu, kabupaten));
    temuan.push(...daftarPemeriksaan.flatMap(({ periksa }) => periksa({ kabupaten, daftar })));
  });

  it('is read sheet by sheet, per desa or as the form of a higher level', () => {
    expect(
      daftar
        .map(
          ({ berkas, def, tingkat, baris }) =>
            `${berkas} ${def.id} ${String(baris.length)} ${tingkat}`,
        )
        .sort(),
    ).toEqual([
      'Sheet1.csv umur-5-tahunan 206 desa',
      'Sheet10.csv status-kawin 206 desa',
      'Sheet11.csv kk 206 desa',
      'Sheet1_UMUR.csv umur-tunggal 206 desa',
      'Sheet2.csv pekerjaan 1 kabupaten',
      'Sheet3.csv pendidikan 206 desa',
      'Sheet4.csv pekerjaan 206 desa',
      'Sheet5.csv kk-status-kawin 206 desa',
      'Sheet7.csv agama 206 desa',
      'UMUR_TUNGGAL_KEC.csv umur-tunggal 15 kecamatan',
    ]);
  });

  it.each(['umur-5-tahunan', 'umur-tunggal', 'agama', 'pendidikan', 'pekerjaan', 'status-kawin'])(
    '%s counts the whole population',
    (id) => {
      expect(jumlah(agregat.get(id)?.kabupaten ?? [])).toBe(737_875);
    },
  );

  it.each([
    ['jumlah-penduduk', 737_875],
    ['rasio-jenis-kelamin', 98.05],
    ['rasio-ketergantungan', 45.02],
    ['rasio-ketergantungan-muda', 26.06],
    ['rasio-ketergantungan-tua', 18.95],
    ['indeks-penuaan', 72.71],
    ['umur-median', 39.2],
  ])('%s is %d', (id, nilai) => {
    const indikator = daftarIndikator.find((satu) => satu.id === id);
    const data = { periode: { tahun: 2024, semester: 2 }, agregat, deret: [] } as const;
    expect(indikator?.hitung(data)).toBeCloseTo(nilai, 2);
  });

  it('gives one warning: the sheet of kartu keluarga is a copy of another semester', () => {
    expect(temuan.map(({ tingkat, aturan }) => [tingkat, aturan])).toEqual([
      ['peringatan', 'kk-selaras'],
    ]);
    expect(temuan[0]?.pesan).toMatch(/279\.972, .* 281\.482/);
  });
});
