import { describe, expect, it } from 'vitest';
import { ingat, ingatTeks } from '../../src/sop/ingat.ts';

describe('ingat', () => {
  it('computes once for each object, also where there is nothing to tell', () => {
    const ditanya: object[] = [];
    const baca = ingat((dari: { readonly menit?: number }) => {
      ditanya.push(dari);
      return dari.menit;
    });
    const [satu, dua] = [{ menit: 5 }, {}];
    expect([satu, dua, satu, dua].map(baca)).toEqual([5, undefined, 5, undefined]);
    expect(ditanya).toEqual([satu, dua]);
  });
});

describe('ingatTeks', () => {
  it('computes once for each text, also where there is nothing to tell', () => {
    const ditanya: string[] = [];
    const baca = ingatTeks((teks) => {
      ditanya.push(teks);
      return teks === '' ? undefined : teks.length;
    });
    expect(['menit', '', 'menit', ''].map(baca)).toEqual([5, undefined, 5, undefined]);
    expect(ditanya).toEqual(['menit', '']);
  });

  it('gives the same for a text that it has forgotten meanwhile', () => {
    let hitungan = 0;
    const baca = ingatTeks((teks) => {
      hitungan += 1;
      return teks.toUpperCase();
    });
    const banyak = Array.from({ length: 5000 }, (_, ke) => `langkah ${ke}`);
    expect([...banyak, ...banyak].map(baca)).toEqual(
      [...banyak, ...banyak].map((teks) => teks.toUpperCase()),
    );
    expect(hitungan).toBeGreaterThan(banyak.length);
  });
});
