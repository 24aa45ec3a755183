import type { DokumenCari } from '../../search/dokumen.ts';
import type { Portal } from '../portal.ts';
import { wilayahPortal } from '../wilayah-portal.ts';
import { dokumenBuku } from './dokumen-buku.ts';
import { dokumenDaftar } from './dokumen-daftar.ts';
import { dokumenSop } from './dokumen-sop.ts';
import { dokumenIndikator } from './dokumen-indikator.ts';
import { dokumenIstilah } from './dokumen-istilah.ts';
import { dokumenPanduan } from './dokumen-panduan.ts';
import { dokumenRilis, dokumenTabel, newestEdisi } from './dokumen-statistik.ts';
import { dokumenUmum } from './dokumen-umum.ts';
import { dokumenKantor, dokumenWilayah } from './dokumen-wilayah.ts';

/** A subject of the list of everything. */
export interface BagianDaftar {
  readonly id: string;
  readonly judul: string;
  /** One part, or one for each first letter where there are many. */
  readonly huruf: readonly { readonly huruf?: string; readonly isi: readonly DokumenCari[] }[];
}

/** From this many on, a list is parted by first letters. */
const banyak = 30;

/** All that can be found, by subject and from A to Z, for whoever browses or has no script. Desa are in the lists of their kecamatan. */
export function daftarCari(
  portal: Pick<Portal, 'sop' | 'edisi' | 'kantor' | 'regulasi' | 'panduan' | 'istilah'>,
): readonly BagianDaftar[] {
  const { sop, edisi, kantor, panduan } = portal;
  const daftar = Map.groupBy(dokumenDaftar(portal), ({ kelompok }) => kelompok);
  const terbaru = newestEdisi(edisi);
  // With several regions these lists would repeat themselves; they stand on the page of each edition.
  const satu = terbaru.length === 1 ? terbaru : [];
  const wilayah = wilayahPortal(portal).flatMap(dokumenWilayah);
  const kecamatan = satu.length === 0 ? [] : wilayah.filter(isKecamatan);
  const bagian: readonly (readonly [string, string, readonly DokumenCari[]])[] = [
    ['sop', 'SOP', sop.map(dokumenSop)],
    ['pelaksana', 'Tugas pelaksana', daftar.get('pelaksana') ?? []],
    ['hukum', 'Dasar hukum', daftar.get('hukum') ?? []],
    ['tabel', 'Tabel', satu.flatMap(dokumenTabel)],
    ['buku', 'Buku Data Agregat', terbaru.map(dokumenBuku)],
    ['terbitan', 'Terbitan statistik', edisi.toReversed().map(dokumenRilis)],
    ['indikator', 'Indikator', dokumenIndikator(wilayahPortal(portal))],
    ['wilayah', 'Kantor dan wilayah', [...kantor.map(dokumenKantor), ...kecamatan]],
    ['istilah', 'Istilah', portal.istilah.map(dokumenIstilah)],
    ['panduan', 'Panduan', panduan.map(dokumenPanduan)],
    ['keterangan', 'Daftar dan keterangan', dokumenUmum],
  ];
  return bagian
    .filter(([, , isi]) => isi.length > 0)
    .map(([id, judul, isi]) => ({
      id,
      judul,
      huruf: byLetter(id === 'terbitan' ? isi : isi.toSorted(byJudul)),
    }));
}

function isKecamatan({ keterangan }: DokumenCari): boolean {
  return keterangan.startsWith('Kecamatan');
}

function byLetter(isi: readonly DokumenCari[]): BagianDaftar['huruf'] {
  if (isi.length < banyak) return [{ isi }];
  const perHuruf = Map.groupBy(isi, ({ judul }) => judul.charAt(0).toUpperCase());
  return [...perHuruf].map(([huruf, milik]) => ({ huruf, isi: milik }));
}

function byJudul(a: DokumenCari, b: DokumenCari): number {
  const [x, y] = [a.judul.toLowerCase(), b.judul.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
