import type { BagianTercetak } from './bagian-tercetak.ts';
import { teksNomor } from './pdf-label-halaman.ts';
import type { Halaman } from './pdf-text.ts';
import type { Penomoran } from './penomoran.ts';
import type { Rujukan } from './print-page.ts';

/** A page as its part was printed. */
export interface HalamanTercetak {
  /** The number that belongs on it; undefined for a blank page. */
  readonly nomor: string | undefined;
  readonly teks: Halaman;
}

/** The pages of a part, with the blank ones behind it. */
export function halamanBagian({
  halaman,
  mulai,
  jumlah,
  kosong,
  siap,
}: BagianTercetak): HalamanTercetak[] {
  const { teks } = siap();
  return Array.from({ length: jumlah + kosong }, (_, i) => ({
    nomor: i < jumlah ? teksNomor(halaman, mulai + i) : undefined,
    teks: teks[i] ?? [],
  }));
}

/** Throws unless every page of the chapters shows its number; covers need none. */
export function assertFolios(chapters: readonly HalamanTercetak[]): void {
  for (const { nomor, teks } of chapters) {
    if (nomor === undefined || shows(teks, nomor)) continue;
    throw new Error(`Halaman ${nomor} tidak menampilkan nomornya.`);
  }
}

/** Throws unless the finished file has these pages, each labelled with its number. */
export function assertLabel(
  { label, jumlahHalaman }: Omit<Penomoran, 'tujuan'>,
  halaman: readonly HalamanTercetak[],
): void {
  if (jumlahHalaman !== halaman.length) {
    throw new Error(
      `Berkas jadi berisi ${String(jumlahHalaman)} halaman, seharusnya ${String(halaman.length)}.`,
    );
  }
  halaman.forEach(({ nomor }, i) => {
    if (nomor === undefined || nomor === label[i]) return;
    throw new Error(
      `Halaman ke-${String(i + 1)} berkas jadi berlabel ${label[i] ?? 'kosong'}, seharusnya ${nomor}.`,
    );
  });
}

/**
 * Throws unless every number in contents and index is that of the page to which its destination leads in the
 * finished file, and that page shows it. `halaman` are the pages that were bound, in order.
 */
export function assertRujukan(
  tujuan: Penomoran['tujuan'],
  rujukan: readonly Rujukan[],
  halaman: readonly HalamanTercetak[],
): void {
  for (const satu of rujukan) {
    const tercetak = halaman[tujuan.get(satu.tujuan) ?? -1];
    if (tercetak?.nomor === satu.teks && shows(tercetak.teks, satu.teks)) continue;
    throw new Error(
      `Daftar isi atau indeks menulis halaman ${satu.teks} untuk ${sebut(satu)}, yang di berkas jadi ${letak(tercetak)}.`,
    );
  }
}

function shows(teks: Halaman, nomor: string): boolean {
  return teks.some((run) => run.trim() === nomor);
}

function sebut({ tujuan, judul }: Rujukan): string {
  return judul === '' ? `"#${tujuan}"` : `"${judul}" (#${tujuan})`;
}

function letak(halaman: HalamanTercetak | undefined): string {
  if (halaman === undefined) return 'tidak ada';
  const { nomor, teks } = halaman;
  if (nomor === undefined) return 'ada di halaman kosong';
  return `ada di halaman ${nomor}${shows(teks, nomor) ? '' : ', yang tidak menampilkan nomornya'}`;
}
