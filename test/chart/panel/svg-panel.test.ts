import { describe, expect, it } from 'vitest';
import type { Panel } from '../../../src/chart/grafik.ts';
import { panelHtml, panelSvg } from '../../../src/chart/panel/svg-panel.ts';
import { tinggiPanel } from '../../../src/chart/panel/susun-panel.ts';
import { readMeasure } from '../../../src/io/read-font.ts';
import { overlaps, readTexts, xmlFault } from '../baca-svg.ts';
import { piramidaPersen } from '../contoh.ts';

const measure = readMeasure();
const { kelompok, laki, perempuan } = piramidaPersen;

function panel(banyak: number): Panel {
  return {
    jenis: 'panel',
    id: 'uji-panel',
    judul: 'Piramida kecamatan',
    subjudul: 'Angka rekaan',
    uraian: 'Piramida rekaan untuk uji.',
    kelompok,
    panel: Array.from({ length: banyak }, (_, i) => ({
      nama: i === 1 ? 'Labuan Amas Selatan Hulu Sungai' : `Kecamatan ${i}`,
      laki: laki.map((n, k) => (i === 2 && k > 13 ? 'x' : n)),
      perempuan,
    })),
    pembanding: { nama: 'Kabupaten Uji', laki, perempuan },
    satuan: 'persen dari seluruh penduduk wilayahnya',
  };
}

const gambar = (html: string) => html.match(/<svg.*?<\/svg>/gs) ?? [];

describe('small pyramids side by side', () => {
  it.each([5, 12, 40])('are a key and %i drawings of one size, each by itself', (banyak) => {
    const svg = gambar(panelHtml(panel(banyak), measure));
    const ukuran = svg.slice(1).map((satu) => /viewBox="[^"]*"/.exec(satu)?.[0]);

    expect(svg).toHaveLength(banyak + 1);
    expect(new Set(ukuran).size).toBe(1);
  });

  it('keep every text inside its drawing and apart', () => {
    for (const svg of gambar(panelHtml(panel(5), measure))) {
      const [, lebar = '', tinggi = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      const teks = readTexts(svg, measure).filter((t) => t.isi !== 'x');

      expect(
        teks.filter((t) => t.kiri < 0 || t.kanan > Number(lebar) || t.bawah > Number(tinggi)),
      ).toEqual([]);
      expect(overlaps(teks)).toEqual([]);
    }
  });

  it('have one scale: the ends of the axis are the same in all', () => {
    const angka = gambar(panelHtml(panel(4), measure))
      .slice(1)
      .map((svg) =>
        readTexts(svg, measure)
          .map((t) => t.isi)
          .filter((isi) => /^\d+$/.test(isi))
          .join(' '),
      );

    expect(new Set(angka)).toEqual(new Set(['5 0 5']));
  });

  it('mark what is kept back and draw no bar for it', () => {
    const [, pertama = '', , ketiga = ''] = gambar(panelHtml(panel(4), measure));
    const batang = (svg: string) =>
      /class="g-laki"[^>]* d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)?.length;

    expect(batang(pertama)).toBe(16);
    expect(batang(ketiga)).toBe(14);
    expect(readTexts(ketiga, measure).filter((t) => t.isi === 'x')).toHaveLength(2);
    expect(panelHtml(panel(4), measure)).toContain('x dirahasiakan');
  });

  it('are well-formed, in a page and as one drawing, with no id twice', () => {
    const html = panelHtml(panel(12), measure);
    const tinggiPx = tinggiPanel(panel(12));
    const svg = panelSvg(panel(12), { lebarPx: 680, tinggiPx, measure });
    const id = [...html.matchAll(/ id="([^"]*)"/g)].map(([, satu]) => satu);

    expect(xmlFault(html)).toBeUndefined();
    expect(xmlFault(svg)).toBeUndefined();
    expect(new Set(id).size).toBe(id.length);
    expect(html).not.toMatch(/style|NaN|undefined/);
  });

  it('look as they were approved', async () => {
    const [, , kedua = ''] = gambar(panelHtml(panel(3), measure));

    await expect(`${kedua.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      '../../golden/chart/panel.svg',
    );
  });
});
