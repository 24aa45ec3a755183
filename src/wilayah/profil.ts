import type { Piramida } from '../chart/grafik.ts';
import type { Indikator } from '../statistics/indikator.ts';
import { labelPeriode, labelPeriodePendek } from '../statistics/periode.ts';
import { daerahDari, indukDaerah, tetanggaDaerah, type Daerah } from './daerah.ts';
import { deretWilayah } from './deret-wilayah.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { kalimatWilayah } from './kalimat-wilayah.ts';
import { indikatorBernama, indikatorPokok, kelompokIndikator } from './kelompok-indikator.ts';
import { sebutPeringkat } from './peringkat.ts';
import { piramidaWilayah } from './piramida-wilayah.ts';
import type { SelTanda } from '../statistics/tanda.ts';
import { selDi, selTeks, selUbah, ubahAngka } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';

/** Why some indicators of a region have no figure. */
interface TanpaAngka {
  readonly alasan: string;
  readonly indikator: readonly Pick<Indikator, 'id' | 'nama'>[];
}

interface AngkaUtama {
  readonly nama: string;
  readonly satuan: string;
  readonly sel: SelTanda;
  /** `+12 sejak Semester II Tahun 2024`. */
  readonly perubahan?: string;
}

/** All that the page of a region shows, from published figures alone. */
export interface ProfilWilayah {
  readonly daerah: Daerah;
  /** The regions that hold it, the nearest first. */
  readonly induk: readonly Daerah[];
  /** Those before and after it in the list of the region that holds it. */
  readonly tetangga: ReturnType<typeof tetanggaDaerah>;
  /** The first figures that a reader asks for. */
  readonly utama: readonly AngkaUtama[];
  readonly kalimat: readonly string[];
  readonly indikator: TabelDaftar;
  /** Indicators without a figure here, by reason. */
  readonly tanpa: readonly TanpaAngka[];
  readonly piramida?: Piramida;
  readonly deret?: NonNullable<ReturnType<typeof deretWilayah>>;
  /** The regions in it with their population; absent for a desa. */
  readonly anak?: TabelDaftar;
}

/** @param sumber source line of the newest release */
export function susunProfil(
  hitungan: HitunganKabupaten,
  kode: string,
  sumber: string,
): ProfilWilayah {
  const daerah = daerahDari(hitungan.daerah, kode);
  const [piramida, deret] = [
    piramidaWilayah(hitungan.kini, daerah),
    deretWilayah(hitungan, daerah, sumber),
  ];
  return {
    daerah,
    induk: indukDaerah(hitungan.daerah, daerah),
    tetangga: tetanggaDaerah(hitungan.daerah, daerah),
    utama: angkaUtama(hitungan, daerah),
    kalimat: kalimatWilayah(hitungan, daerah),
    indikator: tabelIndikator(hitungan, daerah),
    tanpa: tanpaAngka(hitungan, daerah),
    ...(piramida && { piramida }),
    ...(deret && { deret }),
    ...(daerah.anak.length > 0 && { anak: tabelAnak(hitungan, daerah) }),
  };
}

const banyakUtama = 4;

function angkaUtama({ kini, lalu }: HitunganKabupaten, { kode }: Daerah): readonly AngkaUtama[] {
  return indikatorPokok
    .filter((satu) => kini.angka(satu, kode).nilai !== undefined)
    .slice(0, banyakUtama)
    .map((satu) => {
      const ubah = ubahAngka(satu, kini.angka(satu, kode), lalu?.angka(satu, kode));
      return {
        nama: satu.nama,
        satuan: satu.satuan,
        sel: selDi(satu, kode, kini),
        ...(lalu &&
          ubah !== undefined && { perubahan: `${ubah} sejak ${labelPeriode(lalu.periode)}` }),
      };
    });
}

/** The indicators that the kabupaten has, beside those of the regions that hold this one. */
function tabelIndikator(hitungan: HitunganKabupaten, daerah: Daerah): TabelDaftar {
  const { kini, lalu, kabupaten } = hitungan;
  const induk = indukDaerah(hitungan.daerah, daerah);
  const baris = kelompokIndikator.flatMap(({ judul, indikator }): BarisDaftar[] => {
    const isi = indikator
      .filter((satu) => punya(hitungan, satu, kabupaten.kode) || punya(hitungan, satu, daerah.kode))
      .map((satu) => barisIndikator(hitungan, satu, { daerah, induk }));
    return isi.length === 0 ? [] : [{ jenis: 'kelompok', label: judul, sel: [] }, ...isi];
  });
  return {
    id: `indikator-${daerah.kode}`,
    judul: 'Indikator',
    subjudul: `${daerah.sebutan}, ${labelPeriode(kini.periode)}`,
    stub: 'Indikator',
    kolom: [
      ...[daerah, ...induk].map(({ sebutan }) => sebutan),
      ...(lalu ? [`Perubahan sejak ${labelPeriodePendek(lalu.periode)}`] : []),
      ...induk.map(({ tingkat }) => `Urutan di ${tingkat}`),
    ],
    baris,
  };
}

function barisIndikator(
  hitungan: HitunganKabupaten,
  indikator: Indikator,
  { daerah, induk }: { readonly daerah: Daerah; readonly induk: readonly Daerah[] },
): BarisDaftar {
  const { kini, lalu } = hitungan;
  const urutan = induk.map((dalam) => {
    const peringkat = hitungan.peringkat(indikator, daerah.kode, dalam.kode);
    return selTeks(peringkat && peringkat.dari > 1 ? sebutPeringkat(peringkat) : '…');
  });
  return {
    jenis: 'isi',
    label: indikator.nama,
    keterangan: indikator.satuan,
    indikator: indikator.id,
    sel: [
      ...[daerah, ...induk].map(({ kode }) => selDi(indikator, kode, kini)),
      ...(lalu ? [selUbah(indikator, daerah.kode, { kini, lalu })] : []),
      ...urutan,
    ],
  };
}

function tanpaAngka({ kini }: HitunganKabupaten, { kode }: Daerah): readonly TanpaAngka[] {
  const tanpa = kelompokIndikator
    .flatMap(({ indikator }) => indikator)
    .flatMap((satu) => {
      const { alasan } = { alasan: undefined, ...kini.angka(satu, kode) };
      return alasan === undefined ? [] : [{ alasan, indikator: { id: satu.id, nama: satu.nama } }];
    });
  return [...Map.groupBy(tanpa, ({ alasan }) => alasan)].map(([alasan, milik]) => ({
    alasan,
    indikator: milik.map(({ indikator }) => indikator),
  }));
}

/** What the list of the regions in one tells of each. */
const indikatorAnak = [
  'jumlah-penduduk',
  'kepadatan-penduduk',
  'rasio-jenis-kelamin',
  'umur-median',
];

function tabelAnak(hitungan: HitunganKabupaten, daerah: Daerah): TabelDaftar {
  const { kini, lalu } = hitungan;
  const [penduduk, ...lain] = indikatorAnak.map(indikatorBernama);
  if (!penduduk) throw new Error('a list of regions begins with their population');
  const tampil = lain.filter((satu) =>
    [daerah.kode, ...daerah.anak].some((kode) => punya(hitungan, satu, kode)),
  );
  const sel = (kode: string) => [
    selDi(penduduk, kode, kini),
    ...(lalu ? [selUbah(penduduk, kode, { kini, lalu })] : []),
    ...tampil.map((satu) => selDi(satu, kode, kini)),
  ];
  const anak = daerah.anak.map((kode) => daerahDari(hitungan.daerah, kode));
  return {
    id: `wilayah-${daerah.kode}`,
    judul: daerah.tingkat === 'kabupaten' ? 'Kecamatan' : 'Desa dan kelurahan',
    subjudul: `${daerah.sebutan}, ${labelPeriode(kini.periode)}`,
    stub: daerah.tingkat === 'kabupaten' ? 'Kecamatan' : 'Desa/Kelurahan',
    kolom: [
      'Penduduk (jiwa)',
      ...(lalu ? [`Perubahan sejak ${labelPeriodePendek(lalu.periode)}`] : []),
      ...tampil.map(({ nama, satuan }) => `${nama} (${satuan})`),
    ],
    baris: [
      ...anak.map(({ kode, nama, sebutan, tingkat }): BarisDaftar => ({
        jenis: 'isi',
        label: tingkat === 'desa' ? sebutan : nama,
        wilayah: kode,
        sel: sel(kode),
      })),
      { jenis: 'jumlah', label: daerah.sebutan, sel: sel(daerah.kode) },
    ],
  };
}

/** True when a region has the figure, or has it kept back. */
function punya({ kini }: HitunganKabupaten, indikator: Indikator, kode: string): boolean {
  const angka = kini.angka(indikator, kode);
  return angka.nilai !== undefined || angka.tertutup;
}

/** The regions that some export of some semester has figures of, in order of code. */
export function daerahBerangka({ daerah, semester }: HitunganKabupaten): readonly Daerah[] {
  return [...daerah.values()].filter(({ kode, tingkat }) =>
    semester.some(({ agregat }) =>
      [...agregat.values()].some((satu) => tingkat === 'kabupaten' || satu[tingkat].has(kode)),
    ),
  );
}
