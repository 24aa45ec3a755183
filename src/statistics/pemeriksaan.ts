import type { AturanInfo } from '../finding/aturan-info.ts';
import type { Finding, Tingkat } from '../finding/finding.ts';
import type { Dataset, Kabupaten, Periode } from './model.ts';
import { pilihTerinci } from './pilih-tingkat.ts';

/** The exports of one semester. */
export interface IsiSemester {
  readonly periode: Periode;
  readonly daftar: readonly Dataset[];
}

/** The exports of one release, and of those before it. */
export interface MasukanPeriksa {
  readonly kabupaten: Kabupaten;
  readonly daftar: readonly Dataset[];
  /** Semester of the release; what depends on it is not checked without. */
  readonly periode?: Periode;
  /** Earlier semesters, the newest first. */
  readonly sebelum?: readonly IsiSemester[];
  /** Workbook and worksheet that a file was taken from, by the name of the file. */
  readonly asal?: ReadonlyMap<string, string>;
}

/** What reports tell of a check over figures. */
export interface AturanData extends AturanInfo {
  /** No release may accept it: figures are missing from what was read, or nobody knows what they are. */
  readonly mutlak?: true;
}

/** A region that a check has something to say about. */
export interface Letak {
  readonly kode: string;
  readonly nama: string;
  readonly barisBerkas?: number;
  /** What is there, for brackets after its name. */
  readonly uraian?: string;
}

/** What a check has to say of one export, in one sentence however many regions it concerns. */
export interface Laporan {
  readonly dataset: Dataset;
  /** Where it differs from that of the check. */
  readonly tingkat?: Tingkat;
  /** The regions, in order of code; empty for the export as a whole. */
  readonly letak: readonly Letak[];
  /** The sentence for some of these regions: a release may have accepted the others. */
  readonly pesan: (letak: readonly Letak[]) => string;
  readonly obat: string;
}

/** What readers of a table must know of its figures, though nothing is wrong with them. */
export interface CatatanTabel {
  /** Id of the dataset. */
  readonly dataset: string;
  /** One sentence with its full stop. */
  readonly teks: string;
}

interface Rancangan extends AturanData {
  readonly laporkan: (masukan: MasukanPeriksa) => readonly Laporan[];
  readonly catatan?: (masukan: MasukanPeriksa) => readonly CatatanTabel[];
}

/** One check over the exports of a release. */
export interface Pemeriksaan extends Rancangan {
  /** All that it reports, nothing accepted. */
  readonly periksa: (masukan: MasukanPeriksa) => readonly Finding[];
}

/** A check out of its reports. */
export function definePemeriksaan(rancangan: Rancangan): Pemeriksaan {
  return {
    ...rancangan,
    periksa: (masukan) =>
      rancangan
        .laporkan(masukan)
        .map((laporan) => jadikanTemuan(rancangan, laporan, laporan.letak)),
  };
}

/** The finding of a report, about these of its regions. */
export function jadikanTemuan(
  { id, tingkat }: AturanInfo,
  { dataset, tingkat: sendiri, pesan, obat }: Laporan,
  letak: readonly Letak[],
): Finding {
  const baris = letak.find(({ barisBerkas }) => barisBerkas !== undefined)?.barisBerkas;
  return {
    aturan: id,
    tingkat: sendiri ?? tingkat,
    tempat: { berkas: dataset.berkas, ...(baris !== undefined && { baris }) },
    pesan: pesan(letak),
    obat,
  };
}

/** The finest export of this kind, if the release has one. */
export function cariDataset(daftar: readonly Dataset[], id: string): Dataset | undefined {
  return pilihTerinci(daftar.filter(({ def }) => def.id === id)).get(id);
}

/** The export that says how many people there are: by age where there is one, since most others are held against it. */
export function cariPenduduk(daftar: readonly Dataset[]): Dataset | undefined {
  const membagi = [...pilihTerinci(daftar).values()].filter(({ def }) => def.membagiPenduduk);
  return (
    membagi.find(({ def }) => def.id === 'umur-5-tahunan') ??
    membagi.find(({ def }) => def.id === 'umur-tunggal') ??
    membagi[0]
  );
}

/** The newest earlier export of a kind. */
export function cariTerdahulu(
  { sebelum = [] }: MasukanPeriksa,
  id: string,
): { readonly periode: Periode; readonly dataset: Dataset } | undefined {
  for (const { periode, daftar } of sebelum) {
    const dataset = cariDataset(daftar, id);
    if (dataset) return { periode, dataset };
  }
  return undefined;
}
