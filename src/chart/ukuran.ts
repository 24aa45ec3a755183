import { hurufSebaris } from './batang.ts';
import { wrapLabel } from './bungkus.ts';
import type { Batang, Grafik } from './grafik.ts';

/** Room in px for the axis of figures below and the names of the series above. */
const tepi = { piramida: 74, batang: 52, kunci: 28 };

/** Height in px at which every label of the grafik is read, at any width. */
export function tinggiGrafik(grafik: Grafik): number {
  switch (grafik.jenis) {
    case 'piramida':
      return tepi.piramida + 20 * grafik.kelompok.length;
    case 'batang':
      return tepi.batang + (grafik.seri.length > 1 ? tepi.kunci : 0) + tinggiBatang(grafik);
    case 'garis':
      return 300;
  }
}

/** All rows are as high as the one that needs most. */
function tinggiBatang({ label, seri, susun }: Batang): number {
  const batang = susun === 'berdampingan' ? 17 * seri.length + 9 : 26;
  const baris = Math.max(...label.map((l) => wrapLabel(l, hurufSebaris).length));
  return label.length * Math.max(batang, 16 * baris + 4);
}
