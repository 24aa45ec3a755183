import { labelPeriode } from '../statistics/periode.ts';
import type { Agregat } from '../statistics/agregat.ts';
import {
  duaJk,
  jumlah,
  jumlahJk,
  laki,
  nilaiWilayah as angkaAgregat,
  perempuan,
} from '../statistics/agregat.ts';
import type { BarisTabel, DataBuku, KolomTabel, Tabel, TabelDef } from './tabel.ts';

/** A column and how its value follows from the figures of one row. */
export interface KolomHitung extends KolomTabel {
  readonly hitung: (nilai: NilaiBaris) => number | undefined;
}

/** Figures of one region (or of the whole kabupaten), reachable by dataset. */
export interface NilaiBaris {
  /** As in BarisWilayah.nilai, to be read through `agregat.ts`. */
  readonly dari: (dataset: string) => readonly number[];
  /** The same figures of the whole kabupaten, for shares of it. */
  readonly kabupaten: (dataset: string) => readonly number[];
}

/** What a table says under its figures, where it depends on them: made from the data. */
type Catatan = readonly string[] | ((data: DataBuku) => readonly string[]);

/** A table with a row for each kecamatan, or each desa under its kecamatan, and a total row. */
export function tabelWilayah(
  def: Omit<TabelDef, 'buat'>,
  kolom: (data: DataBuku) => readonly KolomHitung[],
  pelengkap: { readonly satuan: string; readonly catatan?: Catatan },
): TabelDef {
  const buat = (data: DataBuku): Tabel => {
    const hitungan = kolom(data);
    const isi = (label: string, kode: string, jenis: BarisTabel['jenis']): BarisTabel => {
      const nilai = nilaiWilayah(data, kode);
      // A desa that an export leaves out has no figures, which is not the same as none of anything.
      const ada = def.perlu.every((dataset) => angkaWilayah(data, dataset, kode) !== undefined);
      return {
        label,
        kode,
        jenis,
        nilai: hitungan.map((k) => (ada ? k.hitung(nilai) : undefined)),
      };
    };
    const { kabupaten } = data;
    const baris = kabupaten.kecamatan.flatMap((kecamatan): BarisTabel[] =>
      def.tingkat === 'kecamatan'
        ? [isi(kecamatan.nama, kecamatan.kode, 'isi')]
        : [
            {
              label: `Kecamatan ${kecamatan.nama}`,
              kode: kecamatan.kode,
              jenis: 'kelompok',
              nilai: [],
            },
            ...kecamatan.desa.map((desa) => isi(desa.nama, desa.kode, 'isi')),
            isi(`Jumlah ${kecamatan.nama}`, kecamatan.kode, 'jumlah'),
          ],
    );
    return {
      ...kepala(def, data, pelengkap),
      subjudul: `Menurut ${def.tingkat === 'desa' ? 'desa/kelurahan' : 'kecamatan'}, ${tempatWaktu(data)} (${pelengkap.satuan})`,
      stub: def.tingkat === 'desa' ? 'Desa/Kelurahan' : 'Kecamatan',
      kolom: hitungan,
      baris: [...baris, isi(kabupaten.nama, kabupaten.kode, 'jumlah')],
    };
  };
  return { ...def, buat };
}

/** A table of the whole kabupaten with a row for each category of one dataset. */
export function tabelKategori(
  def: Omit<TabelDef, 'buat' | 'tingkat' | 'perlu'>,
  dataset: string,
  pelengkap: {
    readonly stub: string;
    readonly satuan: string;
    readonly catatan?: readonly string[];
  },
): TabelDef {
  const lengkap = { ...def, perlu: [dataset], tingkat: 'kabupaten' } as const;
  const buat = (data: DataBuku): Tabel => {
    const agregat = ambil(data, dataset);
    const semua = jumlah(agregat.kabupaten);
    const baris = (label: string, isi: Tiga, jenis: BarisTabel['jenis']) => ({
      label,
      jenis,
      nilai: [...isi, bagian(isi[2], semua)],
    });
    return {
      ...kepala(lengkap, data, pelengkap),
      subjudul: `${tempatWaktu(data)} (${pelengkap.satuan})`,
      stub: pelengkap.stub,
      kolom: kolomLakiPerempuan('Persen'),
      baris: [
        ...agregat.def.kategori.map(({ label }, k) =>
          baris(label, ambilTiga(agregat.kabupaten, k), 'isi'),
        ),
        baris(
          'Jumlah',
          [jumlahJk(agregat.kabupaten, 'L'), jumlahJk(agregat.kabupaten, 'P'), semua],
          'jumlah',
        ),
      ],
    };
  };
  return { ...lengkap, buat };
}

/** One column a category (both sexes together) and their sum. */
export function kolomKategori(dataset: string): (data: DataBuku) => readonly KolomHitung[] {
  return (data) => [
    ...ambil(data, dataset).def.kategori.map(({ label }, k): KolomHitung => ({
      judul: label,
      format: 'bulat',
      hitung: (nilai) => duaJk(nilai.dari(dataset), k),
    })),
    { judul: 'Jumlah', format: 'bulat', hitung: (nilai) => jumlah(nilai.dari(dataset)) },
  ];
}

function kolomLakiPerempuan(persen: string): readonly KolomTabel[] {
  return [
    { judul: 'Laki-laki', format: 'bulat' },
    { judul: 'Perempuan', format: 'bulat' },
    { judul: 'Jumlah', format: 'bulat' },
    { judul: persen, format: 'persen' },
  ];
}

/** Laki-laki, perempuan, both. */
type Tiga = readonly [number, number, number];

function ambilTiga(nilai: readonly number[], k: number): Tiga {
  return [laki(nilai, k), perempuan(nilai, k), duaJk(nilai, k)];
}

/** a of b in persen; undefined when there is nothing to divide. */
export function bagian(a: number, b: number): number | undefined {
  return b === 0 ? undefined : (a / b) * 100;
}

/** The sums of an export that the caller's `perlu` promised to be there. */
export function ambil(data: DataBuku, dataset: string): Agregat {
  const agregat = data.agregat.get(dataset);
  if (!agregat) throw new Error(`dataset ${dataset} is used but not listed in perlu`);
  return agregat;
}

export function tempatWaktu({ kabupaten, periode }: DataBuku): string {
  return `${kabupaten.nama}, ${labelPeriode(periode)}`;
}

function kepala(
  def: Pick<TabelDef, 'id' | 'judul'>,
  data: DataBuku,
  { catatan = [] }: { readonly catatan?: Catatan },
): Pick<Tabel, 'id' | 'judul' | 'sumber' | 'catatan'> {
  return {
    id: def.id,
    judul: def.judul,
    sumber: data.sumber,
    catatan: typeof catatan === 'function' ? catatan(data) : catatan,
  };
}

function nilaiWilayah(data: DataBuku, kode: string): NilaiBaris {
  return {
    dari: (dataset) => angkaWilayah(data, dataset, kode) ?? [],
    kabupaten: (dataset) => ambil(data, dataset).kabupaten,
  };
}

/** Figures of a region at any level; undefined for a desa that the export left out. */
function angkaWilayah(
  data: DataBuku,
  dataset: string,
  kode: string,
): readonly number[] | undefined {
  return angkaAgregat(ambil(data, dataset), kode);
}
