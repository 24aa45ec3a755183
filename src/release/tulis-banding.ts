import type { FormatAngka } from '../statistics/format-value.ts';
import { letakWilayah, sebutLetak } from '../statistics/letak.ts';
import type { JkKolom, Kabupaten, TingkatBaris } from '../statistics/model.ts';
import { tandaiNilai, teksSel } from '../statistics/tanda.ts';
import { kodeKecamatan } from '../statistics/wilayah.ts';
import type { BandingDataset } from './banding-edisi.ts';

/** A figure that changed, in words. */
interface BarisBeda {
  readonly kode: string;
  readonly wilayah: string;
  readonly kategori: string;
  readonly jk: string;
  readonly lama: string;
  readonly baru: string;
}

/** What two editions of one export say otherwise, for a reader. */
export interface UraianBanding {
  /** Title of the export with its unit. */
  readonly judul: string;
  /** What the list of figures does not show. */
  readonly kalimat: readonly string[];
  readonly baris: readonly BarisBeda[];
}

const sebutanJk: Readonly<Record<JkKolom, string>> = {
  L: 'Laki-laki',
  P: 'Perempuan',
  JML: 'Keduanya',
};

const sebutanTingkat: Readonly<Record<TingkatBaris, string>> = {
  desa: 'desa/kelurahan',
  kecamatan: 'kecamatan',
  kabupaten: 'kabupaten/kota',
};

/** `edisi` and `nomor` are the numbers of the older and of the newer edition. */
export function tulisBanding(
  banding: BandingDataset,
  kabupaten: Kabupaten,
  nomor: { readonly edisi: number; readonly nomor: number },
): UraianBanding {
  const { def, sel } = banding;
  const format: FormatAngka = def.desimal === 0 ? 'bulat' : 'rasio';
  return {
    judul: `${def.judul} (${def.satuan})`,
    kalimat: sentences(banding, kabupaten, nomor),
    baris: sel.map(({ kode, kategori, jk, lama, baru }) => ({
      kode,
      wilayah: sebutWilayah(kabupaten, kode),
      kategori,
      jk: sebutanJk[jk],
      lama: teksSel(tandaiNilai(lama, format)),
      baru: teksSel(tandaiNilai(baru, format)),
    })),
  };
}

function sentences(
  { keadaan, tingkat, wilayahDitambah, wilayahDihapus }: BandingDataset,
  kabupaten: Kabupaten,
  { edisi, nomor }: { readonly edisi: number; readonly nomor: number },
): readonly string[] {
  const sebut = (kode: readonly string[]): string =>
    sebutLetak(kode.map((satu) => letakWilayah(kabupaten, { kode: satu })));
  if (keadaan === 'ditambah') return [`Data ini belum ada pada edisi ke-${edisi}.`];
  if (keadaan === 'dihapus') return [`Data ini tidak ada lagi pada edisi ke-${nomor}.`];
  return [
    ...(tingkat
      ? [
          `Edisi ke-${edisi} memuat angka per ${sebutanTingkat[tingkat.lama]}, edisi ke-${nomor} per ${sebutanTingkat[tingkat.baru]}.`,
        ]
      : []),
    ...(wilayahDitambah.length > 0
      ? [`Wilayah yang belum ada pada edisi ke-${edisi}: ${sebut(wilayahDitambah)}.`]
      : []),
    ...(wilayahDihapus.length > 0
      ? [`Wilayah yang tidak ada lagi pada edisi ke-${nomor}: ${sebut(wilayahDihapus)}.`]
      : []),
  ];
}

/** Name of a region; that of a desa with its kecamatan, since names repeat. */
function sebutWilayah(kabupaten: Kabupaten, kode: string): string {
  const { nama } = letakWilayah(kabupaten, { kode });
  if (kode.length < 13) return nama;
  return `${nama}, ${letakWilayah(kabupaten, { kode: kodeKecamatan(kode) }).nama}`;
}
