import { describe, expect, it } from 'vitest';
import { judge } from './compare/judge.ts';
import { own } from './compare/routers.ts';
import { generateHardChart } from './generate-hard.ts';
import { measure } from './metrics.ts';

describe('judge, which looks at px alone', () => {
  it('counts what the metrics count from the stored runs', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const chart = generateHardChart(seed);
      const { layout, drawing } = own(chart);
      const { crossings, bends, throughSymbol, overlap, offVertex, diagonal } = measure(
        chart,
        layout,
        { rowHeightsPx: layout.minRowHeightPx, colWidthsPx: layout.minColWidthPx },
      );
      expect(judge(chart, drawing), `chart ${seed}`).toMatchObject({
        crossings,
        bends,
        throughSymbol,
        overlap,
        offVertex,
        diagonal,
      });
    }
  });

  it('finds a line through a symbol and an end off a vertex', () => {
    const symbol = { row: 0, col: 0, bentuk: 'belah-ketupat', mulai: false } as const;
    const chart = {
      rows: 1,
      cols: 2,
      symbols: [
        { ...symbol, id: '1' },
        { ...symbol, id: '2', col: 1 },
      ],
      arrows: [{ id: '1-2', dari: '1', ke: '2', berkepala: true }],
    };
    const centres = [
      { x: 40, y: 40 },
      { x: 140, y: 40 },
    ];
    const line = [
      { x: 60, y: 45 },
      { x: 162, y: 45 },
      { x: 162, y: 40 },
    ];
    expect(judge(chart, { centres, lines: [line] })).toMatchObject({
      bends: 1,
      throughSymbol: 1,
      offVertex: 1,
    });
  });
});
