import { describe, expect, it } from 'vitest';
import { hatching } from '../../src/chart/arsir.ts';

const box = { left: 0, top: 0, right: 17.4, bottom: 9.4 };

/** Lines in tenths of a px: where each begins and ends. */
const tulis = (...[kotak, pola]: Parameters<typeof hatching>) =>
  hatching(kotak, pola).map(([x, y, dx, dy]) =>
    [x, y, x + dx, y + dy].map((n) => Math.round(n * 10)).join(' '),
  );

describe('hatching', () => {
  it.each([
    ['miring', ['7 73 73 7', '73 87 153 7', '153 87 167 73']],
    ['balik', ['7 7 87 87', '87 7 167 87']],
  ] as const)('%s stays inside its box', (pola, garis) => {
    expect(tulis(box, pola)).toEqual(garis);
  });

  it('of both kinds is a cross', () => {
    expect(tulis(box, 'silang')).toEqual([...tulis(box, 'miring'), ...tulis(box, 'balik')]);
  });

  it('leaves a sliver empty', () => {
    expect(hatching({ left: 0, top: 0, right: 1, bottom: 30 }, 'silang')).toEqual([]);
  });

  it('slants alike in every box once its ends are rounded', () => {
    for (const geser of [0.03, 0.249, 0.55, 0.777]) {
      const miring = hatching({ left: geser, top: 3 - geser, right: 40, bottom: 25.06 }, 'silang');

      expect(miring.length).toBeGreaterThan(5);
      for (const [x, , dx, dy] of miring) {
        expect(x * 10).toBeCloseTo(Math.round(x * 10), 6);
        expect(Math.abs(dy)).toBeCloseTo(dx, 6);
      }
    }
  });
});
