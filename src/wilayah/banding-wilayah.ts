import { labelPeriode } from '../statistics/periode.ts';
import { teksSel } from '../statistics/tanda.ts';
import { daerahDari } from './daerah.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { indikatorPokok, kelompokIndikator } from './kelompok-indikator.ts';
import { selDi } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';
import { daerahBerangka } from './profil.ts';

/** What a browser needs to set any two regions of a kabupaten side by side. */
interface DataBanding {
  /** `Semester I Tahun 2025`. */
  readonly periode: string;
  readonly indikator: readonly { readonly nama: string; readonly satuan: string }[];
  /** The kabupaten first, desa after their kecamatan; figures as they are shown, one an indicator. */
  readonly wilayah: readonly {
    readonly kode: string;
    readonly sebutan: string;
    readonly sel: readonly string[];
  }[];
}

/** Key indicators of every kecamatan in one table. */
export function tabelBanding({ kini, daerah, kabupaten }: HitunganKabupaten): TabelDaftar {
  const { kode, nama, anak } = daerahDari(daerah, kabupaten.kode);
  const tampil = indikatorPokok.filter((satu) =>
    [kode, ...anak].some((milik) => kini.angka(satu, milik).nilai !== undefined),
  );
  const sel = (milik: string) => tampil.map((satu) => selDi(satu, milik, kini));
  return {
    id: 'banding-wilayah',
    judul: 'Semua kecamatan berdampingan',
    subjudul: `${nama}, ${labelPeriode(kini.periode)}`,
    stub: 'Kecamatan',
    kolom: tampil.map((satu) => `${satu.nama} (${satu.satuan})`),
    baris: [
      ...anak.map((milik): BarisDaftar => ({
        jenis: 'isi',
        label: daerahDari(daerah, milik).nama,
        wilayah: milik,
        sel: sel(milik),
      })),
      { jenis: 'jumlah', label: nama, sel: sel(kode) },
    ],
  };
}

export function dataBanding(hitungan: HitunganKabupaten): DataBanding {
  const { kini, kabupaten } = hitungan;
  const tampil = kelompokIndikator
    .flatMap(({ indikator }) => indikator)
    .filter((satu) => kini.angka(satu, kabupaten.kode).nilai !== undefined);
  return {
    periode: labelPeriode(kini.periode),
    indikator: tampil.map(({ nama, satuan }) => ({ nama, satuan })),
    wilayah: daerahBerangka(hitungan).map(({ kode, sebutan }) => ({
      kode,
      sebutan,
      sel: tampil.map((satu) => teksSel(selDi(satu, kode, kini))),
    })),
  };
}
