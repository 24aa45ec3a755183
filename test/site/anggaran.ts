/**
 * What a reader of a page downloads before it can be read, compressed: the page itself and everything that it asks for
 * at once, which is its styles, its scripts, its font and its pictures. A chart's script and a file to take along are
 * asked for later, by the reader.
 */
interface Anggaran {
  /** Below the portal; every page of the kind is held to it. */
  readonly path: RegExp;
  /** Bytes, with gzip; a font counts as it is. */
  readonly terbesar: number;
  /** The same on a phone, which asks for no typeface. */
  readonly ponsel: number;
}

/** The first kind that a page belongs to counts. The goal for a table page is 60 kB; the others follow from it. */
export const anggaran: Readonly<Record<string, Anggaran>> = {
  rilis: { path: /^statistik\/[\d.]+\/\d{4}-[12]\/$/, terbesar: 60_000, ponsel: 25_000 },
  metadata: {
    path: /^statistik\/[\d.]+\/\d{4}-[12]\/metadata\/$/,
    terbesar: 60_000,
    ponsel: 20_000,
  },
  perbaikan: {
    path: /^statistik\/[\d.]+\/\d{4}-[12]\/perbaikan\/$/,
    terbesar: 60_000,
    ponsel: 20_000,
  },
  bukuWeb: { path: /^statistik\/[\d.]+\/\d{4}-[12]\/buku\//, terbesar: 60_000, ponsel: 30_000 },
  tabel: {
    path: /^statistik\/[\d.]+\/\d{4}-[12]\/[a-z0-9-]+\/$/,
    terbesar: 60_000,
    ponsel: 30_000,
  },
  bandingSemester: { path: /^statistik\/[\d.]+\/bandingkan\//, terbesar: 60_000, ponsel: 15_000 },
  statistik: { path: /^statistik\//, terbesar: 45_000, ponsel: 15_000 },
  bandingWilayah: { path: /^wilayah\/[\d.]+\/bandingkan\//, terbesar: 60_000, ponsel: 15_000 },
  wilayah: { path: /^wilayah\//, terbesar: 60_000, ponsel: 20_000 },
  indikator: { path: /^indikator\//, terbesar: 60_000, ponsel: 20_000 },
  sop: { path: /^sop\/[\d.]+\//, terbesar: 60_000, ponsel: 25_000 },
  // Every component twice, its charts and tables among them; whoever works on the pages opens it, no reader does.
  komponen: { path: /^komponen\//, terbesar: 70_000, ponsel: 40_000 },
  lain: { path: /^/, terbesar: 60_000, ponsel: 30_000 },
};

/** The kind of page that stands at an address below the portal. */
export function jenisHalaman(path: string): string {
  return Object.entries(anggaran).find(([, satu]) => satu.path.test(path))?.[0] ?? 'lain';
}
