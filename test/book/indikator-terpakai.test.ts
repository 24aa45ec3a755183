import { describe, expect, it } from 'vitest';
import { indikatorTerpakai } from '../../src/book/indikator-terpakai.ts';
import { daftarTabel } from '../../src/book/tables/index.ts';
import { dataWilayah } from '../../src/statistics/data-wilayah.ts';
import { daftarDataset } from '../../src/statistics/datasets/index.ts';
import { hitungIndikator } from '../../src/statistics/indikator.ts';
import { daftarIndikator } from '../../src/statistics/indicators/index.ts';
import { dataUji, type IsiSemester } from './narasi/data-uji.ts';

/** Every export with other figures in every category, so that no two figures are equal by chance. */
function lengkap(): IsiSemester {
  let n = 100;
  const kecamatan = () =>
    Object.fromEntries(
      daftarDataset.map(({ id, kategori }) => [
        id,
        Object.fromEntries(kategori.map((satu) => [satu.id, [(n += 7), (n += 13)] as const])),
      ]),
    );
  return { A: kecamatan(), B: kecamatan() };
}

const data = dataUji(lengkap());
const kabupaten = dataWilayah(data, undefined, data.kabupaten.kode);
const nilai = new Map(
  daftarIndikator.map((satu) => [satu.id, hitungIndikator(satu, kabupaten).nilai]),
);
const kolom = daftarTabel
  .filter(({ semesterMinimum = 1, tingkat }) => semesterMinimum === 1 && tingkat !== 'kabupaten')
  .flatMap((def) => {
    const tabel = def.buat(data);
    return tabel.kolom.map((satu, k) => ({
      nama: `${def.id}: ${satu.grup ?? ''} ${satu.judul}`,
      kolom: satu,
      angka: tabel.baris.at(-1)?.nilai[k],
    }));
  });

describe('the columns of tables', () => {
  it.each(kolom.filter((satu) => satu.kolom.indikator).map((satu) => [satu.nama, satu] as const))(
    '%s has the figures of the indicator that it names',
    (_, satu) => {
      expect(satu.angka).toBeCloseTo(nilai.get(satu.kolom.indikator?.id ?? '') ?? Number.NaN, 9);
    },
  );

  it('name the indicator wherever a share or a ratio is one', () => {
    const tanpaNama = kolom.filter(
      ({ kolom: satu, angka }) =>
        satu.format !== 'bulat' &&
        satu.indikator === undefined &&
        angka !== 100 &&
        [...nilai.values()].includes(angka),
    );
    expect(tanpaNama.map(({ nama }) => nama)).toEqual([]);
  });
});

describe('indikatorTerpakai', () => {
  const tabel = (id: string) => {
    const def = daftarTabel.find((satu) => satu.id === id);
    if (!def) throw new Error(id);
    return def.buat(data);
  };
  const bab = (isi: string, ...id: readonly string[]) => [
    {
      isi,
      butir: id.map((satu) => ({
        jenis: 'tabel' as const,
        id: satu,
        judul: '',
        nomor: '',
        sauh: '',
      })),
    },
  ];
  const terpakai = (isi: string, ...id: readonly string[]) =>
    indikatorTerpakai(bab(isi, ...id), data, tabel).map((satu) => satu.id);

  it.each<[string, readonly string[], readonly string[]]>([
    ['', [], []],
    ['<Indikator id="umur-median" />', [], ['umur-median']],
    ['', ['penduduk-kecamatan'], ['rasio-jenis-kelamin']],
    ['', ['agama-kecamatan'], []],
    ['<Narasi id="kia" />', [], ['cakupan-kia']],
    ['<Narasi id="perkembangan" />', [], []],
    [
      '<Narasi id="kepemilikan-ktp" />',
      ['ktp-el-kecamatan'],
      ['cakupan-perekaman', 'cakupan-ktp-el'],
    ],
  ])('of %j and the tables %j are %j', (isi, id, hasil) => {
    expect(terpakai(isi, ...id)).toEqual(hasil);
  });

  it('take the median of single ages where there are any', () => {
    expect(terpakai('<Narasi id="umur" />')).toContain('umur-median-tunggal');
    expect(terpakai('<Narasi id="umur" />')).not.toContain('umur-median');
  });
});
