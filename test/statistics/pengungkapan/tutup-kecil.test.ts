import { describe, expect, it } from 'vitest';
import type { Agregat } from '../../../src/statistics/agregat.ts';
import { defineDataset } from '../../../src/statistics/define-dataset.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kkStatusKawin } from '../../../src/statistics/datasets/kk-status-kawin.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { penduduk } from '../../../src/statistics/datasets/penduduk.ts';
import { statusKawin } from '../../../src/statistics/datasets/status-kawin.ts';
import { lindungi } from '../../../src/statistics/pengungkapan/lindungi.ts';
import { skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';
import type { AgregatTerlindung } from '../../../src/statistics/pengungkapan/terlindung.ts';
import { serang } from './penyerang.ts';
import { agregatUji, barisTerbit, kabupatenUji, petaAgregat } from './tabel-uji.ts';

const ambangDesa = skemaPengungkapan.parse({ ambang: { desa: 5 } });
const duaDesa = kabupatenUji([2]);

function tutup(agregat: ReturnType<typeof agregatUji>, setelan = ambangDesa): AgregatTerlindung {
  const hasil = lindungi(petaAgregat(agregat), '63.05', setelan).agregat.get(agregat.def.id);
  if (!hasil) throw new Error('the dataset is gone');
  return hasil;
}

/** Two categories that divide the population; its id is a real one, since a setting takes no other. */
const duaKategori = defineDataset({
  id: 'pekerjaan-kelompok',
  judul: 'Penduduk menurut uji',
  satuan: 'jiwa',
  kategori: [
    { id: 'a', label: 'A', tulisan: ['A'] },
    { id: 'b', label: 'B', tulisan: ['B'] },
  ],
  membagiPenduduk: true,
});

describe('a small figure', () => {
  it('takes seven others with it, a cube of two sexes, two categories and two desa, where it stands alone', () => {
    const hasil = tutup(
      agregatUji(duaKategori, duaDesa, [
        [3, 20, 30, 40],
        [25, 35, 45, 55],
      ]),
    );
    expect(barisTerbit(hasil, '63.05.01.2001')).toBe('x x 23 x x 70 33 60 93');
    expect(barisTerbit(hasil, '63.05.01.2002')).toBe('x x 60 x x 100 70 90 160');
    expect(barisTerbit(hasil, '63.05.01')).toBe('28 55 83 75 95 170 103 150 253');
    expect(barisTerbit(hasil, '63.05')).toBe('28 55 83 75 95 170 103 150 253');
  });

  it('takes none with it where the others of its cube are small too', () => {
    const hasil = tutup(
      agregatUji(duaKategori, duaDesa, [
        [3, 4, 4, 3],
        [4, 3, 2, 4],
      ]),
    );
    expect(barisTerbit(hasil, '63.05.01.2001')).toBe('x x 7 x x 7 7 7 14');
    expect(barisTerbit(hasil, '63.05.01.2002')).toBe('x x 7 x x 6 6 7 13');
  });

  it('of a desa alone in its kecamatan takes the kecamatan with it, and the other kecamatan', () => {
    const hasil = tutup(
      agregatUji(duaKategori, kabupatenUji([1, 1]), [
        [3, 20, 30, 40],
        [25, 35, 45, 55],
      ]),
    );
    expect(barisTerbit(hasil, '63.05.01.2001')).toBe('x x 23 x x 70 33 60 93');
    expect(barisTerbit(hasil, '63.05.01')).toBe('x x 23 x x 70 33 60 93');
    expect(barisTerbit(hasil, '63.05.02')).toBe('x x 60 x x 100 70 90 160');
    expect(barisTerbit(hasil, '63.05')).toBe('28 55 83 75 95 170 103 150 253');
  });

  it.each([
    [{ ambang: { desa: 4 } }, 0],
    [{ ambang: { desa: 5 } }, 1],
    [{ ambang: { desa: 5, kecamatan: 19 } }, 1],
    [{ ambang: { kecamatan: 20 } }, 1],
    [{ ambang: { desa: 5, kecamatan: 20 } }, 2],
    [{ ambang: { kabupaten: 100 } }, 1],
    [{ ambang: { desa: 5 }, dataset: { 'pekerjaan-kelompok': { desa: 0 } } }, 0],
    [{ dataset: { 'pekerjaan-kelompok': { desa: 5 }, agama: { desa: 9 } } }, 1],
  ])('is one from 1 to below the threshold of its level: %j closes %d', (setelan, banyak) => {
    const agregat = agregatUji(duaKategori, kabupatenUji([2, 2]), [
      [15, 4, 60, 60],
      [60, 15, 60, 60],
      [60, 20, 60, 60],
      [60, 60, 60, 60],
    ]);
    const { ikhtisar } = lindungi(petaAgregat(agregat), '63.05', skemaPengungkapan.parse(setelan));
    expect(ikhtisar.map(({ primer }) => primer)).toEqual([banyak]);
  });

  it('leaves noughts alone', () => {
    const hasil = tutup(
      agregatUji(duaKategori, duaDesa, [
        [0, 9, 9, 9],
        [9, 0, 9, 9],
      ]),
    );
    expect(hasil.banyakTertutup).toBe(0);
  });

  it('is not hidden where it is the population itself, which every table tells', () => {
    const hasil = lindungi(
      petaAgregat(
        agregatUji(penduduk, duaDesa, [
          [3, 2],
          [9, 9],
        ]),
      ),
      '63.05',
      ambangDesa,
    );
    expect(hasil.agregat.get('penduduk')?.banyakTertutup).toBe(0);
    expect(hasil.ikhtisar.map(({ primer, terbuka }) => [primer, terbuka.length])).toEqual([[0, 0]]);
  });
});

describe('sums', () => {
  const angka = [
    [3, 20, 30, 40, 9, 9, 9, 9],
    [25, 35, 45, 55, 9, 9, 9, 9],
  ];

  it('of a population are true and open in every region', () => {
    const hasil = tutup(agregatUji(statusKawin, duaDesa, angka));
    expect(
      [...hasil.desa.values(), ...hasil.kecamatan.values()].map(({ seluruh }) => seluruh),
    ).toEqual([
      [51, 78, 129],
      [88, 108, 196],
      [139, 186, 325],
    ]);
  });

  it('of a small group may be kept back themselves', () => {
    const hasil = tutup(
      agregatUji(disabilitas, duaDesa, [
        [1, 1],
        [20, 20],
      ]),
    );
    expect(hasil.desa.get('63.05.01.2001')?.seluruh).toEqual([NaN, NaN, NaN]);
    expect(hasil.kecamatan.get('63.05.01')?.seluruh).toEqual([21, 21, 42]);
  });
});

describe('a figure of two tables', () => {
  const kepala = [
    [2, 9, 90, 9, 9, 9, 9, 9],
    [9, 9, 90, 9, 9, 9, 9, 9],
  ];
  const kartu = [
    [110, 36, 100, 30, 10, 6],
    [117, 36, 110, 30, 7, 6],
  ];

  it('is open or closed in both: kartu keluarga are the heads of family of every status', () => {
    const peta = petaAgregat(
      agregatUji(kk, duaDesa, kartu),
      agregatUji(kkStatusKawin, duaDesa, kepala),
    );
    const { agregat } = lindungi(peta, '63.05', ambangDesa);
    expect(serang(agregat, '63.05').terbongkar).toEqual([]);
    const [satu, lain] = [agregat.get('kk'), agregat.get('kk-status-kawin')];
    expect([...(satu?.desa.keys() ?? [])].map((kode) => satu?.tertutup(kode, 0))).toEqual(
      [...(lain?.desa.keys() ?? [])].map((kode) => lain?.tertutup(kode, 12)),
    );
  });
});

describe('what is not known', () => {
  it('stays so and is not taken for what is kept back', () => {
    const utuh = agregatUji(duaKategori, duaDesa, [
      [3, 20, 30, 40],
      [25, 35, 45, 55],
    ]);
    const desa = new Map(utuh.desa).set('63.05.01.2002', [NaN, NaN, 60, NaN, NaN, 100]);
    const hasil = tutup({ ...utuh, desa });
    expect(barisTerbit(hasil, '63.05.01.2002')).toBe('… … 60 … … 100 … … 160');
  });
});

describe('an export that', () => {
  it('knows both sexes together only closes four figures: two categories in two desa', () => {
    const utuh = agregatUji(duaKategori, duaDesa, [
      [1, 2, 30, 40],
      [25, 35, 45, 55],
    ]);
    const bersama = (nilai: readonly number[]) =>
      nilai.map((satu, i) => (i % 3 === 2 ? satu : Number.NaN));
    const peta = (asal: Agregat['desa']) =>
      new Map([...asal].map(([kode, nilai]) => [kode, bersama(nilai)]));
    const hasil = tutup({
      ...utuh,
      desa: peta(utuh.desa),
      kecamatan: peta(utuh.kecamatan),
      kabupaten: bersama(utuh.kabupaten),
    });
    expect(barisTerbit(hasil, '63.05.01.2001')).toBe('… … x … … x … … 73');
    expect(barisTerbit(hasil, '63.05.01.2002')).toBe('… … x … … x … … 160');
    expect(hasil.banyakTertutup).toBe(4);
  });

  it('leaves out a desa hides nothing behind it: its kecamatan counts it as nobody', () => {
    const utuh = agregatUji(duaKategori, kabupatenUji([2, 1]), [
      [3, 20, 30, 40],
      [0, 0, 0, 0],
      [25, 35, 45, 55],
    ]);
    const desa = new Map([...utuh.desa].filter(([kode]) => kode !== '63.05.01.2002'));
    const hasil = tutup({ ...utuh, desa });
    expect(barisTerbit(hasil, '63.05.01')).toBe('x x 23 x x 70 33 60 93');
  });

  it('has rows of kecamatan alone closes kecamatan', () => {
    const utuh = agregatUji(duaKategori, kabupatenUji([1, 1]), [
      [3, 20, 30, 40],
      [25, 35, 45, 55],
    ]);
    const hasil = tutup(
      { ...utuh, tingkat: 'kecamatan', desa: new Map() },
      skemaPengungkapan.parse({ ambang: { kecamatan: 5 } }),
    );
    expect(barisTerbit(hasil, '63.05.01')).toBe('x x 23 x x 70 33 60 93');
    expect(barisTerbit(hasil, '63.05')).toBe('28 55 83 75 95 170 103 150 253');
  });

  it('has one row for the kabupaten closes categories of it', () => {
    const utuh = agregatUji(duaKategori, kabupatenUji([1]), [[3, 20, 30, 40]]);
    const hasil = tutup(
      { ...utuh, tingkat: 'kabupaten', desa: new Map(), kecamatan: new Map() },
      skemaPengungkapan.parse({ ambang: { kabupaten: 5 } }),
    );
    expect(barisTerbit(hasil, '63.05')).toBe('x x 23 x x 70 33 60 93');
  });
});

describe('an edition that follows another', () => {
  const lama = agregatUji(duaKategori, duaDesa, [
    [3, 20, 30, 40],
    [25, 35, 45, 55],
  ]);
  const baru = agregatUji(duaKategori, duaDesa, [
    [7, 20, 30, 40],
    [25, 35, 45, 55],
  ]);
  const terbitan = lindungi(petaAgregat(lama), '63.05', ambangDesa);

  it('keeps back what the other kept back, so that the two together tell nothing', () => {
    const hasil = lindungi(petaAgregat(baru), '63.05', ambangDesa, [terbitan.agregat]).agregat.get(
      'pekerjaan-kelompok',
    );
    expect(hasil && barisTerbit(hasil, '63.05.01.2001')).toBe('x x 27 x x 70 37 60 97');
  });

  it('cannot hide a figure behind others that the first one told', () => {
    const terbuka = lindungi(petaAgregat(baru), '63.05', undefined);
    const hasil = lindungi(petaAgregat(lama), '63.05', ambangDesa, [terbuka.agregat]);
    expect(hasil.ikhtisar[0]?.terbuka).toEqual([
      { dataset: 'pekerjaan-kelompok', kode: '63.05.01.2001', letak: 0 },
    ]);
  });
});
