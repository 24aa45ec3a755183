import { describe, expect, it } from 'vitest';
import { teksSel } from '../../src/statistics/tanda.ts';
import { indikatorBernama } from '../../src/wilayah/kelompok-indikator.ts';
import { nilaiIndikator } from '../../src/wilayah/nilai-indikator.ts';
import { hitunganUji, kini, lalu, semesterUji, type DesaUji } from './terbit-uji.ts';

const awal: DesaUji = [
  [
    [10, 10],
    [30, 30],
    [10, 10],
  ],
  [
    [20, 20],
    [60, 60],
    [20, 20],
  ],
  [
    [10, 20],
    [30, 50],
    [10, 20],
  ],
];
const hitungan = hitunganUji(semesterUji(lalu, awal), semesterUji(kini, awal));

describe('the figures of an indicator', () => {
  const nilai = nilaiIndikator(indikatorBernama('rasio-jenis-kelamin'), hitungan);

  it('are told for the kabupaten and for the kecamatan at either end', () => {
    expect(nilai.kalimat).toEqual([
      'Rasio jenis kelamin Kabupaten Kecil pada Semester I Tahun 2025 sebesar 83,33 laki-laki per 100 perempuan.',
      'Tertinggi di Kecamatan Hulu (100,00 laki-laki per 100 perempuan) dan terendah di Kecamatan Hilir (55,56 laki-laki per 100 perempuan).',
    ]);
  });

  it('stand in a table per kecamatan with change and place, and in bars from the largest', () => {
    expect(nilai.kecamatan?.baris.map(({ sel }) => sel.map(teksSel))).toEqual([
      ['100,00', 'tetap', 'ke-1 dari 2'],
      ['55,56', 'tetap', 'ke-2 dari 2'],
      ['83,33', 'tetap', ''],
    ]);
    expect(nilai.batang?.label).toEqual(['Hulu', 'Hilir']);
    expect(nilai.batang?.seri[0]?.nilai).toEqual([100, 55.56]);
  });

  it('are mapped where the office has given borders', () => {
    const indikator = indikatorBernama('rasio-jenis-kelamin');
    expect(nilai.peta).toBeUndefined();
    const batas = {
      wilayah: new Map([[nilai.kecamatan?.baris[0]?.wilayah ?? '', []]]),
      garis: [],
      lebarKm: 1,
      tinggiKm: 1,
    };
    const { peta } = nilaiIndikator(indikator, hitungan, batas);
    expect(peta?.wilayah.map(({ nama, nilai: satu }) => [nama, satu])).toEqual([['Hulu', 100]]);
    expect(peta?.judul).toBe('Peta rasio jenis kelamin menurut kecamatan');
    expect(peta?.subjudul).toBe(
      'Kabupaten Kecil, Semester I Tahun 2025 (laki-laki per 100 perempuan); batas Kecamatan Hilir tidak tersedia',
    );
  });

  it('run over the semesters where two of them have it', () => {
    expect(nilai.deret?.grafik.seri[0]?.nilai).toEqual([83.33, 83.33]);
    const satu = nilaiIndikator(
      indikatorBernama('rasio-jenis-kelamin'),
      hitunganUji(semesterUji(kini, awal)),
    );
    expect(satu.deret).toBeUndefined();
  });

  it('name no highest kecamatan where one is not known', () => {
    const sebagian = hitunganUji(semesterUji(kini, [awal[0], undefined, awal[2]]));
    const { kalimat } = nilaiIndikator(indikatorBernama('rasio-jenis-kelamin'), sebagian);
    expect(kalimat).toHaveLength(1);
  });

  it('say why there are none', () => {
    const kia = nilaiIndikator(indikatorBernama('cakupan-kia'), hitungan);
    expect(kia.alasan).toMatch(/^perlu ekspor KIA/);
    expect(kia.kecamatan).toBeUndefined();
    expect(kia.kalimat).toEqual([]);
  });
});
