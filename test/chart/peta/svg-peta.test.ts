import { describe, expect, it } from 'vitest';
import type { Peta } from '../../../src/chart/grafik.ts';
import type { Nilai } from '../../../src/chart/nilai.ts';
import { proyeksikan } from '../../../src/chart/peta/proyeksi.ts';
import { sederhanakan } from '../../../src/chart/peta/sederhana.ts';
import { petaSvg } from '../../../src/chart/peta/svg-peta.ts';
import { readMeasure } from '../../../src/io/read-font.ts';
import { overlaps, readTexts, xmlFault } from '../baca-svg.ts';
import { kotak, wilayahBuatan } from './wilayah-buatan.ts';

const measure = readMeasure();

function peta(nilai: readonly Nilai[], wilayah = wilayahBuatan): Peta {
  return {
    jenis: 'peta',
    id: 'uji-peta',
    judul: 'Peta & uji',
    subjudul: 'Batas rekaan',
    uraian: 'Peta rekaan untuk uji.',
    batas: sederhanakan(proyeksikan(wilayah)),
    wilayah: [...wilayah.keys()].map((kode, i) => ({
      kode,
      nama: i % 7 === 0 ? `Labuan Amas Selatan ${i}` : `Kota ${i}`,
      nilai: nilai[i] ?? 0,
    })),
    satuan: 'jiwa',
  };
}

/** Forty squares, large ones and some too small for any name. */
const empatPuluh = new Map(
  Array.from({ length: 40 }, (_, i) => {
    const [x, y] = [i % 8, Math.floor(i / 8)];
    return [
      `63.05.${String(i).padStart(2, '0')}`,
      [kotak(115 + x * 0.2, -2 - y * 0.2, i % 3 === 0 ? 0.02 : 0.2)],
    ] as const;
  }),
);

const kasus = [
  ['three regions', peta([100, 250, 900])],
  ['figures kept back and not known', peta([100, 'x', '…'])],
  ['nothing known', peta(['x', 'x', 'x'])],
  [
    'forty regions',
    peta(
      Array.from({ length: 40 }, (_, i) => i * i * 37),
      empatPuluh,
    ),
  ],
] as const;

describe.each([680, 330])('a map at %i px', (lebarPx) => {
  it.each(kasus)('of %s keeps every text inside and apart', (_, grafik) => {
    const { svg, tinggiPx } = petaSvg(grafik, { lebarPx, measure });
    const teks = readTexts(svg, measure);

    expect(teks.filter((t) => t.kiri < 0 || t.kanan > lebarPx || t.bawah > tinggiPx)).toEqual([]);
    expect(overlaps(teks)).toEqual([]);
  });

  it.each(kasus)('of %s is well-formed, under 40 kB, and prints as lines', (_, grafik) => {
    const { svg } = petaSvg(grafik, { lebarPx, measure });

    expect(xmlFault(svg)).toBeUndefined();
    expect(svg.length).toBeLessThan(40_000);
    expect(svg).not.toMatch(/style|NaN|undefined|<(pattern|image|filter|mask)/);
    expect(petaSvg(grafik, { lebarPx, measure }).svg).toBe(svg);
  });

  it.each(kasus)('of %s names every region once, on the map or in the key', (_, grafik) => {
    const teks = readTexts(petaSvg(grafik, { lebarPx, measure }).svg, measure).map((t) => t.isi);

    for (const { nama } of grafik.wilayah) expect(teks.filter((t) => t === nama)).toHaveLength(1);
  });
});

describe('a map', () => {
  const teks = (grafik: Peta) =>
    readTexts(petaSvg(grafik, { lebarPx: 680, measure }).svg, measure).map((t) => t.isi);

  it('tells the bounds of its classes and how many regions are in each, the highest first', () => {
    expect(teks(peta([100, 250, 900])).filter((t) => t.includes('kecamatan'))).toEqual([
      '900 · 1 kecamatan',
      '100–250 · 2 kecamatan',
    ]);
  });

  it('hatches what is kept back and what is not known, and shades neither', () => {
    const grafik = peta([100, 'x', '…']);
    const { svg } = petaSvg(grafik, { lebarPx: 680, measure });

    expect(teks(grafik)).toContain('dirahasiakan · 1 kecamatan');
    expect(teks(grafik)).toContain('tidak tersedia · 1 kecamatan');
    expect([...svg.matchAll(/class="g-kelas-\d" fill="[^"]*" fill-rule/g)]).toHaveLength(1);
    expect([...svg.matchAll(/class="g-redup g-garis"[^>]* d="M/g)].length).toBeGreaterThan(1);
  });

  it('looks as it was approved', async () => {
    const { svg } = petaSvg(peta([100, 250, 'x']), { lebarPx: 640, measure });

    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      '../../golden/chart/peta.svg',
    );
  });
});
