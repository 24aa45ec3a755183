import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../src/chart/chartjs.ts';
import { temaSvg } from '../../src/chart/tema-svg.ts';
import { isiSeri, seriTerbanyak } from '../../src/chart/tema.ts';
import type { Grafik } from '../../src/chart/grafik.ts';
import {
  batang,
  batangTertutup,
  garis,
  garisTertutup,
  piramida,
  piramidaPembanding,
  seratusPersen,
  seratusTertutup,
} from './contoh.ts';

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

  it('draws nothing for a figure that is kept back, which is not nought', () => {
    const nilai = (grafik: Grafik, seri = 0) =>
      chartConfig(grafik, temaSvg).data.datasets[seri]?.data ?? [];

    expect(nilai(batangTertutup).slice(0, 4)).toEqual([null, null, null, 690]);
    expect(nilai(piramidaPembanding)[14]).toBeNull();
    expect(nilai(garisTertutup)).toEqual([1000, null, 1040, 1100, null]);
  });

  it('shares out the published whole, so that what is kept back leaves a gap and no more', () => {
    const { data } = chartConfig(seratusTertutup, temaSvg);

    expect(data.datasets.map((d) => d.data)).toEqual([
      [90, null, null, 75],
      [null, null, null, 25],
      [null, null, null, 0],
    ]);
  });

  it('makes room on the axis for the outline of another pyramid', () => {
    const lebih = {
      ...piramida,
      pembanding: {
        nama: 'x',
        laki: piramida.laki.map((n) => Number(n) * 3),
        perempuan: piramida.perempuan,
      },
    };

    expect(chartConfig(lebih, temaSvg).options?.scales?.['x']).toMatchObject({
      min: -40_000,
      max: 40_000,
    });
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
