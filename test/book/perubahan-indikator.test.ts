import { describe, expect, it } from 'vitest';
import { indikatorTabel } from '../../src/book/indikator-tabel.ts';
import { angkaPokok, datasetIndikator } from '../../src/book/perubahan-indikator.ts';
import type { DataBuku } from '../../src/book/tabel.ts';
import { cakupanKk } from '../../src/statistics/indicators/cakupan-kk.ts';
import { jumlahPenduduk } from '../../src/statistics/indicators/jumlah-penduduk.ts';
import { rasioJenisKelamin } from '../../src/statistics/indicators/rasio-jenis-kelamin.ts';
import { dataUji, orang, type IsiSemester } from './narasi/data-uji.ts';

const keluarga = (kk: number, cetak: number): IsiSemester => ({
  Binuang: { ...orang(600, 400), kk: { kk: [kk, 0], cetak: [cetak, 0], belum: [kk - cetak, 0] } },
});

/** The figures of a semester beside those of the one before. */
function pokok(kini: IsiSemester, lalu: IsiSemester) {
  const data = dataUji(kini, lalu);
  const dulu: DataBuku = { ...dataUji(lalu), periode: { tahun: 2024, semester: 1 } };
  return new Map(
    angkaPokok(data, dulu, [jumlahPenduduk, rasioJenisKelamin, cakupanKk]).map((satu) => [
      satu.id,
      satu,
    ]),
  );
}

type Lazim = [kini: [number, number], lalu: [number, number], teks: string, lazim: string];

describe('what became of an indicator', () => {
  it.each([
    [[1010, 1000], [1000, 1000], 'naik 10 jiwa (0,5 persen)', 'dalam batas yang lazim'],
    [[950, 960], [1000, 1000], 'turun 90 jiwa (4,5 persen)', 'dalam batas yang lazim'],
    [[1200, 1200], [1000, 1000], 'naik 400 jiwa (20,0 persen)', 'lebih dari yang lazim'],
    [[30, 20], [20, 10], 'naik 20 jiwa (66,7 persen)', 'dalam batas yang lazim'],
  ] satisfies Lazim[])(
    'is said of people, with whether so much is usual: %j',
    (kini, lalu, teks, lazim) => {
      const { perubahan } =
        pokok({ Binuang: orang(...kini) }, { Binuang: orang(...lalu) }).get('jumlah-penduduk') ??
        {};
      expect(perubahan).toMatchObject({ teks, sejak: 'Semester I Tahun 2024' });
      expect(perubahan?.kelaziman).toBe(`${lazim} (5 persen per semester)`);
    },
  );

  it('is in points for a share, and in its own unit for a ratio', () => {
    const angka = pokok(keluarga(400, 300), keluarga(400, 200));
    expect(angka.get('cakupan-kk')?.perubahan).toMatchObject({
      arah: 'naik',
      teks: 'naik 25,00 poin persen',
      dulu: '50,00',
    });
    const rasio = pokok({ Binuang: orang(90, 100) }, { Binuang: orang(100, 100) });
    expect(rasio.get('rasio-jenis-kelamin')?.perubahan).toMatchObject({
      arah: 'turun',
      teks: 'turun 10,00',
    });
    expect(rasio.get('rasio-jenis-kelamin')?.perubahan).not.toHaveProperty('kelaziman');
  });

  it('is none where both are shown alike', () => {
    const rasio = pokok(
      { Binuang: orang(100_000, 100_000) },
      { Binuang: orang(100_001, 100_000) },
    ).get('rasio-jenis-kelamin');
    expect(rasio?.perubahan).toMatchObject({ arah: 'tetap', teks: 'tidak berubah' });
  });

  it('is not said of other regions, nor without an earlier semester', () => {
    const kini = { Binuang: orang(500, 500), Hatungun: orang(100, 100) };
    const lain = pokok(kini, { Binuang: orang(500, 500), Hatungun: {} });
    expect(lain.get('jumlah-penduduk')).not.toHaveProperty('perubahan');
    const [pertama] = angkaPokok(dataUji(kini), undefined, [jumlahPenduduk]);
    expect(pertama).toEqual({
      id: 'jumlah-penduduk',
      nama: 'Jumlah penduduk',
      satuan: 'jiwa',
      teks: '1.200',
    });
  });

  it('leaves out an indicator that has no value', () => {
    expect(pokok({ Binuang: orang(1, 1) }, { Binuang: orang(1, 1) }).has('cakupan-kk')).toBe(false);
  });
});

describe('the indicators of a table', () => {
  const data = dataUji(keluarga(400, 300));

  it('are those that its columns are', () => {
    const kolom = [
      { judul: 'Rasio', format: 'rasio' as const, indikator: rasioJenisKelamin },
      { judul: 'Jumlah', format: 'bulat' as const },
    ];
    expect(indikatorTabel({ kolom }, ['kk'], data)).toEqual([rasioJenisKelamin]);
  });

  it('are else those that are computed from its exports alone', () => {
    const id = (perlu: readonly string[]) =>
      indikatorTabel({ kolom: [] }, perlu, data).map((satu) => satu.id);
    expect(id(['kk'])).toContain('cakupan-kk');
    expect(id(['kk'])).not.toContain('rata-rata-anggota-keluarga');
    expect(id(['agama'])).toEqual([]);
    expect(datasetIndikator(cakupanKk, data)).toEqual(['kk']);
  });
});
