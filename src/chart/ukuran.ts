import { hurufSebaris, kakiBatang } from './batang.ts';
import { wrapLabel } from './bungkus.ts';
import { kakiGaris } from './garis.ts';
import type { Batang, Grafik } from './grafik.ts';
import { tinggiKaki } from './kaki.ts';
import { tinggiPanel } from './panel/susun-panel.ts';
import { tinggiPeta } from './peta/susun-peta.ts';
import { kakiPiramida } from './piramida.ts';

/** Room in px for the axis of figures below and the names of the series above. */
const tepi = { piramida: 74, batang: 52, kunci: 28 };

/** Height in px at which every label of the grafik is read, at any width. */
export function tinggiGrafik(grafik: Grafik): number {
  switch (grafik.jenis) {
    case 'piramida':
      return tepi.piramida + 20 * grafik.kelompok.length + tinggiKaki(kakiPiramida(grafik));
    case 'batang':
      return (
        tepi.batang +
        (grafik.seri.length > 1 ? tepi.kunci : 0) +
        tinggiBatang(grafik) +
        tinggiKaki(kakiBatang(grafik))
      );
    case 'garis':
      return 300 + tinggiKaki(kakiGaris(grafik));
    case 'panel':
      return tinggiPanel(grafik);
    case 'peta':
      return tinggiPeta;
  }
}

/**
 * Height of a row in px up to so many labels: rows stand closer where there are more, so that fifteen leave room for
 * a table on the same page of a book, and the fifty of the largest kabupaten are one page with letters of 7 pt.
 */
const tinggiBaris = [
  { label: 12, px: 26 },
  { label: 20, px: 22 },
  { label: 40, px: 19 },
  { label: Infinity, px: 16 },
];

/** All rows are as high as the one that needs most. */
function tinggiBatang({ label, seri, susun }: Batang): number {
  const longgar = tinggiBaris.find((satu) => label.length <= satu.label)?.px ?? 0;
  const batang = susun === 'berdampingan' && seri.length > 1 ? 17 * seri.length + 9 : longgar;
  const baris = Math.max(...label.map((l) => wrapLabel(l, hurufSebaris).length));
  return label.length * Math.max(batang, baris === 1 ? 0 : 16 * baris + 4);
}
