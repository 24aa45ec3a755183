import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../src/chart/chartjs.ts';
import { temaSvg } from '../../src/chart/tema-svg.ts';
import { isiSeri, seriTerbanyak } from '../../src/chart/tema.ts';
import { batang, garis, piramida, seratusPersen } from './contoh.ts';

describe('the configuration of Chart.js', () => {
  it('turns laki-laki to the left and leaves the grafik as it is', () => {
    const { data } = chartConfig(piramida, temaSvg);

    expect(data.datasets.map((d) => d.data[0])).toEqual([-10_210, 9712]);
    expect(piramida.laki[0]).toBe(10_210);
  });

  it('shares out a hundred percent, and nothing where there is nothing', () => {
    const { data } = chartConfig(seratusPersen, temaSvg);
    const jumlah = (nomor: number) => data.datasets.reduce((n, d) => n + Number(d.data[nomor]), 0);

    expect(jumlah(0)).toBeCloseTo(100, 9);
    expect(jumlah(11)).toBe(0);
  });

  it.each([piramida, batang, garis])('neither moves nor resizes itself ($jenis)', (grafik) => {
    expect(chartConfig(grafik, temaSvg).options).toMatchObject({
      animation: false,
      responsive: false,
    });
  });

  it.each([
    ['a value too few', { ...piramida, laki: piramida.laki.slice(1) }],
    [
      'a value that is no number',
      { ...batang, seri: [{ nama: 'x', nilai: batang.label.map(() => NaN) }] },
    ],
    ['no label', { ...garis, label: [], seri: [{ nama: 'x', nilai: [] }] }],
    ['no seri', { ...garis, seri: [] }],
    [
      'more seri than can be told apart',
      {
        ...batang,
        seri: Array.from({ length: 13 }, () => ({ nama: 'x', nilai: batang.label.map(() => 1) })),
      },
    ],
  ])('refuses %s', (_, grafik) => {
    expect(() => chartConfig(grafik, temaSvg)).toThrow(`grafik ${grafik.id}`);
  });

  it('fills no two series alike', () => {
    const isi = Array.from({ length: seriTerbanyak }, (_, n) => isiSeri(temaSvg, n));

    expect(new Set(isi).size).toBe(seriTerbanyak);
  });
});
