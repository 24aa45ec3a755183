import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { root } from '../run-script.ts';

const dist = inject('dist');
const sop = readContent(join(root, 'content')).sop;
const buku = readdirSync(join(dist, 'statistik', '63.05'));

async function open(...path: string[]): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(join(dist, ...path))), verbosity: 0 })
    .promise;
}

/** Text of each page with all white space gone: line breaks depend on the column, words do not. */
async function textOf(pdf: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, '');
    }),
  );
}

describe.each(sop.map((s) => [`${s.kode}/${s.slug}`, s] as const))(
  'sheet %s',
  (id, { slug, sop: naskah }) => {
    let pdf: PDFDocumentProxy;
    beforeAll(async () => {
      pdf = await open('sop', ...id.split('/'), `${slug}.pdf`);
    });
    afterAll(() => pdf.loadingTask.destroy());

    it('is A4 landscape on every page', async () => {
      for (let i = 1; i <= pdf.numPages; i += 1) {
        const [, , width, height] = (await pdf.getPage(i)).view;
        expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([842, 595]);
      }
    });

    it('holds every field and every row of the table', async () => {
      const text = (await textOf(pdf)).join('');
      const words = [
        naskah.nomor,
        naskah.nama,
        naskah.disahkan.nama,
        ...naskah.dasarHukum.map(({ teks }) => teks),
        ...naskah.kualifikasi,
        ...naskah.keterkaitan.map(({ teks }) => teks),
        ...naskah.peralatan,
        ...naskah.peringatan,
        ...naskah.pencatatan,
        ...naskah.pelaksana.map(({ nama }) => nama),
        ...naskah.langkah.flatMap((l) => [
          l.kegiatan,
          ...l.kelengkapan,
          l.waktu,
          ...l.output,
          l.keterangan,
        ]),
      ];
      expect(words.filter((w) => !text.includes(w.normalize('NFKC').replace(/\s+/g, '')))).toEqual(
        [],
      );
    });

    it('is small, has a page or two, and a bookmark of its name', async () => {
      const { size } = statSync(join(dist, 'sop', ...id.split('/'), `${slug}.pdf`));
      expect(size).toBeLessThan(150_000);
      expect(pdf.numPages).toBeLessThanOrEqual(2);
      expect((await pdf.getOutline())[0]?.title).toBe(naskah.nama);
    });

    it('says on every page that the flow was reconstructed', async () => {
      const silent = (await textOf(pdf)).filter(
        (page) => !page.includes('Alurdirekonstruksi,belumdisahkan'),
      );
      expect(silent).toEqual([]);
    });

    it('has a title, its language, tags, and a date from the document', async () => {
      const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
      expect(info).toMatchObject({ Title: `SOP ${naskah.judul}`, Language: 'id' });
      expect(info['CreationDate']).toMatch(/^D:20(17|19|20|22)/);
      expect(await (await pdf.getPage(1)).getStructTree()).toBeTruthy();
    });
  },
);

describe.each(buku.map((periode) => [periode]))('book of %s', (periode) => {
  let pdf: PDFDocumentProxy;
  let text: string[];
  beforeAll(async () => {
    const nama = readdirSync(join(dist, 'statistik', '63.05', periode)).find((n) =>
      n.endsWith('.pdf'),
    );
    pdf = await open('statistik', '63.05', periode, nama ?? '');
    text = await textOf(pdf);
  });
  afterAll(() => pdf.loadingTask.destroy());

  it('says DATA CONTOH on every page that is not blank', () => {
    expect(text.filter((page) => page !== '' && !page.includes('DATACONTOH'))).toEqual([]);
  });

  it('gives in its contents the page on which each chapter begins', async () => {
    const labels = await pdf.getPageLabels();
    const daftar = text.find((page) => page.includes('DaftarIsi')) ?? '';
    const bab = [
      ...daftar.matchAll(/(Bab[IVX]+|Lampiran)([A-Z][A-Za-z-]+?)(\d+)(?=Bab[IVX]|Lampiran|\D|$)/g),
    ];
    expect(bab.length).toBe(8);
    for (const [, nomor = '', judul = '', halaman = ''] of bab) {
      const at = labels?.indexOf(halaman) ?? -1;
      expect(text[at]?.toLowerCase()).toContain(`${nomor}${judul}`.toLowerCase());
    }
  });

  it('gives in its lists the page on which each table and chart stands', async () => {
    const labels = (await pdf.getPageLabels()) ?? [];
    const daftar = text.filter(
      (page, i) => /Daftar(Tabel|Gambar)/.test(page) && labels[i]?.match(/^[ivx]+$/),
    );
    const butir = daftar.flatMap((page) => [
      ...page.matchAll(/((?:Tabel|Gambar)[\dL]+\.\d+)(?!\d)\D*?(\d+)(?=Tabel|Gambar|\D*$)/g),
    ]);
    // One semester says nothing of a change, so its table and chart are left out; single ages came with the last.
    expect(butir.length).toBe({ '2024-1': 28, '2024-2': 30, '2025-1': 31 }[periode]);
    const wrong = butir.filter(
      ([, nomor = '', halaman = '']) => !text[labels.indexOf(halaman)]?.includes(nomor),
    );
    expect(wrong.map(([all]) => all)).toEqual([]);
  });

  it('numbers its front in roman and its body from 1 on a right-hand page', async () => {
    const labels = (await pdf.getPageLabels()) ?? [];
    expect(labels.slice(0, 3)).toEqual(['i', 'ii', 'iii']);
    expect(labels.indexOf('1') % 2).toBe(0);
    labels.forEach((label, i) => {
      if (text[i] !== '' && i > 0) expect(text[i]).toContain(label);
    });
  });

  it('draws its charts as vectors, embeds its fonts, and has an outline and tags', async () => {
    const raw = readFileSync(
      join(dist, 'statistik', '63.05', periode, `buku-data-agregat-63.05-${periode}.pdf`),
    );
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Buku Data Agregat Kependudukan', 'Daftar Isi', 'Bab I Pendahuluan']),
    );
    expect(await (await pdf.getPage(7)).getStructTree()).toBeTruthy();
    expect(raw.length).toBeLessThan(5 * 1024 * 1024);
    for (const i of [9, 13]) {
      const page = await pdf.getPage(i);
      const { fnArray } = await page.getOperatorList();
      const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      expect(
        fnArray.filter((op) => op === OPS.paintImageXObject || op === OPS.paintInlineImageXObject),
      ).toEqual([]);
    }
  });
});
