import { selTabel } from '../book/tanda-tabel.ts';
import { daftarTabel } from '../book/tables/index.ts';
import { kalimatStatus } from '../release/kalimat-status.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { TingkatBaris } from '../statistics/model.ts';
import { labelPeriode } from '../statistics/periode.ts';
import { catatanPengungkapan } from '../statistics/pengungkapan/keterangan.ts';
import { legendaTanda, type ArtiTanda } from '../statistics/tanda.ts';
import { pasanganSemester } from '../wilayah/banding-semester.ts';
import type { HitunganKabupaten } from '../wilayah/hitungan.ts';
import { susunProfil, type ProfilWilayah } from '../wilayah/profil.ts';
import { agregatRilis } from './agregat-rilis.ts';
import { alamatRilis } from './alamat.ts';
import { alamatBandingSemester } from './alamat-wilayah.ts';
import type { Edisi } from './edisi.ts';
import type { RilisSiap } from './portal.ts';
import type { WilayahKantor } from './wilayah-portal.ts';

/** A profile with what its page takes from the edition. */
interface HalamanProfil {
  readonly profil: ProfilWilayah;
  readonly legenda: readonly ArtiTanda[];
  readonly catatan: readonly string[];
  /** Tables that have a row of the region. */
  readonly tabel: readonly {
    readonly nomor: string;
    readonly judul: string;
    readonly path: `/${string}`;
  }[];
  /** Two semesters of a kabupaten side by side, the newest first; none for the regions in it. */
  readonly banding: readonly { readonly teks: string; readonly path: `/${string}` }[];
  /** Sets regions of one name apart in the window's title. */
  readonly keterangan: string;
  /** For the foot of the page. */
  readonly sumber: string;
}

export const artiUrutan =
  'Urutan ke-1 adalah angka terbesar; angka yang tampil sama berbagi urutan.';

export function halamanProfil(kantor: WilayahKantor, kode: string): HalamanProfil {
  const { edisi, hitungan } = kantor;
  const profil = susunProfil(hitungan, kode, edisi.sumber);
  const { indikator, anak, deret, induk, daerah } = profil;
  const sel = [
    ...[indikator, ...(anak ? [anak] : [])].flatMap(({ baris }) => baris.flatMap((b) => b.sel)),
    ...(deret ? selTabel(deret.tabel, deret.penanda).flat() : []),
  ];
  return {
    profil,
    legenda: legendaTanda(sel),
    catatan: [...(induk.length > 0 ? [artiUrutan] : []), ...catatanKantor(kantor)],
    tabel: tabelTingkat(edisi, daerah.tingkat),
    banding: daerah.tingkat === 'kabupaten' ? tautanBanding(hitungan) : [],
    keterangan: `Profil ${kode}, ${induk.map(({ sebutan }) => sebutan).join(', ') || labelPeriode(edisi.rilis.periode)}`,
    sumber: sumberHalaman(edisi),
  };
}

/** What a reader must know of the figures of an office's regions; nothing where they are as counted. */
export function catatanKantor({ edisi: { rilis } }: WilayahKantor): readonly string[] {
  const agregat = [...agregatRilis(rilis).values()];
  const umum = agregat.flatMap((satu) => catatanPengungkapan(satu, rilis.kantor.pengungkapan));
  const tertutup = agregat.some(({ banyakTertutup }) => banyakTertutup > 0);
  return [
    ...new Set(umum),
    ...(tertutup
      ? [
          'Indikator yang dihitung dari angka rahasia juga dirahasiakan, dan urutan hanya menyusun wilayah yang angkanya tampil.',
        ]
      : []),
  ];
}

/** The releases without those of which the same is said as of one before, so that it is said once. */
export function satuTiapSebutan(rilis: readonly RilisSiap[]): readonly RilisSiap[] {
  const sebutan = rilis.map((satu) => kalimatStatus(satu.rilis, satu.terbitan));
  return rilis.filter((_, i) => sebutan.indexOf(sebutan[i] ?? '') === i);
}

export function sumberHalaman({ rilis, sumber }: Edisi): string {
  return `${sumber}, posisi ${formatTanggal(rilis.rilis.tanggalPosisi)}`;
}

function tautanBanding(hitungan: HitunganKabupaten): HalamanProfil['banding'] {
  return pasanganSemester(hitungan)
    .toReversed()
    .map(([lama, baru]) => ({
      teks: `Bandingkan ${labelPeriode(lama.periode)} dan ${labelPeriode(baru.periode)}`,
      path: alamatBandingSemester(hitungan.kabupaten.kode, lama.periode, baru.periode),
    }));
}

function tabelTingkat(edisi: Edisi, tingkat: TingkatBaris): HalamanProfil['tabel'] {
  return daftarTabel
    .filter((satu) => satu.tingkat === tingkat)
    .flatMap(({ id }) => {
      const butir = edisi.butir('tabel', id);
      if (!butir) return [];
      const { nomor, judul } = butir;
      return [{ nomor, judul, path: `${alamatRilis(edisi.rilis)}${id}/` as const }];
    });
}
