import { describe, expect, it } from 'vitest';
import { gelapkanBagiPutih, kontrasTeks, rasioKontras } from '../../src/sop/kontras.ts';

describe('rasioKontras', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The greys on both sides of 4.5.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffff00', 8],
  ])('%s on %s is %f to 1, in either order', (a, b, rasio) => {
    expect(rasioKontras(a, b)).toBeCloseTo(rasio, 1);
    expect(rasioKontras(b, a)).toBe(rasioKontras(a, b));
  });
});

describe('gelapkanBagiPutih', () => {
  it.each(['#f5c518', '#ffffff', '#00ff00', '#ff8800', '#8ab4f8'])(
    'makes of %s the lightest shade that white text can be read on',
    (warna) => {
      const gelap = gelapkanBagiPutih(warna);
      const rasio = rasioKontras(gelap, '#ffffff');
      expect(rasio).toBeGreaterThanOrEqual(kontrasTeks);
      expect(rasio).toBeLessThan(kontrasTeks + 0.25);
    },
  );

  it('leaves a colour that is dark enough as it is', () => {
    expect(gelapkanBagiPutih('#0b5364')).toBe('#0b5364');
  });
});
