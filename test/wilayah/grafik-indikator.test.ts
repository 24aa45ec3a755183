import { describe, expect, it } from 'vitest';
import { deretIndikator } from '../../src/wilayah/deret-indikator.ts';
import { batangKecamatan, garisIndikator } from '../../src/wilayah/grafik-indikator.ts';
import { kalimatIndikator } from '../../src/wilayah/kalimat-indikator.ts';
import { indikatorBernama } from '../../src/wilayah/kelompok-indikator.ts';
import { hitunganUji, kini, lalu, semesterUji, type DesaUji } from './terbit-uji.ts';

const rasio = indikatorBernama('rasio-jenis-kelamin');
const penduduk = indikatorBernama('jumlah-penduduk');

/** Laki-laki and perempuan of each of the three desa; the first two are one kecamatan. */
const desa = (...jumlah: readonly (readonly [number, number] | undefined)[]): DesaUji =>
  jumlah.map((satu) => satu && [[0, 0], satu, [0, 0]]);

describe('a line over the semesters', () => {
  const kepala = { id: 'g', judul: 'G', subjudul: '', uraian: '' };
  const titik = [
    { periode: lalu, angka: { nilai: 83.3333, kurang: [] } },
    { periode: kini, angka: { alasan: 'ditutup', tertutup: true } },
    { periode: kini, angka: { alasan: 'tidak ada', tertutup: false } },
  ];

  it('shows figures as they read, and by their mark those that are kept back or missing', () => {
    const { seri, label } = garisIndikator(rasio, titik, kepala);
    expect(seri).toEqual([{ nama: 'Rasio jenis kelamin', nilai: [83.33, 'x', '…'] }]);
    expect(label).toEqual(['Sem. II 2024', 'Sem. I 2025', 'Sem. I 2025']);
  });

  it('shows an indicator that is counted in whole numbers', () => {
    expect(garisIndikator(penduduk, titik, kepala).seri[0]?.nilai[0]).toBe(83);
  });
});

describe('bars of the kecamatan', () => {
  it('stand from the largest down, whatever their order in the list of regions', () => {
    const { label, seri, uraian } = batangKecamatan(
      penduduk,
      hitunganUji(semesterUji(kini, desa([1, 1], [2, 2], [9, 9]))),
    );
    expect(label).toEqual(['Hilir', 'Hulu']);
    expect(seri[0]?.nilai).toEqual([18, 6]);
    expect(uraian).toBe('Diagram batang 2 kecamatan, dari Hilir sampai Hulu.');
  });

  it('leave out a kecamatan without a figure, as a ratio to nobody', () => {
    const { label } = batangKecamatan(
      rasio,
      hitunganUji(semesterUji(kini, desa([1, 0], [2, 0], [9, 9]))),
    );
    expect(label).toEqual(['Hilir']);
  });
});

it('a series marks the semesters whose figures are not final', () => {
  const isi = desa([1, 2], [3, 4], [5, 6]);
  const deret = deretIndikator(
    penduduk,
    hitunganUji(semesterUji(lalu, isi), semesterUji(kini, isi, { sementara: true })),
  );
  expect(deret?.tabel.baris.map((baris) => deret.penanda.sementara?.(baris))).toEqual([
    false,
    true,
  ]);
});

it('kecamatan that are all alike have no highest', () => {
  const sama = hitunganUji(semesterUji(kini, desa([1, 2], [1, 2], [2, 4])));
  expect(kalimatIndikator(rasio, sama)).toEqual([
    'Rasio jenis kelamin Kabupaten Kecil pada Semester I Tahun 2025 sebesar 50,00 laki-laki per 100 perempuan.',
  ]);
});
