import { describe, expect, it } from 'vitest';
import type { Batang } from '../../src/chart/grafik.ts';
import { susunLepas, svgLepas } from '../../src/chart/lepas.ts';

const grafik: Batang = {
  id: 'penduduk',
  jenis: 'batang',
  judul: 'Jumlah penduduk <kecamatan>',
  subjudul: 'Kabupaten Contoh (jiwa)',
  uraian: 'Uraian.',
  label: ['Binuang', 'Piani'],
  seri: [
    { nama: 'Laki-laki', nilai: [3, 2] },
    { nama: 'Perempuan', nilai: [1, 4] },
  ],
  susun: 'berdampingan',
  satuan: 'jiwa',
};
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
    } = susunLepas({ ...grafik, judul }, { sumber: 'SIAK', measure });
    expect(teks.map((satu) => satu.teks).join(' ')).toBe(
      `${judul} ${grafik.subjudul} Sumber: SIAK`,
    );
    for (const { teks: isi, ukuranPx, x, y } of teks) {
      expect(x + measure(isi, { ukuranPx })).toBeLessThanOrEqual(lebar);
      expect(y <= letak.y || y >= letak.y + letak.tinggi + ukuranPx / 2).toBe(true);
      expect(y).toBeLessThan(tinggi);
    }
  });

  it('is an SVG with its words as text and without the series left out', () => {
    const utuh = svgLepas(grafik, { sumber: 'SIAK', measure });
    const sebagian = svgLepas(grafik, { sumber: 'SIAK', measure, tersembunyi: [1] });
    expect(utuh).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(utuh).toContain('>Jumlah penduduk &lt;kecamatan&gt;</text>');
    expect(utuh).not.toMatch(/style=|NaN/);
    const bidang = (svg: string) => svg.split('class="g-seri-2"').length;
    expect(bidang(sebagian)).toBeLessThan(bidang(utuh));
  });
});
