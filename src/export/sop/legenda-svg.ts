import { shapeElement } from '../../flowchart/shapes.ts';
import { strokePx, symbolSizes } from '../../flowchart/sizes.ts';
import type { Bentuk } from '../../sop/alur.ts';
import { lebarTeksPx } from './lebar-huruf.ts';
import { svgText } from './teks-svg.ts';
import { bantalanPx, hurufSel } from './ukuran-lembar.ts';

const arti: readonly (readonly [Bentuk, string])[] = [
  ['kapsul', 'Mulai atau selesai'],
  ['kotak', 'Kegiatan'],
  ['belah-ketupat', 'Keputusan'],
];

const tinggiButirPx = 40;

/** What the symbols of the form mean, in one row or, on a narrow sheet, in several. */
export function legendaSvg(lebarPx: number): readonly string[] {
  return letakButir(lebarPx).flatMap(({ bentuk, teks, x, y }) => {
    const { halfWidthPx } = symbolSizes[bentuk];
    const tengah = y + tinggiButirPx / 2;
    const simbol = shapeElement(bentuk, { x: x + halfWidthPx + 1, y: tengah });
    return [
      `<g fill="none" stroke="#1b2227" stroke-width="${strokePx}">${simbol}</g>`,
      svgText(teks, { x: x + 2 * halfWidthPx + bantalanPx, y: tengah + 4, huruf: hurufSel }),
    ];
  });
}

export function legendaTinggiPx(lebarPx: number): number {
  return Math.max(...letakButir(lebarPx).map(({ y }) => y)) + tinggiButirPx;
}

function letakButir(lebarPx: number) {
  let [x, y] = [0, 0];
  return arti.map(([bentuk, teks]) => {
    const lebar =
      2 * symbolSizes[bentuk].halfWidthPx + Math.ceil(lebarTeksPx(teks, hurufSel)) + 3 * bantalanPx;
    if (x > 0 && x + lebar > lebarPx) [x, y] = [0, y + tinggiButirPx];
    const letak = { bentuk, teks, x, y };
    x += lebar;
    return letak;
  });
}
