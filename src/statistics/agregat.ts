import type {
  Dataset,
  DatasetDef,
  JenisKelamin,
  JkKolom,
  Kabupaten,
  TingkatBaris,
} from './model.ts';
import { kodeKecamatan } from './wilayah.ts';

/**
 * The figures of one export at every level from its own up; each list has laki-laki, perempuan and both of a
 * category side by side, NaN where it is not known.
 */
export interface Agregat {
  readonly def: DatasetDef;
  /** Level of the export's own rows; the maps below it are empty. */
  readonly tingkat: TingkatBaris;
  /** By dotted code; a desa that the export left out has no entry. */
  readonly desa: ReadonlyMap<string, readonly number[]>;
  /** By dotted code; every kecamatan of the kabupaten has an entry unless the export knows only the kabupaten. */
  readonly kecamatan: ReadonlyMap<string, readonly number[]>;
  readonly kabupaten: readonly number[];
}

/** Sums of a dataset per kecamatan and for the whole kabupaten. */
export function jumlahkan({ def, baris, tingkat }: Dataset, kabupaten: Kabupaten): Agregat {
  const kosong = () => new Array<number>(def.kategori.length * 3).fill(0);
  const kecamatan = new Map(
    tingkat === 'kabupaten' ? [] : kabupaten.kecamatan.map(({ kode }) => [kode, kosong()]),
  );
  const semua = kosong();
  for (const { kode, nilai } of baris) {
    tambahkan(semua, nilai);
    if (tingkat === 'kabupaten') continue;
    const milik = kecamatan.get(kodeKecamatan(kode));
    if (!milik) throw new Error(`${kode} is outside ${kabupaten.kode}`);
    tambahkan(milik, nilai);
  }
  let desa: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    def,
    tingkat,
    // Only when asked for: the figures of all desa of the country are most of the memory that they take.
    get desa() {
      desa ??= new Map(tingkat === 'desa' ? baris.map(({ kode, nilai }) => [kode, nilai]) : []);
      return desa;
    },
    kecamatan,
    kabupaten: semua,
  };
}

/** Figures of a region at any level, or undefined where the export has none for it. */
export function nilaiWilayah(
  { desa, kecamatan, kabupaten }: Agregat,
  kode: string,
): readonly number[] | undefined {
  if (kode.length === 5) return kabupaten;
  return kode.length === 8 ? kecamatan.get(kode) : desa.get(kode);
}

/** Laki-laki of a category. */
export function laki(nilai: readonly number[], kategori: number): number {
  return nilai[3 * kategori] ?? Number.NaN;
}

/** Perempuan of a category. */
export function perempuan(nilai: readonly number[], kategori: number): number {
  return nilai[3 * kategori + 1] ?? Number.NaN;
}

/** Both sexes of a category. */
export function duaJk(nilai: readonly number[], kategori: number): number {
  return nilai[3 * kategori + 2] ?? Number.NaN;
}

/** Figures of one region; `seluruh` are the sums of all categories by sex where some of these are kept back. */
export interface DeretNilai extends ReadonlyArray<number> {
  readonly seluruh?: readonly [l: number, p: number, j: number];
}

/** Sum of all categories, both sexes. */
export function jumlah(nilai: DeretNilai): number {
  return nilai.seluruh?.[letakJk.JML] ?? jumlahKategori(nilai, 0, nilai.length / 3);
}

/** Sum of the figures of one sex. */
export function jumlahJk(nilai: DeretNilai, jk: JenisKelamin): number {
  return nilai.seluruh?.[letakJk[jk]] ?? jumlahKategori(nilai, 0, nilai.length / 3, jk);
}

/** Sum of the categories from `dari` up to, not including, `sampai`; both sexes unless one is named. */
export function jumlahKategori(
  nilai: readonly number[],
  dari: number,
  sampai = dari + 1,
  jk: JkKolom = 'JML',
): number {
  let total = 0;
  for (let i = 3 * dari + letakJk[jk]; i < 3 * sampai; i += 3) total += nilai[i] ?? Number.NaN;
  return total;
}

/** Place of a sex among the three numbers of a category. */
export const letakJk = { L: 0, P: 1, JML: 2 } as const;

/** Number of the category of this id; an Error when the dataset has none. */
export function letakKategori({ id, kategori }: DatasetDef, dicari: string): number {
  const letak = kategori.findIndex((satu) => satu.id === dicari);
  if (letak < 0) throw new Error(`dataset ${id} has no category ${dicari}`);
  return letak;
}

function tambahkan(total: number[], nilai: readonly number[]): void {
  nilai.forEach((satu, i) => {
    total[i] = (total[i] ?? 0) + satu;
  });
}
