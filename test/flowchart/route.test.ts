import { describe, expect, it } from 'vitest';
import type { Chart, Layout } from '../../src/flowchart/model.ts';
import { splitChart } from '../../src/flowchart/pages.ts';
import { routeChart } from '../../src/flowchart/route.ts';
import { flowchartSvg } from '../../src/flowchart/svg.ts';
import { dice } from '../acak.ts';
import { generateChart, generateLongChart } from './generate.ts';
import { generateHardChart } from './generate-hard.ts';
import { measure } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { seedCharts } from './seeds.ts';

const faultless = {
  throughSymbol: 0,
  overlap: 0,
  onRuling: 0,
  offVertex: 0,
  offSide: 0,
  diagonal: 0,
  reversed: 0,
  outside: 0,
  labelHit: 0,
  headless: 0,
  tight: 0,
};

function least(layout: Layout) {
  return { rowHeightsPx: layout.minRowHeightPx, colWidthsPx: layout.minColWidthPx };
}

/** The table as a browser might make it: every row and column stretched by its own amount. */
function stretched(layout: Layout, seed: number) {
  const roll = dice(seed);
  return {
    rowHeightsPx: layout.minRowHeightPx.map((px) => px + roll(140)),
    colWidthsPx: layout.minColWidthPx.map((px) => px + roll(90)),
  };
}

describe('routeChart', () => {
  it.each([
    ['buleleng', 8],
    ['balangan', 9],
    ['padang-pariaman', 7],
    ['tapin', 7],
    ['pesisir-selatan', 9],
  ])('draws %s without a crossing and with %i bends', (name, bends) => {
    const chart = seedChart(name);
    const metrics = measure(chart, routeChart(chart), least(routeChart(chart)));
    expect(metrics).toMatchObject({ ...faultless, crossings: 0, bends });
  });

  it.each(Object.keys(seedCharts))('draws the picture of %s that is on record', async (name) => {
    const chart = seedChart(name);
    const layout = routeChart(chart);
    const svg = flowchartSvg(chart, layout, { ...least(layout), judul: name });
    await expect(svg).toMatchFileSnapshot(`../golden/flowchart/${name}.svg`);
  });

  it('keeps every line and word clear on 200 charts like SOPs, and hardly lets two cross', () => {
    const charts = Array.from({ length: 200 }, (_, seed) => generateChart(seed));
    const metrics = charts.map((chart, seed) => routeClear(chart, seed));
    expect(sum(metrics.map(({ crossings }) => crossings))).toBeLessThanOrEqual(8);
    expect(sum(metrics.map(({ labelOnRuling }) => labelOnRuling))).toBe(0);
  });

  it('keeps every line and word clear on 100 charts with all that an SOP may hold, up to 60 rows', () => {
    for (let seed = 0; seed < 100; seed += 1) routeClear(generateHardChart(seed), seed);
  });

  it('keeps every line and word clear on 6 charts of 60 langkah and 15 pelaksana', () => {
    for (let seed = 0; seed < 6; seed += 1) routeClear(generateLongChart(seed), seed);
  });

  it('keeps every line and word clear on the pages that 60 charts are cut into', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const chart = seed % 2 === 0 ? generateChart(seed) : generateHardChart(seed);
      const breaks = Array.from({ length: chart.rows - 1 }, (_, row) => row).filter(
        (row) => row % 6 === seed % 6,
      );
      for (const page of splitChart(chart, breaks)) routeClear(page.chart, seed);
    }
  });

  it('does not depend on what was routed before', () => {
    const first = routeChart(generateChart(13));
    routeChart(generateChart(72));
    expect(routeChart(generateChart(13))).toEqual(first);
  });

  it('joins two who act together by one straight line without a head', () => {
    const { routes } = routeChart(seedChart('padang-pariaman'));
    const joint = routes.find(({ arrow }) => !arrow.berkepala);
    expect(joint?.runs).toEqual([{ axis: 'h', line: 7, offsetPx: 0 }]);
  });

  it('gives a chart without arrows its least sizes', () => {
    const chart: Chart = { rows: 2, cols: 1, symbols: [], arrows: [] };
    expect(routeChart(chart)).toEqual({
      routes: [],
      labels: [],
      minRowHeightPx: [56, 56],
      minColWidthPx: [72],
    });
  });

  it('refuses an arrow whose end is not in the chart', () => {
    const arrows = [{ id: '1-2', dari: '1', ke: '2', berkepala: true }];
    expect(() => routeChart({ rows: 1, cols: 1, symbols: [], arrows })).toThrow(
      'arrow 1-2 has an end',
    );
  });

  it('refuses two symbols in one cell', () => {
    const symbol = { row: 0, col: 0, bentuk: 'kotak', mulai: false } as const;
    const symbols = [
      { ...symbol, id: '1' },
      { ...symbol, id: '2' },
    ];
    expect(() => routeChart({ rows: 1, cols: 1, symbols, arrows: [] })).toThrow(
      'symbol 2 shares its cell',
    );
  });
});

/** Nothing is wrong with the picture at the least size or at a larger one. */
function routeClear(chart: Chart, seed: number): Metrics {
  const layout = routeChart(chart);
  const metrics = measure(chart, layout, least(layout));
  expect(metrics, `chart ${seed}`).toMatchObject(faultless);
  const larger = measure(chart, layout, stretched(layout, seed));
  expect(larger, `chart ${seed}, stretched`).toMatchObject(faultless);
  return metrics;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function seedChart(name: string): Chart {
  const chart = seedCharts[name];
  if (!chart) throw new Error(`no seed ${name}`);
  return chart;
}
