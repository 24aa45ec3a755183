import { placePx } from '../../../flowchart/geometry.ts';
import type { Rulings } from '../../../flowchart/geometry.ts';
import type { ChartSymbol } from '../../../flowchart/model.ts';
import { fitsInside } from '../../../flowchart/shapes.ts';
import { symbolSizes } from '../../../flowchart/sizes.ts';
import type { Bentuk } from '../../../sop/alur.ts';
import type { Bahan } from '../bahan.ts';
import { langkahSimbol } from '../langkah-simbol.ts';
import type { Lembar } from '../lembar.ts';
import { uraianLangkah } from '../uraian-langkah.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { geometri, idLajur, idSimbol, tinta } from './dasar.ts';
import type { Kotak } from './dasar.ts';

const gayaSimbol: Readonly<Record<Bentuk, string>> = {
  kapsul: 'rounded=1;arcSize=50;',
  kotak: 'rounded=0;',
  'belah-ketupat': 'rhombus;shape=rhombus;perimeter=rhombusPerimeter;',
  segilima: 'shape=offPageConnector;',
};

/** A symbol carries the words of its langkah, which draw.io shows when pointed at. */
export function simbolDrawio(bahan: Bahan, simbol: ChartSymbol, { bagan }: Lembar): Unsur {
  const { x, y, width, height } = kotakSimbol(simbol, bagan.rulings);
  const { teks = '' } = simbol;
  const indeks = langkahSimbol(bahan, simbol.row);
  return unsur(
    'UserObject',
    {
      id: idSimbol(simbol.id),
      label: fitsInside(simbol.bentuk, teks) ? teks : '',
      tooltip: [...uraianLangkah(bahan.sop, indeks), ...(teks === '' ? [] : [teks])].join('\n'),
    },
    [
      unsur(
        'mxCell',
        {
          style: `${gayaSimbol[simbol.bentuk]}fillColor=#ffffff;strokeColor=${tinta};strokeWidth=1.5;fontColor=${tinta};fontSize=10;fontStyle=1;`,
          vertex: 1,
          parent: idLajur(simbol.col),
        },
        [geometri({ x: x - (bagan.rulings.cols[simbol.col] ?? 0), y: y + bagan.y, width, height })],
      ),
    ],
  );
}

/** Where a symbol stands, from the corner of the chart. */
export function kotakSimbol(
  { row, col, bentuk: jenis }: ChartSymbol,
  { rows, cols }: Rulings,
): Kotak {
  const { halfWidthPx, halfHeightPx } = symbolSizes[jenis];
  return {
    x: placePx(cols, { line: 2 * col + 1, offsetPx: -halfWidthPx }),
    y: placePx(rows, { line: 2 * row + 1, offsetPx: -halfHeightPx }),
    width: 2 * halfWidthPx,
    height: 2 * halfHeightPx,
  };
}
