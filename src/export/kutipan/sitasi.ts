import { labelPeriode } from '../../statistics/periode.ts';
import { alamatBerkas, imbuhanTanda, namaPenerbit } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';

/** What a citation says of a table or a release, before any style writes it. */
export interface Sitasi {
  /** Key by which a bibliography refers to it: letters, digits and `-`. */
  readonly kunci: string;
  readonly penulis: string;
  readonly judul: string;
  /** yyyy-mm-dd; absent as long as the release has not come out. */
  readonly tanggal?: string | undefined;
  /** Number of the edition where it is not the first. */
  readonly edisi?: number | undefined;
  /** Absent when nobody knows where the portal will stand. */
  readonly alamat?: string | undefined;
}

export function sitasiTerbitan(terbitan: RilisUnduh): Sitasi {
  return dasar(terbitan, {
    kunci: '',
    judul: `Statistik kependudukan ${terbitan.wilayah.nama}, ${labelPeriode(terbitan.periode)}`,
    berkas: '',
  });
}

export function sitasiTabel({ nomor, tabel }: TabelTerbit, terbitan: RilisUnduh): Sitasi {
  return dasar(terbitan, {
    kunci: `-${tabel.id}`,
    judul: `Tabel ${nomor} ${tabel.judul}. ${tabel.subjudul}`,
    berkas: `${tabel.id}/`,
  });
}

function dasar(
  terbitan: RilisUnduh,
  {
    kunci,
    judul,
    berkas,
  }: { readonly kunci: string; readonly judul: string; readonly berkas: string },
): Sitasi {
  const { wilayah, periode, tanggalTerbit, edisi, akar } = terbitan;
  return {
    kunci: `dukcapil-${wilayah.kode.replace('.', '')}-${periode.tahun}-${periode.semester}${kunci}`,
    penulis: namaPenerbit(terbitan.penerbit),
    judul: `${judul}${imbuhanSementara(terbitan)}${imbuhanTanda(terbitan)}`,
    tanggal: edisi?.tanggal ?? tanggalTerbit,
    edisi: edisi?.nomor,
    alamat: akar === undefined ? undefined : alamatBerkas(terbitan, berkas),
  };
}

/** Figures that may still change are cited as such. */
function imbuhanSementara({ sementara }: RilisUnduh): string {
  return sementara === true ? ' (angka sementara)' : '';
}
