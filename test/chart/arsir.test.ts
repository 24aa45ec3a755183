import { describe, expect, it } from 'vitest';
import { hatchLines } from '../../src/chart/arsir.ts';

const box = { left: 0, top: 0, right: 17.4, bottom: 9.4 };

describe('hatching', () => {
  it.each([
    ['miring', 'M0.7 7.3l6.6 -6.6M7.3 8.7l8 -8M15.3 8.7l1.4 -1.4'],
    ['balik', 'M0.7 0.7l8 8M8.7 0.7l8 8'],
  ] as const)('%s stays inside its box', (pola, data) => {
    expect(hatchLines(box, pola)).toBe(data);
  });

  it('of both kinds is a cross', () => {
    expect(hatchLines(box, 'silang')).toBe(hatchLines(box, 'miring') + hatchLines(box, 'balik'));
  });

  it('leaves a sliver empty', () => {
    expect(hatchLines({ left: 0, top: 0, right: 1, bottom: 30 }, 'silang')).toBe('');
  });
});
