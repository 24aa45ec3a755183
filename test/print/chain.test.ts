import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Buku } from '../../src/print/chain.ts';
import { printChain } from '../../src/print/chain.ts';
import { readText } from '../../src/print/pdf-text.ts';
import { readPenomoran } from '../../src/print/penomoran.ts';
import type { Printer } from '../../src/print/printer.ts';
import { openPrinter } from '../../src/print/printer.ts';
import type { Situs } from './halaman-uji.ts';
import { situsUji } from './halaman-uji.ts';

const meta = {
  judul: 'Buku Data – Uji',
  penyusun: 'Dinas Uji',
  perihal: 'Semester II',
  tanggal: '2024-12-31',
};

/** The type of an entry's children is left open by pdf.js. */
const titleOf = ({ title }: { title: string }): string => title;

const targetOf = (box: unknown): unknown =>
  typeof box === 'object' && box !== null
    ? (Reflect.get(box, 'dest') ?? Reflect.get(box, 'url'))
    : undefined;

const tabel = (id: string): string =>
  `<h2 id="${id}">Tabel ${id}</h2><table><thead><tr><th scope="col">Desa</th><th scope="col">L</th></tr></thead><tbody><tr><th scope="row">Satu</th><td>12</td></tr></tbody></table>`;
const slot = (id: string, teks: string): string =>
  `<p><a href="#${id}">${teks} <span class="n" data-halaman="${id}"></span></a></p>`;

const halaman = {
  depan: `<h1 id="judul">Buku Data</h1><div class="baru"><h1 id="isi">Daftar Isi</h1>${slot('isi', 'Daftar Isi')}${slot('bab-1', 'Bab Satu')}${slot('bab-2', 'Bab Dua')}${slot('t-2-1', 'Tabel 2.1')}</div><p class="baru">Penutup bagian depan</p>`,
  sampul: '<h1 id="sampul">Buku Data</h1>',
  indeks: `<h1 id="indeks">Indeks</h1>${slot('t-1-1', 'Tabel 1.1')}${slot('t-2-1', 'Tabel 2.1')}`,
  'indeks-keliru': `<h1 id="indeks">Indeks</h1>${slot('t-9-9', 'Tabel 9.9')}`,
  bab1: `<h1 id="bab-1">Bab Satu</h1><p id="catatan">Lihat <a href="#t-2-1">Tabel 2.1</a>, <a href="#catatan">catatan</a>, <a href="/sop/x/">SOP</a>, <a href="https://example.org/">luar</a>.</p>${tabel('t-1-1')}<p class="baru">lanjut</p><p class="baru">akhir</p>`,
  bab2: `<h1 id="bab-2">Bab Dua</h1><p id="catatan">Catatan lain, <a href="#catatan">di sini</a>: “≤ ½ é”.</p><p class="baru">jeda</p>${tabel('t-2-1')}`,
};

describe('a book printed chapter by chapter', () => {
  let situs: Situs;
  let printer: Printer;
  let buku: Buku;

  const cetak = (): Promise<Buku> =>
    printChain({
      printer,
      depan: { url: `${situs.url}depan.html` },
      bagian: [
        { url: `${situs.url}bab1.html`, situs: 'https://contoh.example/' },
        { url: `${situs.url}bab2.html` },
      ],
      meta,
    });
  const open = () => getDocument({ data: buku.bytes.slice(), verbosity: 0 }).promise;

  beforeAll(async () => {
    situs = await situsUji(halaman);
    printer = await openPrinter();
    buku = await cetak();
  }, 60_000);

  afterAll(async () => {
    await printer.close();
    await situs.close();
  });

  it('begins every part on a right-hand page and labels the pages as they are numbered', async () => {
    const doc = await open();
    expect(doc.numPages).toBe(4 + 4 + 2);
    expect(await doc.getPageLabels()).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(buku.jumlahHalaman).toBe(10);
  });

  it('fills the contents with the numbers printed on the pages', () => {
    const contents = readText(buku.bytes)[1]?.join('').replaceAll(' ', '');
    expect(contents).toContain('DaftarIsiii');
    expect(contents).toContain('BabSatu1');
    expect(contents).toContain('BabDua5');
    expect(contents).toContain('Tabel2.16');
    expect(buku.halaman.get('t-2-1')).toBe(6);
  });

  it('fills an index with the numbers of the parts before it, and refuses what none of them has', async () => {
    const cetakIndeks = (indeks: string) =>
      printChain({
        printer,
        depan: { url: `${situs.url}sampul.html` },
        bagian: [
          { url: `${situs.url}bab1.html` },
          { url: `${situs.url}bab2.html` },
          { url: `${situs.url}${indeks}.html`, merujuk: true },
        ],
        meta,
      });
    const teks = readText((await cetakIndeks('indeks')).bytes).map((runs) => runs.join(''));
    expect(teks.find((satu) => satu.includes('Indeks'))).toMatch(/Tabel 1\.1 ?1Tabel 2\.1 ?6/);
    await expect(cetakIndeks('indeks-keliru')).rejects.toThrow('t-9-9');
  });

  it('shows page numbers in a font that only the margins use', () => {
    const text = readText(buku.bytes);
    expect(text.map((runs) => runs[0])).toEqual([
      'i',
      'ii',
      'iii',
      undefined,
      '1',
      '2',
      '3',
      undefined,
      '5',
      '6',
    ]);
  });

  it('joins destinations, and keeps a name that two chapters use for themselves apart', async () => {
    const doc = await open();
    const index = async (name: string): Promise<number> => {
      const dest = await doc.getDestination(name);
      return doc.getPageIndex(dest?.[0] as Parameters<typeof doc.getPageIndex>[0]);
    };
    expect(await index('t-2-1')).toBe(9);
    expect(await index('bab-1')).toBe(4);
    expect(await index('catatan')).toBe(4);
    expect(await index('b3-catatan')).toBe(8);
    expect(readPenomoran(buku.bytes).tujuan.get('t-2-1')).toBe(9);
  });

  it('links contents to chapters, chapters to each other, and pages of the site to its public address', async () => {
    const doc = await open();
    // A link has one box for each stretch of its text.
    const links = async (page: number): Promise<unknown[]> => {
      const boxes: unknown[] = await (await doc.getPage(page)).getAnnotations();
      return [...new Set(boxes.map(targetOf))];
    };
    expect(await links(2)).toEqual(['isi', 'bab-1', 'bab-2', 't-2-1']);
    expect(await links(5)).toEqual([
      't-2-1',
      'catatan',
      'https://contoh.example/sop/x/',
      'https://example.org/',
    ]);
    expect(await links(9)).toEqual(['b3-catatan']);
  });

  it('has one outline over all parts, each entry leading to its page', async () => {
    const doc = await open();
    const outline = await doc.getOutline();
    expect(outline.map(({ title, items }) => [title, items.map(titleOf)])).toEqual([
      ['Buku Data', []],
      ['Daftar Isi', []],
      ['Bab Satu', ['Tabel t-1-1']],
      ['Bab Dua', ['Tabel t-2-1']],
    ]);
  });

  it('keeps headings, tables and the link of a cell to its header in the tags', async () => {
    const doc = await open();
    const tree = async (page: number): Promise<string> =>
      JSON.stringify(await (await doc.getPage(page)).getStructTree());
    expect(await tree(5)).toMatch(/"role":"H1"[^]*"role":"Table"[^]*"role":"TH"[^]*"role":"TD"/);
    expect(await tree(10)).toMatch(/"role":"H2"[^]*"role":"TH"/);
    const raw = Buffer.from(buku.bytes).toString('latin1');
    expect(raw).not.toContain('/StructElem');
  });

  it('says what it is', async () => {
    const doc = await open();
    const { info } = await doc.getMetadata();
    expect(info).toMatchObject({
      Title: 'Buku Data – Uji',
      Author: 'Dinas Uji',
      Subject: 'Semester II',
      CreationDate: 'D:20241231000000Z',
      Language: 'id',
    });
  });

  it('prints the same bytes again', async () => {
    expect(Buffer.compare((await cetak()).bytes, buku.bytes)).toBe(0);
  });

  it.each([
    [
      'a number for a destination that no chapter has',
      slot('tak-ada', 'X'),
      /meminta halaman "tak-ada"/,
    ],
    [
      'a link that leads nowhere',
      '<h1>X</h1><a href="#hilang">ke mana</a>',
      /"#hilang", yang tidak ada/,
    ],
    [
      'a link to a name that two chapters use',
      '<h1>X</h1><a href="#catatan">yang mana</a>',
      /"catatan" ada di lebih dari satu/,
    ],
  ])('refuses %s', async (_, depan, pesan) => {
    const lain = await situsUji({ ...halaman, depan });
    await expect(
      printChain({
        printer,
        depan: { url: `${lain.url}depan.html` },
        bagian: [{ url: `${lain.url}bab1.html` }, { url: `${lain.url}bab2.html` }],
        meta,
      }),
    ).rejects.toThrow(pesan);
    await lain.close();
  });
});
