import type { Layout } from '../../../flowchart/model.ts';
import type { Sop } from '../../../sop/schema.ts';
import { banyakBaris, hurufIsi, hurufJudul, lebarKata, lebarTeks, tinggiBaris } from './huruf.ts';
import { alineaSel } from './isi-sel.ts';
import { menjorok } from './penomoran.ts';
import { sum, twipPx } from './satuan.ts';
import { bantalan, tinggiTepi } from './wordml.ts';

/** Widths of the columns of the table in twips. */
export interface Kolom {
  readonly no: number;
  readonly kegiatan: number;
  readonly pelaksana: readonly number[];
  readonly kelengkapan: number;
  readonly waktu: number;
  readonly output: number;
  readonly keterangan: number;
  /** By what the chart is made smaller; at most 1. */
  readonly skala: number;
}

const kolomTeks = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
type KolomTeks = (typeof kolomTeks)[number];

/** Least widths in twips; when there is room to spare it is shared out by these parts. */
const ukuran: Readonly<Record<KolomTeks, { readonly least: number; readonly bagian: number }>> = {
  kegiatan: { least: 2000, bagian: 4 },
  kelengkapan: { least: 1300, bagian: 2.5 },
  waktu: { least: 800, bagian: 0.7 },
  output: { least: 1300, bagian: 2.5 },
  keterangan: { least: 700, bagian: 1 },
};

/**
 * Shares out the width of the sheet: to the chart what it needs at a scale of at most `skalaMaks`, and more where the
 * names of the pelaksana then stand level; to the words the rest.
 */
export function lebarKolom(
  sop: Sop,
  layouts: readonly Layout[],
  { lebarIsi, skalaMaks }: { readonly lebarIsi: number; readonly skalaMaks: number },
): Kolom {
  const no = Math.max(
    ...sop.langkah.map((satu) => lebarTeks(satu.no, hurufIsi) + 2 * bantalan.samping),
    lebarJudul(sop.label.no),
    380,
  );
  const lebarNo = Math.ceil(no);
  const least = (nama: KolomTeks) =>
    Math.ceil(Math.max(ukuran[nama].least, lebarJudul(sop.label[nama]), lebarIsian(sop, nama)));
  const ruang = lebarIsi - lebarNo - sum(kolomTeks.map(least));
  const bagan = sop.pelaksana.map(
    (_, i) => Math.max(...layouts.map(({ minColWidthPx }) => minColWidthPx[i] ?? 0)) * twipPx,
  );
  const skala = Math.min(skalaMaks, ruang / sum(bagan));
  const sempit = bagan.map((lebar) => Math.floor(lebar * skala));
  const lega = sempit.map((lebar, i) =>
    Math.max(lebar, Math.ceil(lebarJudul(sop.pelaksana[i]?.nama ?? ''))),
  );
  const pelaksana = sum(lega) <= ruang ? lega : sempit;
  const bagian = sum(kolomTeks.map((nama) => ukuran[nama].bagian));
  const sisa = ruang - sum(pelaksana);
  const lebar = (nama: KolomTeks) =>
    least(nama) + Math.floor((sisa * ukuran[nama].bagian) / bagian);
  return {
    no: lebarNo,
    kegiatan: lebar('kegiatan'),
    pelaksana,
    kelengkapan: lebar('kelengkapan'),
    waktu: lebar('waktu'),
    output: lebar('output'),
    keterangan: lebar('keterangan'),
    skala,
  };
}

/** Room for the longest word of a column, unless it is no word: an address, a number of a letter. */
function lebarIsian(sop: Sop, nama: KolomTeks): number {
  const lebar = Math.max(
    0,
    ...sop.langkah.flatMap((_, i) =>
      alineaSel(sop, i, nama).map(
        ({ teks, daftar }) => lebarKata(teks, hurufIsi) + menjorok(daftar),
      ),
    ),
  );
  return Math.min(lebar + 2 * bantalan.samping, ukuran.kegiatan.least);
}

/** Room for the longest word of a head. */
function lebarJudul(judul: string): number {
  return lebarKata(judul, hurufJudul) + 2 * bantalan.samping;
}

export function urutanLebar(kolom: Kolom): readonly number[] {
  const { no, kegiatan, pelaksana, kelengkapan, waktu, output, keterangan } = kolom;
  return [no, kegiatan, ...pelaksana, kelengkapan, waktu, output, keterangan];
}

/** Heights of the two rows of heads, and whether the names of the pelaksana stand upright in narrow columns. */
export interface KepalaTabel {
  readonly tinggi: readonly [number, number];
  readonly tegak: boolean;
}

export function kepalaTabel({ label, pelaksana }: Sop, kolom: Kolom): KepalaTabel {
  const satuBaris = tinggiBaris(hurufJudul) + tinggiTepi;
  const nama = pelaksana.map((satu, i) => ({ nama: satu.nama, lebar: kolom.pelaksana[i] ?? 0 }));
  const tegak = nama.some(({ nama: teks, lebar }) => !muatKata(teks, lebar));
  const mutu = [label.kelengkapan, label.output].map((teks) =>
    tinggiKepala(teks, kolom.kelengkapan),
  );
  const kedua = tegak
    ? Math.max(...nama.map(({ nama: teks, lebar }) => panjangTegak(teks, lebar)))
    : Math.max(...nama.map(({ nama: teks, lebar }) => tinggiKepala(teks, lebar)));
  return {
    tinggi: [satuBaris, Math.max(kedua, ...mutu, tinggiKepala(label.waktu, kolom.waktu))],
    tegak,
  };
}

function muatKata(nama: string, lebar: number): boolean {
  return lebarJudul(nama) <= lebar;
}

function tinggiKepala(teks: string, lebar: number): number {
  const baris = banyakBaris(teks, lebar - 2 * bantalan.samping, hurufJudul);
  return baris * tinggiBaris(hurufJudul) + tinggiTepi;
}

/** The least length of upright lines at which a name needs no more of them than its column is wide. */
function panjangTegak(nama: string, lebar: number): number {
  const muat = Math.max(1, Math.floor((lebar - 2 * bantalan.samping) / tinggiBaris(hurufJudul)));
  let panjang = Math.ceil(lebarKata(nama, hurufJudul));
  while (panjang < 3000 && banyakBaris(nama, panjang, hurufJudul) > muat) panjang += 50;
  return panjang + 2 * tinggiTepi;
}
