import { describe, expect, it } from 'vitest';
import { ingat, ingatTerakhir, ingatTeks } from '../../src/sop/ingat.ts';

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

describe('ingatTerakhir', () => {
  it('computes once for each of the latest objects, and anew for one that it has let go', () => {
    const ditanya: number[] = [];
    const baca = ingatTerakhir((dari: { readonly no: number }) => {
      ditanya.push(dari.no);
      return { kali: dari.no * 2 };
    });
    const banyak = Array.from({ length: 40 }, (_, no) => ({ no }));
    const hasil = [...banyak, ...banyak.slice(-10), ...banyak.slice(0, 1)].map(baca);
    expect(hasil.map(({ kali }) => kali / 2)).toEqual([
      ...banyak.map(({ no }) => no),
      ...banyak.slice(-10).map(({ no }) => no),
      0,
    ]);
    expect(ditanya).toEqual([...banyak.map(({ no }) => no), 0]);
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
