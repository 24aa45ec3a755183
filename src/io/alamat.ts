import { kodePeriode } from '../statistics/periode.ts';
import type { RilisSiap, SopSiap } from './portal.ts';

/** Addresses inside the portal, for pages, prints and the build alike. They never change meaning. */
export function alamatSop({ kode, slug }: Pick<SopSiap, 'kode' | 'slug'>): `/${string}` {
  return `/sop/${kode}/${slug}/`;
}

/** What an SOP changed in the one that it replaced. */
export function alamatPerubahan(sop: Pick<SopSiap, 'kode' | 'slug'>): `/${string}` {
  return `${alamatSop(sop)}perubahan/`;
}

export function alamatLembar(sop: Pick<SopSiap, 'kode' | 'slug'>): `/${string}` {
  return `${alamatSop(sop)}${sop.slug}.pdf`;
}

/** The SOPs that one value of a saringan leaves. */
export function alamatSaringan(saringan: string, nilai: string): `/${string}` {
  return `/sop/menurut/${saringan}/${nilai}/`;
}

/** Who does what in the SOPs of an office, and what one of them does. */
export function alamatPelaksana(kode: string): `/${string}` {
  return `/instansi/${kode}/pelaksana/`;
}

export function alamatTugas(kode: string, slug: string): `/${string}` {
  return `${alamatPelaksana(kode)}${slug}/`;
}

/** The SOPs that an office should review. */
export function alamatTinjau(kode: string): `/${string}` {
  return `/instansi/${kode}/tinjau/`;
}

export function alamatRegulasi(id: string): `/${string}` {
  return `/dasar-hukum/${id}/`;
}

/** All sheets of an office in one file. */
export function alamatBuklet(kode: string): `/${string}` {
  return `/instansi/${kode}/buku-sop-${kode}.pdf`;
}

/** The newest edition of a release keeps the release's own address; one that was replaced lies below it. */
export function alamatRilis({
  kabupaten,
  periode,
  diganti,
}: Pick<RilisSiap, 'kabupaten' | 'periode' | 'diganti'>): `/${string}` {
  const rilis = `/statistik/${kabupaten.kode}/${kodePeriode(periode)}/` as const;
  return diganti ? `${rilis}edisi-${diganti.edisi}/` : rilis;
}

/** The newest edition of the release that an edition belongs to. */
export function alamatTerbaru({
  kabupaten,
  periode,
}: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return alamatRilis({ kabupaten, periode });
}

/** True for a page of an edition that was replaced, which search engines are led away from. */
export function isEdisiLama(path: string): boolean {
  return /\/edisi-\d+\//.test(path);
}

/** All that the editions of a release changed. */
export function alamatPerbaikan(rilis: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return `${alamatTerbaru(rilis)}perbaikan/`;
}

export function alamatBuku(rilis: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return `${alamatRilis(rilis)}buku-data-agregat-${rilis.kabupaten.kode}-${kodePeriode(rilis.periode)}.pdf`;
}

/** The book of the newest edition for reading on the web: its contents, above the pages of its chapters. */
export function alamatBukuWeb(rilis: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return `${alamatTerbaru(rilis)}buku/`;
}

/** A chart of the newest edition alone, for other sites to show in a frame. */
export function alamatSematan(
  { kabupaten, periode }: Pick<RilisSiap, 'kabupaten' | 'periode'>,
  grafik: string,
): `/${string}` {
  return `/sematkan/${kabupaten.kode}/${kodePeriode(periode)}/${grafik}/`;
}

/** True for a chart alone, which search engines are led away from to its table. */
export function isSematan(path: string): boolean {
  return path.startsWith('/sematkan/');
}

/** Pages that exist only to be printed; the build takes them out of what it publishes. */
export const folderCetak = 'cetak';

/** `depan` is the cover with preface and contents; the others are chapter ids. */
export function alamatCetakBuku(
  { kabupaten, periode }: Pick<RilisSiap, 'kabupaten' | 'periode'>,
  bagian: string,
): `/${string}` {
  return `/${folderCetak}/buku/${kabupaten.kode}/${kodePeriode(periode)}/${bagian}/`;
}

/** The glossary. */
export const alamatIstilah = '/istilah/';

/** A page of the manual. */
export function alamatPanduan(slug: string): `/${string}` {
  return `/panduan/${slug}/`;
}

/** The whole manual in one file. */
export const alamatPanduanPdf = '/panduan/panduan.pdf';

/** `depan` is the cover with its contents; the others are pages of the manual. */
export function alamatCetakPanduan(bagian: string): `/${string}` {
  return `/${folderCetak}/panduan/${bagian}/`;
}

/** The days on which statistics came out, were corrected, or will come out. */
export const alamatKalender = '/statistik/kalender/';

/** The metadata forms of BPS for a release. */
export function alamatMetadata(rilis: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return `${alamatTerbaru(rilis)}metadata/`;
}
