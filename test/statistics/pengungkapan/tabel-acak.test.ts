import { describe, expect, it } from 'vitest';
import type { Agregat } from '../../../src/statistics/agregat.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { aktaPerkawinanPerceraianAgama } from '../../../src/statistics/datasets/akta-perkawinan-perceraian-agama.ts';
import { aktaPerkawinanPerceraian } from '../../../src/statistics/datasets/akta-perkawinan-perceraian.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kkStatusKawin } from '../../../src/statistics/datasets/kk-status-kawin.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { statusKawin } from '../../../src/statistics/datasets/status-kawin.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import type { Kabupaten } from '../../../src/statistics/model.ts';
import { lindungi } from '../../../src/statistics/pengungkapan/lindungi.ts';
import { skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';
import { tutupAgregat } from '../../../src/statistics/pengungkapan/terlindung.ts';
import { createAcak } from '../../acak.ts';
import { namaSel, serang, type Sama } from './penyerang.ts';
import { agregatUji, kabupatenUji, petaAgregat } from './tabel-uji.ts';

type Acak = (batas: number) => number;

/** Mostly noughts and small figures, some of them large, as in a table of religions. */
function angkaKecil(acak: Acak): number {
  const ragam = acak(10);
  if (ragam < 4) return 0;
  return ragam < 8 ? acak(6) : acak(ragam === 8 ? 30 : 400);
}

function angkaDesa(kabupaten: Kabupaten, banyak: number, acak: Acak): number[][] {
  return kabupaten.kecamatan
    .flatMap((satu) => satu.desa)
    .map(() => Array.from({ length: banyak }, () => angkaKecil(acak)));
}

/** Religions, disabilities, and kartu keluarga with heads of family, who are as many. */
function tabelAcak(kabupaten: Kabupaten, acak: Acak): readonly Agregat[] {
  const kepala = angkaDesa(kabupaten, 8, acak);
  const kartu = kepala.map((baris) => {
    const jumlah = (jk: number) => baris.reduce((n, satu, i) => (i % 2 === jk ? n + satu : n), 0);
    const [l, p] = [jumlah(0), jumlah(1)];
    const [belumL, belumP] = [Math.min(l, acak(4)), Math.min(p, acak(4))];
    return [l, p, l - belumL, p - belumP, belumL, belumP];
  });
  return [
    agregatUji(agama, kabupaten, angkaDesa(kabupaten, 14, acak)),
    agregatUji(disabilitas, kabupaten, angkaDesa(kabupaten, 12, acak)),
    agregatUji(kkStatusKawin, kabupaten, kepala),
    agregatUji(kk, kabupaten, kartu),
  ];
}

/** Single ages and their bands. */
function tabelUmur(kabupaten: Kabupaten, acak: Acak): readonly Agregat[] {
  const umur = angkaDesa(kabupaten, 2 * 121, acak);
  const kelompok = umur.map((baris) => {
    const isi = new Array<number>(32).fill(0);
    baris.forEach((satu, i) => {
      const k = 2 * Math.min(15, Math.floor(i / 2 / 5)) + (i % 2);
      isi[k] = (isi[k] ?? 0) + satu;
    });
    return isi;
  });
  return [agregatUji(umur5Tahunan, kabupaten, kelompok), agregatUji(umurTunggal, kabupaten, umur)];
}

/** Certificates by religion, their sums over all religions, and the married and divorced that these make up. */
function tabelAkta(kabupaten: Kabupaten, acak: Acak): readonly Agregat[] {
  const menurutAgama = angkaDesa(
    kabupaten,
    2 * aktaPerkawinanPerceraianAgama.kategori.length,
    acak,
  );
  const semua = menurutAgama.map((baris) => {
    const jumlah = (isi: string) =>
      [0, 1].map((jk) =>
        aktaPerkawinanPerceraianAgama.kategori.reduce(
          (n, { id }, k) => (id.endsWith(isi) ? n + (baris[2 * k + jk] ?? 0) : n),
          0,
        ),
      );
    return ['kawin', 'cerai'].flatMap((peristiwa) =>
      [peristiwa, `${peristiwa}-memiliki`, `${peristiwa}-belum`].flatMap((isi) =>
        isi === peristiwa
          ? tambah(jumlah(`${peristiwa}-memiliki`), jumlah(`${peristiwa}-belum`))
          : jumlah(isi),
      ),
    );
  });
  const status = semua.map((baris) => [
    ...[acak(500), acak(500)],
    ...baris.slice(0, 2),
    ...baris.slice(6, 8),
    ...[acak(6), acak(90)],
  ]);
  return [
    agregatUji(statusKawin, kabupaten, status),
    agregatUji(aktaPerkawinanPerceraian, kabupaten, semua),
    agregatUji(aktaPerkawinanPerceraianAgama, kabupaten, menurutAgama),
  ];
}

function tambah(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((satu, i) => satu + (b[i] ?? 0));
}

function antarTabel(kode: string, jk: number): readonly Sama[] {
  const umur = (i: number) => namaSel('umur-tunggal', kode, String(i), jk);
  const akta = (kategori: string) => namaSel('akta-perkawinan-perceraian', kode, kategori, jk);
  const status = (kategori: string) => namaSel('status-kawin', kode, kategori, jk);
  const agamaAkta = aktaPerkawinanPerceraianAgama.kategori;
  return [
    [akta('kawin'), status('kawin')],
    [akta('cerai'), status('cerai-hidup')],
    ...['kawin-memiliki', 'kawin-belum', 'cerai-memiliki', 'cerai-belum'].map((isi) => [
      akta(isi),
      ...agamaAkta
        .filter(({ id }) => id.endsWith(isi))
        .map(({ id }) => namaSel('akta-perkawinan-perceraian-agama', kode, id, jk)),
    ]),
    [namaSel('kk', kode, 'kk', jk), namaSel('kk-status-kawin', kode, '*', jk)],
    ...umur5Tahunan.kategori.map(({ id }, k) => [
      namaSel('umur-5-tahunan', kode, id, jk),
      ...Array.from({ length: k === 15 ? 46 : 5 }, (_, i) => umur(5 * k + i)),
    ]),
  ];
}

const ambang = [
  { desa: 5 },
  { desa: 3, kecamatan: 3 },
  { desa: 10, kecamatan: 5, kabupaten: 5 },
  { kecamatan: 4 },
];

function periksaAman(agregat: readonly Agregat[], benih: number): void {
  const setelan = skemaPengungkapan.parse({ ambang: ambang[benih % ambang.length] });
  const hasil = lindungi(petaAgregat(...agregat), '63.05', setelan);
  const serangan = serang(hasil.agregat, '63.05', antarTabel);
  expect(hasil.ikhtisar.flatMap(({ terbuka }) => terbuka)).toEqual([]);
  expect(serangan.terbongkar).toEqual([]);
  expect(serangan.terjepit).toEqual([]);
  expect(serangan.tertutup.length).toBeGreaterThan(10);
}

describe('seeded tables of small figures', () => {
  it.each(Array.from({ length: 24 }, (_, benih) => benih))(
    'table %d: no closed cell is determined by all that is open, nor by that and being no less than nought',
    (benih) => {
      const acak = createAcak(benih + 1).bulat;
      const kabupaten = kabupatenUji(Array.from({ length: 2 + acak(3) }, () => 1 + acak(5)));
      periksaAman(tabelAcak(kabupaten, acak), benih);
    },
  );

  it.each([0, 1, 2])('ages %d: the same holds where bands are sums of single ages', (benih) => {
    const acak = createAcak(benih + 100).bulat;
    periksaAman(tabelUmur(kabupatenUji([3, 2]), acak), benih);
  });

  it.each([0, 1, 2, 3])('certificates %d: the same holds where one table sums another', (benih) => {
    const acak = createAcak(benih + 200).bulat;
    periksaAman(tabelAkta(kabupatenUji([3, 1, 4]), acak), benih);
  });

  it('would be laid open if only the small figures were closed', () => {
    const acak = createAcak(7).bulat;
    const kabupaten = kabupatenUji([4, 3]);
    const agregat = agregatUji(agama, kabupaten, angkaDesa(kabupaten, 14, acak));
    const kecil = tutupAgregat(agregat, '63.05', (kode, letak) => {
      const nilai = agregat.desa.get(kode)?.[letak] ?? 0;
      return nilai >= 1 && nilai < 5;
    });
    const { terbongkar, tertutup } = serang(new Map([['agama', kecil]]), '63.05');
    expect(terbongkar.length).toBeGreaterThan(tertutup.length / 2);
  });

  it('shows every open figure as it was counted', () => {
    const acak = createAcak(11).bulat;
    const kabupaten = kabupatenUji([3, 4]);
    const asli = agregatUji(agama, kabupaten, angkaDesa(kabupaten, 14, acak));
    const setelan = skemaPengungkapan.parse({ ambang: { desa: 5 } });
    const terbit = lindungi(petaAgregat(asli), '63.05', setelan).agregat.get('agama');
    for (const [kode, nilai] of asli.desa) {
      const tampil = terbit?.desa.get(kode);
      const tertutup = nilai.map((_, letak) => terbit?.tertutup(kode, letak));
      expect(tampil?.map((satu, i) => (tertutup[i] === true ? 'x' : satu))).toEqual(
        nilai.map((satu, i) => (tertutup[i] === true ? 'x' : satu)),
      );
      expect(tertutup.some((satu) => satu === true)).toBe(true);
    }
  });
});
