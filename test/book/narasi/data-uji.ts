import type { DataBuku } from '../../../src/book/tabel.ts';
import { jumlahkan, type Agregat } from '../../../src/statistics/agregat.ts';
import { daftarDataset } from '../../../src/statistics/datasets/index.ts';
import type { DatasetDef, Kabupaten } from '../../../src/statistics/model.ts';

/** Laki-laki and perempuan of a category, or both together where the export does not divide them. */
type Isi = readonly [l: number, p: number] | number;

/** Figures of a kecamatan by dataset and category; what is not named of a dataset that is there is 0. */
type IsiKecamatan = Readonly<Record<string, Readonly<Record<string, Isi>>>>;

/** Kecamatan by name. Each has one desa of its name, which lacks the exports that are not named. */
export type IsiSemester = Readonly<Record<string, IsiKecamatan>>;

/** A book of Semester II 2024, with Semester I 2024 before it when `lalu` is given. */
export function dataUji(kini: IsiSemester, lalu?: IsiSemester): DataBuku {
  const kabupaten = kabupatenUji(Object.keys({ ...kini, ...lalu }));
  return {
    kabupaten,
    periode: { tahun: 2024, semester: 2 },
    agregat: agregatUji(kini, kabupaten),
    ...(lalu && {
      sebelum: {
        periode: { tahun: 2024, semester: 1 },
        agregat: agregatUji(lalu, kabupaten),
      },
    }),
    sumber: 'uji',
    deret: [],
  };
}

function kabupatenUji(nama: readonly string[]): Kabupaten {
  return {
    kode: '63.05',
    nama: 'Kabupaten Tapin',
    provinsi: { kode: '63', nama: 'Kalimantan Selatan' },
    kecamatan: nama.map((satu, i) => {
      const kode = `63.05.${String(i + 1).padStart(2, '0')}`;
      return { kode, nama: satu, desa: [{ kode: `${kode}.2001`, nama: satu }] };
    }),
  };
}

function agregatUji(isi: IsiSemester, kabupaten: Kabupaten): ReadonlyMap<string, Agregat> {
  const ada = new Set(Object.values(isi).flatMap((satu) => Object.keys(satu)));
  return new Map(
    daftarDataset
      .filter(({ id }) => ada.has(id))
      .map((def) => [def.id, jumlahkan(datasetUji(def, isi, kabupaten), kabupaten)]),
  );
}

function datasetUji(def: DatasetDef, isi: IsiSemester, { kecamatan }: Kabupaten) {
  const baris = kecamatan.flatMap(({ kode, nama }, i) => {
    const milik = isi[nama]?.[def.id];
    if (!milik) return [];
    const asing = Object.keys(milik).filter((id) => def.kategori.every((satu) => satu.id !== id));
    if (asing.length > 0) throw new Error(`${def.id} has no ${asing.join(', ')}`);
    const nilai = def.kategori.flatMap(({ id }) => tigaAngka(milik[id] ?? [0, 0]));
    return [{ kode: `${kode}.2001`, barisBerkas: i + 2, nilai }];
  });
  const berkas = `${def.id}.csv`;
  return { def, berkas, tingkat: 'desa' as const, baris, judulBerkas: [], asal: () => [] };
}

function tigaAngka(isi: Isi): readonly number[] {
  if (typeof isi === 'number') return [Number.NaN, Number.NaN, isi];
  return [isi[0], isi[1], isi[0] + isi[1]];
}

/** A kecamatan of which only the number of people is known. */
export function orang(l: number, p: number): IsiKecamatan {
  return { penduduk: { penduduk: [l, p] } };
}
