import type { Layout } from '../../../flowchart/model.ts';
import type { Sop } from '../../../sop/schema.ts';
import { banyakBaris, hurufIsi, hurufJudul, lebarKata, lebarTeks, tinggiBaris } from './huruf.ts';
import { alineaSel } from './isi-sel.ts';
import { daftarPeluru, menjorok } from './penomoran.ts';
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

/** Least widths in twips. */
const terkecil: Readonly<Record<KolomTeks, number>> = {
  kegiatan: 2000,
  kelengkapan: 1300,
  waktu: 800,
  output: 1300,
  keterangan: 700,
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
    Math.ceil(Math.max(terkecil[nama], lebarJudul(sop.label[nama]), lebarIsian(sop, nama)));
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
  const [kegiatan = 0, kelengkapan = 0, waktu = 0, output = 0, keterangan = 0] = bagiSisa(
    kolomTeks.map((nama) => ({ least: least(nama), ...keperluan(sop, nama) })),
    ruang - sum(pelaksana),
  );
  return { no: lebarNo, kegiatan, pelaksana, kelengkapan, waktu, output, keterangan, skala };
}

/** What the words of a column ask for, in twips. */
interface Keperluan {
  /** Width at which no cell has more lines than items. */
  readonly cukup: number;
  /** The longest cells, which make rows high, count most. */
  readonly bobot: number;
}

function keperluan(sop: Sop, nama: KolomTeks): Keperluan {
  const sel = sop.langkah.map((langkah, i) => [
    ...alineaSel(sop, i, nama).map(({ teks }) => lebarTeks(teks, hurufIsi)),
    ...(nama === 'kegiatan' ? langkah.rincian : []).map((teks) => lebarTeks(teks, hurufIsi)),
  ]);
  return {
    cukup: Math.ceil(Math.max(0, ...sel.flat())) + 2 * bantalan.samping + menjorok(daftarPeluru),
    bobot: Math.cbrt(sum(sel.map((butir) => sum(butir) ** 3))),
  };
}

/** Shares out what is left by weight, to none more than it needs; what nobody needs makes the kegiatan wider. */
function bagiSisa(
  kolom: readonly (Keperluan & { readonly least: number })[],
  sisa: number,
): readonly number[] {
  const bobot = sum(kolom.map((satu) => satu.bobot)) || 1;
  const lebar = kolom.map((satu) =>
    Math.max(
      satu.least,
      Math.min(satu.cukup, satu.least + Math.floor((sisa * satu.bobot) / bobot)),
    ),
  );
  const terpakai = sum(lebar) - sum(kolom.map(({ least }) => least));
  return lebar.map((satu, ke) => (ke === 0 ? satu + Math.floor(sisa - terpakai) : satu));
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
  return Math.min(lebar + 2 * bantalan.samping, terkecil.kegiatan);
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
