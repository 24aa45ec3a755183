import { describe, expect, it } from 'vitest';
import { proyeksikan } from '../../../src/chart/peta/proyeksi.ts';
import { potongCincin } from '../../../src/chart/peta/ruas.ts';
import { sederhanakan } from '../../../src/chart/peta/sederhana.ts';
import { isDidalam, luasGanda, type Cincin } from '../../../src/chart/peta/titik.ts';
import { kotak, wilayahBuatan } from './wilayah-buatan.ts';

const batas = sederhanakan(proyeksikan(wilayahBuatan));
const cincin = (kode: string) => batas.wilayah.get(kode) ?? [];
const luas = (semua: readonly Cincin[]) =>
  semua.reduce((n, satu) => n + Math.abs(luasGanda(satu)) / 2, 0);

describe('the projection', () => {
  it('has a degree of latitude at 111 km, one of longitude at its cosine, and the north above', () => {
    const { wilayah, lebarKm, tinggiKm } = proyeksikan(new Map([['a', [kotak(115, 1, 2)]]]));
    const [sudut] = wilayah.get('a')?.[0] ?? [];

    expect(tinggiKm).toBeCloseTo(222.39, 2);
    expect(lebarKm).toBeCloseTo(222.39, 1);
    expect(sudut).toEqual([0, 0]);
  });

  it('narrows away from the equator', () => {
    const { lebarKm, tinggiKm } = proyeksikan(new Map([['a', [kotak(115, -9.5, 1)]]]));

    expect(lebarKm / tinggiKm).toBeCloseTo(Math.cos((10 * Math.PI) / 180), 4);
  });
});

describe('borders thinned for a map', () => {
  it('have fewer points, and the same area to a thousandth', () => {
    const asal = proyeksikan(wilayahBuatan).wilayah;
    for (const kode of ['63.05.02', '63.05.03']) {
      const semula = asal.get(kode) ?? [];
      expect(cincin(kode).flat().length).toBeLessThan(semula.flat().length);
      expect(Math.abs(luas(cincin(kode)) / luas(semula) - 1)).toBeLessThan(1e-3);
    }
  });

  it('leave no gap and no overlap: what two regions share is the same points in both', () => {
    const milik = (kode: string) =>
      new Set(
        cincin(kode)
          .flat()
          .map((t) => t.join(' ')),
      );
    const utara = milik('63.05.01');
    const selatan = [...milik('63.05.02'), ...milik('63.05.03')];
    const bersama = selatan.filter((t) => Number(t.split(' ')[1]) < 110);

    expect(bersama.length).toBeGreaterThan(10);
    expect(bersama.filter((t) => !utara.has(t))).toEqual([]);
  });

  it('keep a lake and an island', () => {
    const x = (bujur: number) => ((bujur - 115) / 1.28) * batas.lebarKm;
    const y = (lintang: number) => -(lintang + 2) * batas.tinggiKm;

    expect(cincin('63.05.01')).toHaveLength(3);
    expect(isDidalam(cincin('63.05.01'), [x(115.45), y(-2.25)])).toBe(false);
    expect(isDidalam(cincin('63.05.01'), [x(115.2), y(-2.25)])).toBe(true);
    expect(isDidalam(cincin('63.05.01'), [x(116.24), y(-2.14)])).toBe(true);
  });

  it('draw every stretch of border once', () => {
    const ruas = batas.garis.map((g) => [g.at(0)?.join(' '), g.at(-1)?.join(' ')].sort().join('/'));

    // The middle in two, the border between its southern parts, three outer stretches, lake and island in two each.
    expect(batas.garis).toHaveLength(2 + 1 + 3 + 4);
    expect(new Set(ruas).size).toBe(2 + 1 + 3 + 2);
  });

  it('are the same whichever point a ring is written from', () => {
    const putar = new Map(
      [...wilayahBuatan].map(([kode, semua]) => [
        kode,
        semua.map((satu) => [...satu.slice(7 % satu.length), ...satu.slice(0, 7 % satu.length)]),
      ]),
    );
    const titik = (b: typeof batas) =>
      [...b.wilayah.values()].map((semua) =>
        semua
          .flat()
          .map((t) => t.join(' '))
          .sort(),
      );

    expect(titik(sederhanakan(proyeksikan(putar)))).toEqual(titik(batas));
  });

  it('never lose a region, however small beside the others', () => {
    const kecil = new Map([
      ['besar', [kotak(115, -2, 2)]],
      ['kecil', [kotak(117.5, -2, 0.001)]],
    ]);

    expect(sederhanakan(proyeksikan(kecil)).wilayah.get('kecil')?.[0]?.length).toBeGreaterThan(2);
  });

  it('stay small where a file has far too many points', () => {
    const rumit: Cincin = Array.from({ length: 40_000 }, (_, i) => {
      const sudut = (i / 40_000) * 2 * Math.PI;
      const jari = 0.5 + 0.05 * Math.sin(i / 4) + 0.03 * Math.sin(i / 31);
      return [115 + jari * Math.cos(sudut), -3 + jari * Math.sin(sudut)];
    });
    const hasil = sederhanakan(proyeksikan(new Map([['a', [rumit]]])));

    expect(hasil.wilayah.get('a')?.flat().length).toBeLessThanOrEqual(2000);
  });
});

describe('cutting rings', () => {
  it('cuts where three regions meet and nowhere else', () => {
    const a: Cincin = [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [0, 1],
    ];
    const b: Cincin = [
      [0, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ];
    const [ruasA = [], ruasB = []] = potongCincin([a, b]);

    expect(ruasA.map((satu) => satu.length).sort()).toEqual([2, 6]);
    expect(ruasB.map((satu) => satu.length).sort()).toEqual([2, 4]);
  });
});
