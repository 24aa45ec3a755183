import { judulDaftar } from './judul-daftar.ts';
import type { Bab, Butir, Hilang } from './outline.ts';
import type { Tabel } from './tabel.ts';

/** A line of the contents: what it names, and the anchor at which that begins. */
export interface BarisIsi {
  /** `Bab II`, `2.1`, `Tabel 2.1`; empty for what has no number. */
  readonly nomor: string;
  readonly judul: string;
  readonly sauh: string;
}

/** The list of the tables or of the charts of a book. */
export interface DaftarButir {
  /** Anchor of the list. */
  readonly id: string;
  readonly judul: string;
  readonly isi: readonly BarisIsi[];
  readonly hilang: readonly string[];
}

/** The chapters whose tables and charts are listed, and what the release could not give. */
export interface IsiDaftar {
  readonly bab: readonly Pick<Bab, 'butir'>[];
  readonly tidakTersaji: readonly Hilang[];
  readonly tabel: (id: string) => Pick<Tabel, 'judul' | 'stub'>;
}

const macamDaftar = [
  { id: 'daftar-tabel', judul: 'Daftar Tabel', jenis: 'tabel' },
  { id: 'daftar-gambar', judul: 'Daftar Gambar', jenis: 'grafik' },
] as const;

/** The lists of tables and of charts that follow the contents of a book; one of nothing is left out. */
export function daftarButir({ bab, tidakTersaji, tabel }: IsiDaftar): readonly DaftarButir[] {
  const semua = bab.flatMap(({ butir }) => butir);
  return macamDaftar
    .map(({ id, judul, jenis }) => ({
      id,
      judul,
      isi: semua.filter((satu) => satu.jenis === jenis).map((satu) => barisButir(satu, tabel)),
      hilang: daftarHilang(tidakTersaji, jenis),
    }))
    .filter(({ isi }) => isi.length > 0);
}

/** A table or a chart in a list. */
export function barisButir(
  { jenis, id, nomor, judul, sauh }: Butir,
  tabel: IsiDaftar['tabel'],
): BarisIsi {
  return jenis === 'tabel'
    ? { nomor: `Tabel ${nomor}`, judul: judulDaftar(tabel(id)), sauh }
    : { nomor: `Gambar ${nomor}`, judul, sauh };
}

/** What a list leaves out and why, once for each title: `Anak sasaran (ekspor kia)`. */
export function daftarHilang(hilang: readonly Hilang[], jenis: Hilang['jenis']): readonly string[] {
  const milik = hilang.filter((satu) => satu.jenis === jenis);
  return [...new Set(milik.map(({ judul, kurang }) => `${judul} (${kurang.join(', ')})`))];
}
