import type { Bab, Hilang } from './outline.ts';
import type { Tabel } from './tabel.ts';

/** Title of a table in a list, where its rows tell it from another of the same title. */
export function judulDaftar({ judul, stub }: Pick<Tabel, 'judul' | 'stub'>): string {
  return stub === 'Kecamatan' || stub === 'Desa/Kelurahan'
    ? `${judul}, menurut ${stub.toLowerCase()}`
    : judul;
}

/** What a list leaves out and why, once for each title: `Anak sasaran (ekspor kia)`. */
export function daftarHilang(hilang: readonly Hilang[], jenis: Hilang['jenis']): readonly string[] {
  const milik = hilang.filter((satu) => satu.jenis === jenis);
  return [...new Set(milik.map(({ judul, kurang }) => `${judul} (${kurang.join(', ')})`))];
}

/** The list of the tables or of the charts of a book. */
interface DaftarButir {
  /** Anchor of the list. */
  readonly id: string;
  readonly judul: string;
  readonly isi: readonly {
    /** `Tabel 2.1`. */
    readonly nomor: string;
    readonly judul: string;
    readonly sauh: string;
  }[];
  readonly hilang: readonly string[];
}

const macamDaftar = [
  { id: 'daftar-tabel', judul: 'Daftar Tabel', sebutan: 'Tabel', jenis: 'tabel' },
  { id: 'daftar-gambar', judul: 'Daftar Gambar', sebutan: 'Gambar', jenis: 'grafik' },
] as const;

/** The lists of tables and of charts that follow the contents of a book; one of nothing is left out. */
export function daftarButir({ bab, tidakTersaji, tabel }: IsiBuku): readonly DaftarButir[] {
  const semua = bab.flatMap(({ butir }) => butir);
  return macamDaftar
    .map(({ id, judul, sebutan, jenis }) => ({
      id,
      judul,
      isi: semua
        .filter((satu) => satu.jenis === jenis)
        .map((satu) => ({
          nomor: `${sebutan} ${satu.nomor}`,
          judul: jenis === 'tabel' ? judulDaftar(tabel(satu.id)) : satu.judul,
          sauh: satu.sauh,
        })),
      hilang: daftarHilang(tidakTersaji, jenis),
    }))
    .filter(({ isi }) => isi.length > 0);
}

/** The chapters whose tables and charts are listed, and what the release could not give. */
interface IsiBuku {
  readonly bab: readonly Pick<Bab, 'butir'>[];
  readonly tidakTersaji: readonly Hilang[];
  readonly tabel: (id: string) => Pick<Tabel, 'judul' | 'stub'>;
}
