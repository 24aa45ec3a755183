import { describe, expect, it } from 'vitest';
import { layoutCells } from '../../src/flowchart/cells.ts';
import { flowchartCss } from '../../src/flowchart/css.ts';
import type { Chart } from '../../src/flowchart/model.ts';
import { routeChart } from '../../src/flowchart/route.ts';
import { generateChart } from './generate.ts';
import { seedCharts } from './seeds.ts';

/** From a kotak to the right and down to the next: one bend, in the corner cell. */
const chart: Chart = {
  rows: 2,
  cols: 2,
  symbols: [
    { id: '1', row: 0, col: 0, bentuk: 'kotak', mulai: true },
    { id: '2', row: 1, col: 1, bentuk: 'kotak', mulai: false },
  ],
  arrows: [{ id: '1-2', dari: '1', ke: '2', berkepala: true }],
};

describe('layoutCells', () => {
  const cells = layoutCells(chart, routeChart(chart));
  const classesAt = (row: number, col: number) =>
    cells[row]?.[col]?.pieces.map(({ classes }) => classes);

  it.each([
    ['from the symbol over the ruling', 0, 0, ['h t-c0 l-c21 r-e1']],
    ['around the corner', 0, 1, ['h t-c0 l-s-1 r-c0', 'v l-c0 t-c0 b-e1']],
    ['to the head, which ends at the symbol', 1, 1, ['v l-c0 t-s-1 b-c-20', 'k kn b-c-13 l-c0']],
    ['and nowhere else', 1, 0, []],
  ])('cuts a route into cells: %s', (_, row, col, classes) => {
    expect(classesAt(row, col)).toEqual(classes);
  });

  it('gives each cell its symbol and its least size', () => {
    expect(cells[1]?.[1]).toMatchObject({ classes: 'aw72 ah56', symbol: { id: '2' } });
  });

  it('puts the word of a branch beside its arrow', () => {
    const tapin = seedCharts['tapin'];
    if (!tapin) throw new Error('no seed tapin');
    const words = layoutCells(tapin, routeChart(tapin))
      .flat()
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind === 'label');
    expect(words).toMatchObject([
      { text: 'Tidak', arrow: '3-2' },
      { text: 'Ya', arrow: '3-4' },
    ]);
  });
});

describe('flowchartCss', () => {
  it('turns every place into a rule once, in a fixed order', () => {
    expect(flowchartCss(layoutCells(chart, routeChart(chart)))).toBe(
      '.ah56{height:56px}.aw72{min-width:72px}' +
        '.alur .b-c-13{bottom:calc(50% + 13px)}.alur .b-c-20{bottom:calc(50% + 20px)}' +
        '.alur .b-e1{bottom:-1px}.alur .l-c0{left:50%}.alur .l-c21{left:calc(50% + 21px)}' +
        '.alur .l-s-1{left:-1px}.alur .r-c0{right:50%}.alur .r-e1{right:-1px}' +
        '.alur .t-c0{top:50%}.alur .t-s-1{top:-1px}',
    );
  });

  it('has a rule for every class that is not in alur.css', () => {
    const known = new Set(['h', 'v', 'k', 'kn', 'ke', 'ks', 'kw']);
    for (const seed of [13, 28, 72]) {
      const generated = generateChart(seed);
      const cells = layoutCells(generated, routeChart(generated));
      const css = flowchartCss(cells);
      const used = cells
        .flat()
        .flatMap((cell) => [cell.classes, ...cell.pieces.map(({ classes }) => classes)]);
      const names = new Set(used.flatMap((classes) => classes.split(' ')));
      const missing = [...names].filter(
        (name) => !known.has(name) && !css.includes(`.${name.replaceAll('.', '\\.')}{`),
      );
      expect(missing).toEqual([]);
    }
  });
});
