import { describe, expect, it } from 'vitest';
import { susunLepas, svgLepas } from '../../src/chart/lepas.ts';

const grafik = { judul: 'Jumlah penduduk <kecamatan>', subjudul: 'Kabupaten Contoh (jiwa)' };
/** Every letter half as wide as it is high. */
const measure = (teks: string, { ukuranPx }: { ukuranPx: number }) => (teks.length * ukuranPx) / 2;

describe('a chart as a file of its own', () => {
  it('says what it shows and where it comes from, in lines that fit and never over the chart', () => {
    const judul = 'Jumlah penduduk '.repeat(12).trim();
    const {
      teks,
      grafik: letak,
      tinggi,
      lebar,
    } = susunLepas({ ...grafik, judul }, { sumber: 'SIAK', tinggiPx: 300, measure });
    expect(teks.map((satu) => satu.teks).join(' ')).toBe(
      `${judul} ${grafik.subjudul} Sumber: SIAK`,
    );
    for (const { teks: isi, ukuranPx, x, y } of teks) {
      expect(x + measure(isi, { ukuranPx })).toBeLessThanOrEqual(lebar);
      expect(y <= letak.y || y >= letak.y + letak.tinggi + ukuranPx / 2).toBe(true);
      expect(y).toBeLessThan(tinggi);
    }
  });

  it('is an SVG with its words as text around the drawing', () => {
    const susunan = susunLepas(grafik, { sumber: 'SIAK', tinggiPx: 300, measure });
    const svg = svgLepas(susunan, '<path d="M0 0"/>');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain('>Jumlah penduduk &lt;kecamatan&gt;</text>');
    expect(svg).toMatch(/<g transform="translate\(20 \d+\)"><path d="M0 0"\/><\/g><\/svg>$/);
    expect(svg).not.toMatch(/style=|NaN/);
  });
});
