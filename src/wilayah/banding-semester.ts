import { kalimat, susun } from '../book/kalimat/kalimat.ts';
import { sebutPerubahan } from '../book/kalimat/perubahan.ts';
import { sebutBanyak } from '../book/kalimat/bilangan.ts';
import { gabung } from '../book/kalimat/daftar.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import { labelPeriode, labelPeriodePendek } from '../statistics/periode.ts';
import { daerahDari } from './daerah.ts';
import type { HitunganKabupaten, HitunganSemester } from './hitungan.ts';
import { indikatorBernama, kelompokIndikator } from './kelompok-indikator.ts';
import { bertanda, selDi, selTeks, selUbah } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';

/** Two semesters that follow each other among those at hand. */
interface BandingSemester {
  readonly lama: HitunganSemester;
  readonly baru: HitunganSemester;
  readonly kalimat: readonly string[];
  readonly indikator: TabelDaftar;
  readonly kecamatan: TabelDaftar;
  /** The desa whose population moved most; absent where none is known to have moved. */
  readonly desa?: TabelDaftar;
}

/** Each semester beside the one before it, the oldest pair first. */
export function pasanganSemester({
  semester,
}: HitunganKabupaten): readonly (readonly [lama: HitunganSemester, baru: HitunganSemester])[] {
  return semester.flatMap((lama, i) => {
    const baru = semester[i + 1];
    return baru ? [[lama, baru] as const] : [];
  });
}

const jumlahPenduduk = indikatorBernama('jumlah-penduduk');

export function bandingSemester(
  hitungan: HitunganKabupaten,
  [lama, baru]: readonly [lama: HitunganSemester, baru: HitunganSemester],
): BandingSemester {
  const desa = tabelDesa(hitungan, { lama, baru });
  return {
    lama,
    baru,
    kalimat: kalimatBanding(hitungan, { lama, baru }),
    indikator: tabelIndikator(hitungan, { lama, baru }),
    kecamatan: tabelKecamatan(hitungan, { lama, baru }),
    ...(desa && { desa }),
  };
}

interface Pasangan {
  readonly lama: HitunganSemester;
  readonly baru: HitunganSemester;
}

/** Jiwa gained or lost; undefined when not known for the same region in both. */
function selisih({ lama, baru }: Pasangan, kode: string): number | undefined {
  const [dulu, kini] = [lama.angka(jumlahPenduduk, kode), baru.angka(jumlahPenduduk, kode)];
  if (dulu.nilai === undefined || kini.nilai === undefined) return undefined;
  return dulu.kurang.join() === kini.kurang.join() ? kini.nilai - dulu.nilai : undefined;
}

function kalimatBanding(
  { kabupaten, daerah }: HitunganKabupaten,
  pasangan: Pasangan,
): readonly string[] {
  const { lama, baru } = pasangan;
  const [dulu, kini] = [lama, baru].map((satu) => satu.angka(jumlahPenduduk, kabupaten.kode).nilai);
  const anak = daerahDari(daerah, kabupaten.kode).anak;
  const selisihAnak = anak.flatMap((kode) => selisih(pasangan, kode) ?? []);
  return susun([
    selisih(pasangan, kabupaten.kode) === undefined || dulu === undefined || kini === undefined
      ? undefined
      : kalimat(
          `dari ${labelPeriode(lama.periode)} sampai ${labelPeriode(baru.periode)}, penduduk ${kabupaten.nama} ${sebutPerubahan(kini, dulu, 'jiwa')}`,
        ),
    anak.length > 1 && selisihAnak.length === anak.length ? kalimatArah(selisihAnak) : undefined,
  ]);
}

/** In how many kecamatan the population grew, shrank and stayed. */
function kalimatArah(selisih: readonly number[]): string {
  const arah = [
    ['bertambah', selisih.filter((n) => n > 0).length],
    ['berkurang', selisih.filter((n) => n < 0).length],
    ['tetap', selisih.filter((n) => n === 0).length],
  ] as const;
  const butir = arah
    .filter(([, banyak]) => banyak > 0)
    .map(([kata, banyak]) =>
      banyak === selisih.length
        ? `${kata} di semua kecamatan`
        : `${kata} di ${sebutBanyak(banyak, 'kecamatan')}`,
    );
  return kalimat(`penduduk ${gabung(butir)}`);
}

function tabelIndikator({ kabupaten }: HitunganKabupaten, { lama, baru }: Pasangan): TabelDaftar {
  const { kode, nama } = kabupaten;
  const baris = kelompokIndikator.flatMap(({ judul, indikator }): BarisDaftar[] => {
    const isi = indikator
      .filter((satu) => [lama, baru].some((s) => s.angka(satu, kode).nilai !== undefined))
      .map((satu): BarisDaftar => ({
        jenis: 'isi',
        label: satu.nama,
        keterangan: satu.satuan,
        indikator: satu.id,
        sel: [
          selDi(satu, kode, lama),
          selDi(satu, kode, baru),
          selUbah(satu, kode, { kini: baru, lalu: lama }),
        ],
      }));
    return isi.length === 0 ? [] : [{ jenis: 'kelompok', label: judul, sel: [] }, ...isi];
  });
  return {
    id: 'banding-indikator',
    judul: 'Indikator',
    subjudul: `${nama}, kedua semester`,
    stub: 'Indikator',
    kolom: kolomSemester({ lama, baru }).slice(0, 3),
    baris,
  };
}

function kolomSemester({ lama, baru }: Pasangan): readonly string[] {
  return [
    ...[lama, baru].map(({ periode }) => labelPeriodePendek(periode)),
    'Perubahan',
    'Perubahan (persen)',
  ];
}

function barisPenduduk(pasangan: Pasangan, kode: string): BarisDaftar['sel'] {
  const { lama, baru } = pasangan;
  const [dulu, beda] = [lama.angka(jumlahPenduduk, kode).nilai, selisih(pasangan, kode)];
  const ubah = selUbah(jumlahPenduduk, kode, { kini: baru, lalu: lama });
  return [
    selDi(jumlahPenduduk, kode, lama),
    selDi(jumlahPenduduk, kode, baru),
    ubah,
    beda === undefined || !dulu
      ? selTeks(ubah.isi === 'x' ? 'x' : '…')
      : selTeks(persenBertanda((beda / dulu) * 100)),
  ];
}

function persenBertanda(persen: number): string {
  return formatDesimal(Math.abs(persen), 2) === '0,00' ? '0,00' : bertanda(persen, 2);
}

function tabelKecamatan(hitungan: HitunganKabupaten, pasangan: Pasangan): TabelDaftar {
  const { kode, nama } = hitungan.kabupaten;
  const anak = daerahDari(hitungan.daerah, kode).anak.map((satu) =>
    daerahDari(hitungan.daerah, satu),
  );
  return {
    id: 'banding-kecamatan',
    judul: 'Penduduk menurut kecamatan',
    subjudul: `${nama}, kedua semester (jiwa)`,
    stub: 'Kecamatan',
    kolom: kolomSemester(pasangan),
    baris: [
      ...anak.map((satu): BarisDaftar => ({
        jenis: 'isi',
        label: satu.nama,
        wilayah: satu.kode,
        sel: barisPenduduk(pasangan, satu.kode),
      })),
      { jenis: 'jumlah', label: nama, sel: barisPenduduk(pasangan, kode) },
    ],
  };
}

/** So many desa on either end. */
const banyakUjung = 5;

function tabelDesa(hitungan: HitunganKabupaten, pasangan: Pasangan): TabelDaftar | undefined {
  const desa = [...hitungan.daerah.values()]
    .filter(({ tingkat }) => tingkat === 'desa')
    .flatMap((daerah) => {
      const beda = selisih(pasangan, daerah.kode);
      return beda === undefined ? [] : [{ daerah, beda }];
    });
  const ujung = [
    ['Bertambah paling banyak', desa.filter(({ beda }) => beda > 0)],
    ['Berkurang paling banyak', desa.filter(({ beda }) => beda < 0)],
  ] as const;
  if (ujung.every(([, isi]) => isi.length === 0)) return undefined;
  return {
    id: 'banding-desa',
    judul: 'Desa dan kelurahan yang penduduknya paling banyak berubah',
    subjudul: `${hitungan.kabupaten.nama}, kedua semester (jiwa)`,
    stub: 'Desa/Kelurahan',
    kolom: kolomSemester(pasangan),
    baris: ujung
      .filter(([, isi]) => isi.length > 0)
      .flatMap(([judul, isi]): BarisDaftar[] => [
        { jenis: 'kelompok', label: judul, sel: [] },
        ...terjauh(isi).map(({ daerah: { kode, sebutan, induk } }): BarisDaftar => ({
          jenis: 'isi',
          label: sebutan,
          keterangan: daerahDari(hitungan.daerah, induk ?? '').sebutan,
          wilayah: kode,
          sel: barisPenduduk(pasangan, kode),
        })),
      ]),
  };
}

/** Those that moved most, the farthest first. */
function terjauh<T extends { readonly beda: number }>(desa: readonly T[]): readonly T[] {
  return desa.toSorted((a, b) => Math.abs(b.beda) - Math.abs(a.beda)).slice(0, banyakUjung);
}
