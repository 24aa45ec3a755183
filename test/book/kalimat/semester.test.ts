import { describe, expect, it } from 'vitest';
import { persebaran } from '../../../src/book/narasi/persebaran.ts';
import { narasikan } from '../../../src/book/narasi-buku.ts';
import { jumlahPenduduk } from '../../../src/book/narasi/jumlah-penduduk.ts';
import {
  datasetPenduduk,
  semesterLalu,
  takTermuat,
  tiapKecamatan,
} from '../../../src/book/kalimat/semester.ts';
import { jumlahkan } from '../../../src/statistics/agregat.ts';
import { penduduk } from '../../../src/statistics/datasets/penduduk.ts';
import { penduduk as jumlahPendudukDari } from '../../../src/statistics/penduduk-wilayah.ts';
import { dataUji, orang } from '../narasi/data-uji.ts';

/** The population by kecamatan of an export whose rows are kecamatan; the third has no row. */
function menurutKecamatan() {
  const data = dataUji({ A: {}, B: {}, C: {} });
  const baris = [
    { kode: '63.05.01', barisBerkas: 2, nilai: [30, 30, 60] },
    { kode: '63.05.02', barisBerkas: 3, nilai: [20, 20, 40] },
  ];
  const agregat = jumlahkan(
    {
      def: penduduk,
      berkas: 'penduduk.csv',
      tingkat: 'kecamatan',
      baris,
      judulBerkas: [],
      asal: () => [],
    },
    data.kabupaten,
  );
  return { ...data, agregat: new Map([['penduduk', agregat]]) };
}

describe('an export by kecamatan', () => {
  it('leaves out the kecamatan without a row, which is not one of nobody', () => {
    const data = menurutKecamatan();
    expect(takTermuat(data, ['penduduk']).map(({ nama }) => nama)).toEqual(['C']);
    expect(persebaran.kalimat(data)).toEqual([]);
    expect(narasikan(jumlahPenduduk, data).at(-1)).toBe(
      'Angka ini belum memuat Kecamatan C, yang tidak ada dalam ekspornya.',
    );
  });
});

describe('an export by desa', () => {
  const lengkap = { A: orang(5, 5), B: orang(6, 6) };
  const kurang = { A: orang(5, 5), B: {} };

  it('knows nothing of a kecamatan that lacks a desa', () => {
    const data = dataUji(kurang);
    expect(tiapKecamatan(data, ['penduduk'], jumlahPendudukDari)).toEqual([
      { nama: 'A', nilai: 10 },
      { nama: 'B', nilai: Number.NaN },
    ]);
  });

  it.each([
    ['the same desa in both semesters', dataUji(lengkap, lengkap), true],
    ['the same desa missing in both', dataUji(kurang, kurang), true],
    ['a desa missing now', dataUji(kurang, lengkap), false],
    ['a desa missing before', dataUji(lengkap, kurang), false],
    ['no earlier semester', dataUji(lengkap), false],
  ])('can be compared with the earlier one: %s', (_, data, dapat) => {
    expect(semesterLalu(data, datasetPenduduk) !== undefined).toBe(dapat);
  });
});

it('datasetPenduduk is the export that the population is read from', () => {
  const umur = { 'umur-5-tahunan': { '00-04': [5, 5] } } as const;
  expect(datasetPenduduk(dataUji({ A: orang(5, 5) }))).toEqual(['penduduk']);
  expect(datasetPenduduk(dataUji({ A: { ...orang(5, 5), ...umur } }))).toEqual(['umur-5-tahunan']);
  expect(datasetPenduduk(dataUji({ A: {} }))).toEqual([]);
});
