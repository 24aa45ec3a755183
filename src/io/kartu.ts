import { tandaEdisi } from '../release/status-edisi.ts';
import { tandaSop } from '../lembar/tanda.ts';
import { formatDesimal } from '../statistics/format-value.ts';
import { labelPeriode } from '../statistics/periode.ts';
import { alamatRilis, alamatSop } from './alamat.ts';
import { angkaDepan } from './angka-depan.ts';
import type { Portal, RilisSiap, SopSiap } from './portal.ts';

/** The picture that a link to a page shows in a conversation or a feed: what the page is, of whom, and its figure. */
export interface Kartu {
  /** Address of the page that it is of: `/sop/63.05/legalisasi-akta/`. */
  readonly halaman: `/${string}`;
  readonly kantor?: SopSiap['kantor'] | undefined;
  readonly jenis: string;
  readonly judul: string;
  readonly angka?: { readonly teks: string; readonly satuan: string } | undefined;
  readonly keterangan: string;
  /** What a reader must know before the rest, such as DATA CONTOH. */
  readonly tanda?: string | undefined;
}

/** px; what readers of og:image show whole. */
export const ukuranKartu = { lebar: 1200, tinggi: 630 } as const;

/** Address of the picture of a page. */
export function alamatKartu(halaman: `/${string}`): `/${string}` {
  return `/kartu${halaman === '/' ? '/depan/' : halaman}`.replace(/\/$/, '.png') as `/${string}`;
}

/** Pictures of the front page, of each office, SOP and release; other pages show that of their office. */
export function susunKartu({ kantor, sop, rilis }: Portal): readonly Kartu[] {
  const tunggal = kantor.length === 1 ? kantor[0] : undefined;
  return [
    {
      halaman: '/',
      kantor: tunggal,
      jenis: 'Portal',
      judul: 'SOP dan statistik kependudukan',
      keterangan: `${formatDesimal(sop.length, 0)} SOP, ${formatDesimal(rilis.length, 0)} terbitan statistik`,
    },
    ...kantor.map((satu): Kartu => ({
      halaman: `/instansi/${satu.kode}/`,
      kantor: satu,
      jenis: 'Kantor',
      judul: `SOP dan statistik ${satu.wilayah}`,
      keterangan: satu.nama,
    })),
    ...sop.map(kartuSop),
    ...rilis.map((satu) => kartuRilis(satu, rilis)),
  ];
}

function kartuSop(sop: SopSiap): Kartu {
  const { naskah, kantor } = sop;
  return {
    halaman: alamatSop(sop),
    kantor,
    jenis: 'SOP',
    judul: naskah.judul,
    keterangan: `${String(naskah.langkah.length)} langkah, ${String(naskah.pelaksana.length)} pelaksana`,
    tanda: tandaSop(naskah),
  };
}

function kartuRilis(rilis: RilisSiap, semua: readonly RilisSiap[]): Kartu {
  const [penduduk] = angkaDepan(rilis, semua);
  return {
    halaman: alamatRilis(rilis),
    kantor: rilis.kantor,
    jenis: 'Statistik kependudukan',
    judul: `${rilis.kabupaten.nama}, ${labelPeriode(rilis.periode)}`,
    angka: penduduk && { teks: penduduk.teks, satuan: penduduk.satuan },
    keterangan: penduduk?.perubahan === undefined ? rilis.rilis.sumber : penduduk.perubahan,
    tanda: tandaEdisi[rilis.terbitan.status] || undefined,
  };
}
