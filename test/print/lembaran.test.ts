import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cssKertasBuku } from '../../src/book/kertas-buku.ts';
import type { Buku } from '../../src/print/chain.ts';
import { printChain } from '../../src/print/chain.ts';
import type { PdfFile } from '../../src/print/pdf-object.ts';
import { catalogOf, objectAt, streamBytes } from '../../src/print/pdf-object.ts';
import { pagesOf } from '../../src/print/pdf-pohon-halaman.ts';
import { readPdf } from '../../src/print/pdf-read.ts';
import { refNumber } from '../../src/print/pdf-syntax.ts';
import type { Printer } from '../../src/print/printer.ts';
import { openPrinter } from '../../src/print/printer.ts';
import type { Situs } from './halaman-uji.ts';
import { situsUji } from './halaman-uji.ts';

/** One chapter of an upright page and one on its side, so that a blank page follows the front alone. */
const halaman = {
  depan: '<h1 id="judul">Buku &amp; Data</h1><p>Bagian depan</p>',
  bab1: '<h1 id="bab-1">Bab Satu</h1><p id="hijau">Hijau</p><p id="kelabu">Kelabu</p><h2 class="baru" id="rebah">Rebah</h2>',
};
const warna = '#hijau{color:#008000}#kelabu{color:#404040}#rebah{page:lanskap}';

let situs: Situs;
let printer: Printer;
beforeAll(async () => {
  situs = await situsUji(halaman);
  printer = await openPrinter();
});
afterAll(async () => {
  await printer.close();
  await situs.close();
});

const cetak = (lewat: number): Promise<Buku> => {
  const gaya = `${cssKertasBuku('B5', lewat)}${warna}`;
  return printChain({
    printer,
    depan: { url: `${situs.url}depan.html`, gaya },
    bagian: [{ url: `${situs.url}bab1.html`, gaya }],
    meta: { judul: 'Buku <Uji> & Data', penyusun: 'Dinas', tanggal: '2024-12-31' },
    lembaran: { lebar: 176, tinggi: 250, lewat },
  });
};

const kotak = (file: PdfFile, nama: string): (number[] | undefined)[] =>
  pagesOf(file).map(({ entries }) => entries.get(nama)?.slice(1, -1).split(' ').map(Number));

const ukuranMm = (satu: readonly number[] | undefined): number[] => {
  const [kiri = 0, bawah = 0, kanan = 0, atas = 0] = satu ?? [];
  return [kanan - kiri, atas - bawah].map((pt) => Math.round((pt * 25.4) / 7.2) / 10);
};

const isiHalaman = (file: PdfFile, ke: number): string => {
  const contents = refNumber(pagesOf(file)[ke]?.entries.get('Contents'));
  return Buffer.from(streamBytes(objectAt(file, contents))).toString('latin1');
};

describe.each([
  ['a book for the screen', 0],
  ['a book for a press', 3],
] as const)('%s', (_, lewat) => {
  let buku: Buku;
  let file: PdfFile;
  beforeAll(async () => {
    buku = await cetak(lewat);
    file = readPdf(buku.bytes);
  });

  it('names the cut sheet on every page, the blank ones upright', () => {
    const [tegak, rebah] = [
      [176, 250],
      [250, 176],
    ];
    const sizes = kotak(file, 'TrimBox').map(ukuranMm);
    const near = (a: number, b: number | undefined) => Math.abs(a - (b ?? 0)) < 0.3;
    [tegak, tegak, tegak, rebah].forEach((harapan, i) => {
      expect(
        sizes[i]?.every((mm, k) => near(mm, harapan[k])),
        JSON.stringify(sizes),
      ).toBe(true);
    });
  });

  it('carries its description as XMP, escaped, in a stream that is not packed', () => {
    const xmp = Buffer.from(buku.bytes).toString('utf8');
    expect(catalogOf(file).get('Metadata')).toMatch(/ R$/);
    expect(xmp).toContain('Buku &lt;Uji&gt; &amp; Data');
    expect(xmp).toContain('<xmp:CreateDate>2024-12-31T00:00:00Z</xmp:CreateDate>');
    expect(xmp).not.toMatch(/pdfx|pdfaid|pdfuaid/);
  });

  it('is the same file when printed again', async () => {
    expect(Buffer.compare((await cetak(lewat)).bytes, buku.bytes)).toBe(0);
  });
});

describe('what a press needs', () => {
  let layar: PdfFile;
  let press: PdfFile;
  beforeAll(async () => {
    layar = readPdf((await cetak(0)).bytes);
    press = readPdf((await cetak(3)).bytes);
  });

  it('3 mm around the cut, and room for marks around that', () => {
    expect(kotak(press, 'BleedBox').map(ukuranMm)).toEqual([
      [182, 256],
      [182, 256],
      [182, 256],
      [256, 182],
    ]);
    expect(ukuranMm(kotak(press, 'MediaBox')[0])).toEqual([196, 270]);
    expect(kotak(layar, 'BleedBox')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('eight marks outside the bleed, painted as no part of the text', () => {
    const [, tanda = ''] = /^\/Artifact BMC\n([^]*?)\nEMC/.exec(isiHalaman(press, 2)) ?? [];
    const bleed = kotak(press, 'BleedBox')[2] ?? [];
    const garis = [...tanda.matchAll(/^(\S+) (\S+) m (\S+) (\S+) l S$/gm)];
    expect(garis.length).toBe(8);
    const [kiri = 0, bawah = 0, kanan = 0, atas = 0] = bleed;
    for (const [, ...titik] of garis) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = titik.map(Number);
      const diLuar =
        Math.max(x1, x2) <= kiri + 0.01 ||
        Math.min(x1, x2) >= kanan - 0.01 ||
        Math.max(y1, y2) <= bawah + 0.01 ||
        Math.min(y1, y2) >= atas - 0.01;
      expect(diLuar).toBe(true);
    }
  });

  it('black and grey in one ink, colours as they are', () => {
    expect(isiHalaman(layar, 2)).toMatch(/\b0 0 0 rg$/m);
    const isi = isiHalaman(press, 2);
    expect(isi).toMatch(/\b0 g$/m);
    expect(isi).toMatch(/\b0\.251 g$/m);
    expect(isi).toMatch(/\b0 \.50\d+ 0 rg$/m);
    expect(isi).not.toMatch(/(?<!\S)(\S+) \1 \1 rg/i);
  });

  it('all sheets upright: a page on its side is turned, its head to the left', () => {
    expect(pagesOf(press).map(({ entries }) => entries.get('Rotate'))).toEqual([
      undefined,
      undefined,
      undefined,
      '270',
    ]);
    expect(pagesOf(layar).map(({ entries }) => entries.get('Rotate'))).toEqual(Array(4));
  });
});
