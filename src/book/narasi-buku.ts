import type { Indikator } from '../statistics/indikator.ts';
import type { Wilayah } from '../statistics/model.ts';
import { tingkatWilayah } from '../statistics/wilayah.ts';
import { sebutBanyak } from './kalimat/bilangan.ts';
import { gabung } from './kalimat/daftar.ts';
import { kalimat } from './kalimat/kalimat.ts';
import { kelipatan, takTermuat, type Semester } from './kalimat/semester.ts';
import type { DataBuku } from './tabel.ts';

/** Words about one subject that are computed from the figures of a release. */
export interface NarasiDef {
  readonly id: string;
  /** The exports whose figures it tells. */
  readonly dataset: (semester: Semester) => readonly string[];
  /** The indicators that it tells, for the notes that explain them. */
  readonly indikator?: (semester: Semester) => readonly Indikator[];
  /** Tables whose message the headline is. */
  readonly tabel: readonly string[];
  /** It tells sums of all categories alone, which are as counted even where the figures of an export are rounded. */
  readonly hanyaJumlah?: true;
  /** Whole sentences; one whose figures are not known is left out, and so there may be none. */
  readonly kalimat: (data: DataBuku) => readonly string[];
  /** The message in one sentence without a full stop, where the figures carry one. */
  readonly headline: (data: DataBuku) => string | undefined;
}

/** The sentences of a narration, and what their figures leave out. */
export function narasikan(def: NarasiDef, data: DataBuku): readonly string[] {
  const isi = def.kalimat(data);
  return isi.length === 0 ? [] : [...isi, ...takLengkap(def, data), ...dibulatkan(def, data)];
}

/** The message of a table; undefined when there is none, or when a region is missing from its figures. */
export function judulPesan(
  daftar: readonly NarasiDef[],
  tabel: string,
  data: DataBuku,
): string | undefined {
  const def = daftar.find((satu) => satu.tabel.includes(tabel));
  return def && takTermuat(data, def.dataset(data)).length === 0 ? def.headline(data) : undefined;
}

function takLengkap({ dataset }: NarasiDef, data: DataBuku): readonly string[] {
  const kurang = takTermuat(data, dataset(data));
  if (kurang.length === 0) return [];
  const siapa = gabung([
    ...sebutWilayah(kurang.filter(isKecamatan), { awalan: 'Kecamatan', benda: 'kecamatan' }),
    ...sebutWilayah(
      kurang.filter((satu) => !isKecamatan(satu)),
      { awalan: 'desa/kelurahan', benda: 'desa/kelurahan' },
    ),
  ]);
  return [kalimat(`angka ini belum memuat ${siapa}, yang tidak ada dalam ekspornya`)];
}

function isKecamatan({ kode }: Wilayah): boolean {
  return tingkatWilayah(kode) === 'kecamatan';
}

/** By name, or only how many where they are many. */
function sebutWilayah(
  daftar: readonly Wilayah[],
  { awalan, benda }: { readonly awalan: string; readonly benda: string },
): readonly string[] {
  if (daftar.length === 0) return [];
  if (daftar.length > 3) return [sebutBanyak(daftar.length, benda)];
  return [`${awalan} ${gabung(daftar.map(({ nama }) => nama))}`];
}

function dibulatkan({ dataset, hanyaJumlah }: NarasiDef, data: DataBuku): readonly string[] {
  if (hanyaJumlah) return [];
  const [dasar] = dataset(data).flatMap((id) => kelipatan(data, id) ?? []);
  return dasar === undefined
    ? []
    : [kalimat(`angka-angka ini dibulatkan ke kelipatan ${String(dasar)}`)];
}
