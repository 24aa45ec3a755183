import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/io/format-csv.ts';
import { readKabupaten } from '../../src/io/read-wilayah.ts';
import { readXlsx } from '../../src/io/read-xlsx.ts';
import { aturanData } from '../../src/statistics/aturan-data.ts';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import { readExport } from '../../src/statistics/ekspor/read-export.ts';
import type { BarisWilayah, Dataset, Kabupaten } from '../../src/statistics/model.ts';
import type { MasukanPeriksa } from '../../src/statistics/pemeriksaan.ts';

const buku = join(import.meta.dirname, '../../../shared/data/dkb/DKB_SMSTR_2_2024.xlsx');
const periode = { tahun: 2024, semester: 2 } as const;
const semesterLalu = { tahun: 2024, semester: 1 } as const;

/**
 * Every finding on the real workbook, judged by hand against its sheets: `benar` when the sheets do disagree as it
 * says, or do leave open what it says they leave open.
 */
const putusan = [
  // 279.972 in Sheet11, 281.482 in Sheet5; Sheet11 stands cell by cell in the workbook of the next semester too.
  { temuan: 'peringatan kk-selaras Sheet11.csv', benar: true },
  // "AKTA LAHIR 0_18 (ANAK USIA 17 TAHUN KURANG 1 HARI)" is 163.437, ages 0-17 in each of the 206 desa.
  { temuan: 'saran akta-rentang-umur Sheet15.csv', benar: true },
  // "AKTA LAHIR 0_5 (ANAK USIA 5 TAHUN KURANG 1 HARI)" is 46.068, ages 0-5 in each of the 206 desa.
  { temuan: 'saran akta-rentang-umur Sheet15.csv', benar: true },
  // LK_KAWIN, PR_KWN, LK_CERAI, PR_CERAI: 314.919 and 12.279 people, neither by status nor by certificate of any sheet.
  { temuan: 'saran kolom-tak-jelas Sheet15.csv', benar: true },
  // No title; 153.214 children, 33 fewer than the 153.247 of 0-16, and in no desa more.
  { temuan: 'saran dikenali-dari-kolom Sheet6.csv', benar: true },
  { temuan: 'saran kia-sasaran Sheet6.csv', benar: true },
];

/** Sheets that are not read at all, with the reason; nothing of them is published. */
const ditolak = ['tanpa-kode Sheet9.csv', 'tanpa-kode Sheet16.csv'];

function madiun(): Kabupaten {
  const kabupaten = readKabupaten('35.19');
  if (!kabupaten) throw new Error('the register has no 35.19');
  return kabupaten;
}

describe.skipIf(!existsSync(buku))('the checks on the DKB workbook of Madiun', () => {
  const kabupaten = madiun();
  const daftar: Dataset[] = [];
  const bacaan: string[] = [];
  const tolakan: string[] = [];

  beforeAll(async () => {
    const { nilai: lembar = [] } = await readXlsx(buku);
    for (const { nama, baris } of lembar) {
      const hasil = readExport(formatCsv(baris, ','), `${nama}.csv`, kabupaten);
      if (hasil.nilai) daftar.push(hasil.nilai);
      for (const { tingkat, aturan, tempat } of hasil.temuan) {
        if (hasil.nilai) bacaan.push(`${tingkat} ${aturan} ${tempat.berkas}`);
        else tolakan.push(`${aturan} ${tempat.berkas}`);
      }
    }
  });

  function periksa(isi: readonly Dataset[], lain: Partial<MasukanPeriksa> = {}): string[] {
    const masukan = { kabupaten, daftar: isi, periode, ...lain };
    return daftarPemeriksaan.flatMap((satu) =>
      satu
        .periksa(masukan)
        .map(({ tingkat, aturan, tempat }) => `${tingkat} ${aturan} ${tempat.berkas}`),
    );
  }

  it('find what a person finds, and nothing else', () => {
    const semua = [...bacaan, ...periksa(daftar)];
    expect(semua.toSorted()).toEqual(putusan.map(({ temuan }) => temuan).toSorted());
    expect(tolakan.toSorted()).toEqual([...ditolak].sort());
    const benar = putusan.filter((satu) => satu.benar).length;
    expect(benar / putusan.length).toBe(1);
  });

  it('call nothing a galat', () => {
    const galat = [...bacaan, ...periksa(daftar)].filter((satu) => satu.startsWith('galat'));
    expect(galat).toEqual([]);
  });

  it('explain every finding', () => {
    const id = new Set(aturanData.map((satu) => satu.id));
    const asing = [...bacaan, ...periksa(daftar)].filter(
      (satu) => !id.has(satu.split(' ')[1] ?? ''),
    );
    expect(asing).toEqual([]);
  });

  it('say for each table in which ages its figures were found', () => {
    const catatan = daftarPemeriksaan.flatMap(
      (satu) => satu.catatan?.({ kabupaten, daftar, periode }) ?? [],
    );
    expect(catatan.map(({ dataset, teks }) => `${dataset}: ${teks}`)).toEqual([
      'akta-kelahiran: Kelompok umur yang berjudul 0–18 berjumlah 163.437, persis penduduk umur 0–17 tahun.',
      'akta-kelahiran: Kelompok umur yang berjudul 0–5 berjumlah 46.068, persis penduduk umur 0–5 tahun.',
      'kia: Anak sasaran KIA 153.214, paling dekat dengan penduduk umur 0–16 tahun (153.247) dan lebih sedikit 33.',
    ]);
  });

  /** What is found beyond the table above. */
  function tambahan(isi: readonly Dataset[], lain: Partial<MasukanPeriksa> = {}): string[] {
    const biasa = periksa(daftar);
    return periksa(isi, lain).filter((satu) => !biasa.includes(satu));
  }

  /** The workbook with one sheet changed. */
  function ubah(berkas: string, isi: (dataset: Dataset) => Dataset): readonly Dataset[] {
    return daftar.map((satu) => (satu.berkas === berkas ? isi(satu) : satu));
  }

  function ubahBaris(
    dataset: Dataset,
    isi: (baris: BarisWilayah, i: number) => readonly number[],
  ): Dataset {
    return {
      ...dataset,
      baris: dataset.baris.map((satu, i) => ({ ...satu, nilai: isi(satu, i) })),
    };
  }

  const tanpaDesa = (dataset: Dataset): Dataset => ({
    ...dataset,
    baris: dataset.baris.filter(({ kode }) => kode !== '35.19.14.2005'),
  });
  /** Figures of each category moved one category on, the last one to the front. */
  const geser = (dataset: Dataset): Dataset =>
    ubahBaris(dataset, ({ nilai }) => [...nilai.slice(-3), ...nilai.slice(0, -3)]);
  /** One man less in the first desa. */
  const kurangSatu = (dataset: Dataset): Dataset =>
    ubahBaris(dataset, ({ nilai }, i) =>
      i > 0 ? nilai : nilai.map((angka, k) => (k === 0 || k === 2 ? angka - 1 : angka)),
    );

  it.each([
    [
      'a desa is missing from one table',
      'Sheet7.csv',
      tanpaDesa,
      ['galat desa-lengkap Sheet7.csv'],
    ],
    [
      'a desa is missing from single ages, so that no total of the kabupaten fits',
      'Sheet1_UMUR.csv',
      tanpaDesa,
      ['galat desa-lengkap Sheet1_UMUR.csv', 'peringatan formulir-selaras UMUR_TUNGGAL_KEC.csv'],
    ],
    ['one person is missing', 'Sheet7.csv', kurangSatu, ['galat penduduk-sama Sheet7.csv']],
    [
      'one child is missing from the akta of all ages',
      'Sheet15.csv',
      kurangSatu,
      ['peringatan penduduk-sama Sheet15.csv'],
    ],
    [
      'the columns of heads of family slipped by one status',
      'Sheet5.csv',
      geser,
      ['peringatan kepala-keluarga-status Sheet5.csv'],
    ],
    [
      'the ages slipped by a year',
      'Sheet1_UMUR.csv',
      geser,
      ['galat umur-selaras Sheet1_UMUR.csv', 'peringatan formulir-selaras UMUR_TUNGGAL_KEC.csv'],
    ],
    [
      'the title is that of the semester before',
      'Sheet11.csv',
      (dataset: Dataset): Dataset => ({ ...dataset, judulBerkas: ['KEADAAN 30 JUNI 2024'] }),
      ['galat judul-semester Sheet11.csv'],
    ],
  ] as const)('notice that %s', (_, berkas, rusak, harapan) => {
    expect(tambahan(ubah(berkas, rusak)).toSorted()).toEqual([...harapan].sort());
  });

  /** The semester before, made from this one: each figure a little smaller, with one table as it is. */
  function dulu(sama: string): Required<Pick<MasukanPeriksa, 'sebelum'>> {
    const susut = (dataset: Dataset): Dataset =>
      ubahBaris(dataset, ({ nilai }) =>
        nilai.map((angka, k) => (k % 3 === 2 ? angka : angka - (angka > 20 ? 1 : 0))),
      );
    return {
      sebelum: [
        {
          periode: semesterLalu,
          daftar: daftar.map((satu) => (satu.berkas === sama ? satu : susut(satu))),
        },
      ],
    };
  }

  it('notice that the sheet of kartu keluarga is the one of the semester before', () => {
    expect(tambahan(daftar, dulu('Sheet11.csv'))).toEqual(['galat salinan-semester Sheet11.csv']);
    expect(tambahan(daftar, dulu(''))).toEqual([]);
  });

  it('notice a kecamatan that grew by a tenth in half a year', () => {
    const tumbuh = (dataset: Dataset): Dataset =>
      ubahBaris(dataset, ({ kode, nilai }) =>
        kode.startsWith('35.19.03') ? nilai.map((angka) => Math.round(angka * 1.1)) : nilai,
      );
    expect(tambahan(ubah('Sheet11.csv', tumbuh), dulu(''))).toEqual([
      'peringatan lonjakan Sheet11.csv',
    ]);
  });
});
