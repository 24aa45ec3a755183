import type { Grafik } from '../chart/grafik.ts';
import type { Butir } from './outline.ts';
import type { Tabel } from './tabel.ts';

/** A table or chart with the characters of markup that it takes on a page. */
export interface MuatanButir extends Pick<Butir, 'jenis' | 'sauh'> {
  readonly bobot: number;
}

/** Characters of tables and charts on one page: compressed about 15 kB, what 60 kB leave beside font, styles and text. */
const muatanHalaman = 76_000;

/** Characters of a cell with its tags, as the pages set it. */
const karakterSel = 20;

/** What a table takes: its cells, heads aside. */
export function bobotTabel({ baris, kolom }: Pick<Tabel, 'baris' | 'kolom'>): number {
  return baris.length * (kolom.length + 1) * karakterSel;
}

/** What the drawing of a chart takes. Small charts side by side repeat one drawing, which compresses twice as well. */
export function bobotGrafik({ jenis }: Pick<Grafik, 'jenis'>, gambar: string): number {
  return jenis === 'panel' ? gambar.length / 2 : gambar.length;
}

/**
 * The anchors of what a page has room for: charts first, which tell most at a glance, then tables, of each kind the
 * lightest first and of two equal ones the first. So what is left to pages of its own is the largest.
 */
export function muatHalaman(
  butir: readonly MuatanButir[],
  muatan = muatanHalaman,
): ReadonlySet<string> {
  const ringan = butir.toSorted((a, b) => a.bobot - b.bobot);
  const urut = [
    ...ringan.filter(({ jenis }) => jenis === 'grafik'),
    ...ringan.filter(({ jenis }) => jenis === 'tabel'),
  ];
  const termuat = new Set<string>();
  let sisa = muatan;
  for (const { sauh, bobot } of urut) {
    if (bobot > sisa) continue;
    sisa -= bobot;
    termuat.add(sauh);
  }
  return termuat;
}
