import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPdf, pageCount } from '../../src/print/pdf-file.ts';
import { assertText, readText } from '../../src/print/pdf-text.ts';
import { readPenomoran } from '../../src/print/penomoran.ts';
import type { Printer } from '../../src/print/printer.ts';
import { openPrinter } from '../../src/print/printer.ts';
import type { Situs } from './halaman-uji.ts';
import { situsUji } from './halaman-uji.ts';

const meta = { judul: 'Lembar', penyusun: 'Dinas Uji', tanggal: '2024-12-31' };

const halaman = {
  lembar: `<h1 id="judul">Lembar Uji</h1><p>Efisien, “½” é</p><table>${'<tr><th>Desa</th><td>12</td></tr>'.repeat(200)}</table><svg width="90" height="20"><g id="hias" opacity=".5"><text y="15">dalam bentuk</text></g></svg>`,
  isi: '<h1 id="bab">Bab Satu</h1><p><a href="#bab"><b>Bab </b>\n Satu <span data-halaman="bab"></span></a></p><p>dari <span data-halaman="akhir"></span></p>',
  kosong: '<svg width="9" height="9"><rect width="9" height="9"/></svg>',
  gambar: '<p>Ada gambar</p><img src="tiada.png" alt="">',
  skrip: '<p>Ada skrip</p><script src="rusak.js"></script>',
};

describe('a printed page', () => {
  let situs: Situs;
  let printer: Printer;
  const cetak = async (nama: string) => printer.print({ url: `${situs.url}${nama}.html` });

  beforeAll(async () => {
    situs = await situsUji(halaman);
    await writeFile(situs.berkas('rusak.js'), 'throw new Error("skrip rusak")');
    printer = await openPrinter();
  }, 60_000);

  afterAll(async () => {
    await printer.close();
    await situs.close();
  });

  it('tells which number it shows for which heading', async () => {
    const { nomor } = await printer.print({
      url: `${situs.url}isi.html`,
      nomor: new Map([['bab', '7']]),
    });
    expect(nomor).toEqual([
      { tujuan: 'bab', judul: 'Bab Satu', teks: '7' },
      { tujuan: 'akhir', judul: '', teks: '' },
    ]);
  });

  it('is made much smaller, and its text, pages and destinations stay', async () => {
    const lembar = await cetak('lembar');
    const { bytes } = lembar;
    const hasil = finishPdf(lembar, meta);
    expect(hasil.length).toBeLessThan(bytes.length / 3);
    expect(readText(hasil)).toEqual(readText(bytes));
    expect(pageCount(hasil)).toBe(pageCount(bytes));
    expect([...readPenomoran(hasil).tujuan]).toEqual([['judul', 0]]);
  });

  it('gives the same bytes when it is printed again in the same tab', async () => {
    const [a, b] = [await cetak('lembar'), await cetak('lembar')].map((l) => finishPdf(l, meta));
    expect(Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(1))).toBe(0);
  });

  it('holds its text, however lines are broken and letters are joined', async () => {
    const hasil = finishPdf(await cetak('lembar'), meta);
    assertText(hasil, ['Lembar  Uji', 'Efisien, “½” é', 'dalam bentuk', 'Desa 12'], 'lembar');
    expect(() => {
      assertText(hasil, ['Lembar Uji', 'tidak ada ini'], 'lembar.pdf');
    }).toThrow('Hasil cetak lembar.pdf tidak memuat "tidak ada ini"');
  });

  it('is refused when it has no text at all', async () => {
    const gaya = '@page { @bottom-right { content: none } }';
    const { bytes } = await printer.print({ url: `${situs.url}kosong.html`, gaya });
    expect(() => {
      assertText(bytes, [], 'kosong.pdf');
    }).toThrow('kosong.pdf tidak memuat teks apa pun');
  });

  it.each([
    ['a picture is missing', 'gambar', /gambar\.html: .*tiada\.png menjawab 404/],
    ['a script fails', 'skrip', /skrip\.html: .*skrip rusak/],
    ['the page itself is missing', 'tiada', /tiada\.html: .*menjawab 404/],
  ])('is refused, by its address, when %s', async (_, nama, pesan) => {
    await expect(cetak(nama)).rejects.toThrow(pesan);
  });

  it('goes on printing after a page that failed', async () => {
    await expect(cetak('gambar')).rejects.toThrow();
    expect(pageCount((await cetak('kosong')).bytes)).toBe(1);
  });
});

describe('a file that is not laid out as Chromium does it', () => {
  it.each([
    ['not a PDF', 'halo'],
    ['cut off', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'],
    [
      'an unknown table',
      '%PDF-1.7\n1 0 obj\n<</Type /XRef\n/W [1 2 1]\n/Length 0>> stream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n',
    ],
    [
      'another maker',
      '%PDF-1.4\n1 0 obj\n<</Producer (Lain)>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 1 0 R\n/Info 1 0 R>>\nstartxref\n50\n%%EOF\n',
    ],
  ])('is refused: %s', (_, isi) => {
    expect(() => finishPdf({ bytes: Buffer.from(isi), judul: [] }, meta)).toThrow(
      /tidak tersusun seperti keluaran Chromium/,
    );
  });
});
