import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/flowchart/model.ts';
import { splitChart } from '../../src/flowchart/pages.ts';
import { routeChart } from '../../src/flowchart/route.ts';

/** A chart with one symbol a row, in these columns, and arrows between rows counted from 0. */
function bagan(kolom: readonly number[], panah: readonly (readonly [number, number])[]): Chart {
  return {
    rows: kolom.length,
    cols: Math.max(...kolom) + 1,
    symbols: kolom.map((col, row) => ({
      id: `s${row}`,
      row,
      col,
      bentuk: 'kotak',
      mulai: row === 0,
    })),
    arrows: panah.map(([dari, ke]) => ({
      id: `${dari}-${ke}`,
      dari: `s${dari}`,
      ke: `s${ke}`,
      label: 'Ya',
      berkepala: true,
    })),
  };
}

/** Symbols of each page as `letter@row,col` or `id@row,col`. */
function symbols(chart: Chart, breaks: readonly number[]): readonly string[][] {
  return splitChart(chart, breaks).map((page) =>
    page.chart.symbols.map(({ id, teks, row, col }) => `${teks ?? id}@${row},${col}`),
  );
}

describe('a chart cut after rows', () => {
  it.each<[string, Chart, number[], string[][]]>([
    ['is whole without a break', bagan([0, 1], [[0, 1]]), [], [['s0@0,0', 's1@1,1']]],
    [
      'has a segilima in the column of the next symbol below the page, and its twin above the next',
      bagan([0, 2], [[0, 1]]),
      [0],
      [
        ['s0@0,0', 'A@1,2'],
        ['A@0,2', 's1@1,2'],
      ],
    ],
    [
      'sends a return up from above the page to below the one before',
      bagan([0, 1, 1], [[2, 0]]),
      [1],
      [
        ['s0@0,0', 's1@1,1', 'A@2,0'],
        ['A@0,0', 's2@1,1'],
      ],
    ],
    [
      'passes over a page between',
      bagan([0, 1, 2], [[0, 2]]),
      [0, 1],
      [['s0@0,0', 'A@1,2'], ['s1@0,1'], ['A@0,2', 's2@1,2']],
    ],
    [
      'gives segilima of one column rows of their own',
      bagan(
        [0, 1, 2],
        [
          [0, 2],
          [1, 2],
        ],
      ),
      [1],
      [
        ['s0@0,0', 's1@1,1', 'A@2,2', 'B@3,2'],
        ['A@0,2', 'B@1,2', 's2@2,2'],
      ],
    ],
  ])('%s', (_, chart, breaks, expected) => {
    expect(symbols(chart, breaks)).toEqual(expected);
  });

  it('keeps the word of a branch on the half that leaves the keputusan', () => {
    const halaman = splitChart(bagan([0, 1], [[0, 1]]), [0]);
    expect(halaman.map(({ chart }) => chart.arrows.map(({ label }) => label))).toEqual([
      ['Ya'],
      [undefined],
    ]);
  });

  it('counts letters on through the document, past Z', () => {
    const kolom = Array.from({ length: 56 }, (_, row) => row % 28);
    const panah = Array.from({ length: 28 }, (_, ke) => [ke, ke + 28] as const);
    const [pertama] = splitChart(bagan(kolom, panah), [27]);
    const huruf = pertama?.chart.symbols.flatMap(({ teks }) => teks ?? []);
    expect(huruf?.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });

  it('can be routed on every page', () => {
    const chart = bagan(
      [0, 1, 2, 0, 1],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 0],
        [2, 0],
      ],
    );
    for (const page of splitChart(chart, [1, 3])) {
      expect(routeChart(page.chart).routes).toHaveLength(page.chart.arrows.length);
    }
  });
});
