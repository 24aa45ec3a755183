import { placePx, polyline } from '../../../flowchart/geometry.ts';
import type { Point, Rulings } from '../../../flowchart/geometry.ts';
import type { Label, Route } from '../../../flowchart/model.ts';
import { labelHeightPx, labelWidthPx } from '../../../flowchart/sizes.ts';
import type { Bahan } from '../bahan.ts';
import type { Lembar } from '../lembar.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { idSimbol, tinta } from './dasar.ts';
import type { Kotak } from './dasar.ts';
import { kotakSimbol } from './simbol.ts';

/** An arrow joined to its symbols where it leaves and enters them, with its bends. */
export function panahDrawio(
  { layout }: Bahan,
  { route, lembar, id }: { readonly route: Route; readonly lembar: Lembar; readonly id: string },
): Unsur {
  const { bagan } = lembar;
  const titik = polyline(route, bagan.rulings);
  const [awal = { x: 0, y: 0 }, akhir = awal] = [titik[0], titik.at(-1)];
  const { arrow } = route;
  const label = layout.labels.find((satu) => satu.arrow === arrow.id);
  const style = [
    'edgeStyle=orthogonalEdgeStyle;rounded=0;jumpStyle=none;',
    `endArrow=${arrow.berkepala ? 'block;endFill=1;endSize=6' : 'none'};`,
    `strokeColor=${tinta};strokeWidth=1.5;fontColor=${tinta};fontStyle=1;fontSize=11;labelBackgroundColor=none;`,
    sambungan('exit', awal, kotakSimbol(route.from.symbol, bagan.rulings)),
    sambungan('entry', akhir, kotakSimbol(route.to.symbol, bagan.rulings)),
  ].join('');
  const belokan = titik
    .slice(1, -1)
    .map(({ x, y }) => unsur('mxPoint', { x: x + bagan.x, y: y + bagan.y }));
  return unsur(
    'mxCell',
    {
      id,
      value: arrow.label ?? '',
      style,
      edge: 1,
      parent: '1',
      source: idSimbol(arrow.dari),
      target: idSimbol(arrow.ke),
    },
    [
      unsur('mxGeometry', { x: -1, relative: 1, as: 'geometry' }, [
        ...(belokan.length === 0 ? [] : [unsur('Array', { as: 'points' }, belokan)]),
        ...(label === undefined ? [] : [geserLabel(label, awal, bagan.rulings)]),
      ]),
    ],
  );
}

/** Where on its symbol an arrow is fixed, as parts of the symbol's width and height. */
function sambungan(ujung: 'exit' | 'entry', { x, y }: Point, kotak: Kotak): string {
  const bagianX = round((x - kotak.x) / kotak.width, 4);
  const bagianY = round((y - kotak.y) / kotak.height, 4);
  return `${ujung}X=${bagianX};${ujung}Y=${bagianY};${ujung}Dx=0;${ujung}Dy=0;${ujung}Perimeter=0;`;
}

/** From the beginning of the arrow, where `x="-1"` puts its label, to the middle of the word. */
function geserLabel({ x, y, text }: Label, awal: Point, { rows, cols }: Rulings): Unsur {
  const tengahX = placePx(cols, x) + ((x.edge === 'left' ? 1 : -1) * labelWidthPx(text)) / 2;
  const tengahY = placePx(rows, y) + ((y.edge === 'top' ? 1 : -1) * labelHeightPx) / 2;
  return unsur('mxPoint', {
    x: round(tengahX - awal.x, 1),
    y: round(tengahY - awal.y, 1),
    as: 'offset',
  });
}

function round(angka: number, desimal: number): number {
  return Number(angka.toFixed(desimal));
}
