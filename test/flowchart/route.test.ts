import { describe, expect, it } from 'vitest';
import type { Chart, Layout } from '../../src/flowchart/model.ts';
import { routeChart } from '../../src/flowchart/route.ts';
import { flowchartSvg } from '../../src/flowchart/svg.ts';
import { dice, generateChart } from './generate.ts';
import { measure } from './metrics.ts';
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
    ['buleleng', 9],
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

  it('keeps every line and word clear on 120 charts, at the least size and at any larger one', () => {
    let crossings = 0;
    for (let seed = 0; seed < 120; seed += 1) {
      const chart = generateChart(seed);
      const layout = routeChart(chart);
      const metrics = measure(chart, layout, least(layout));
      crossings += metrics.crossings;
      expect(metrics, `chart ${seed}`).toMatchObject(faultless);
      expect(
        measure(chart, layout, stretched(layout, seed)),
        `chart ${seed}, stretched`,
      ).toMatchObject(faultless);
    }
    expect(crossings).toBeLessThanOrEqual(20);
  }, 60_000);

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

function seedChart(name: string): Chart {
  const chart = seedCharts[name];
  if (!chart) throw new Error(`no seed ${name}`);
  return chart;
}
