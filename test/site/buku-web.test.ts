import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Bab } from '../../src/book/outline.ts';
import { alamatBuku, alamatBukuWeb, alamatRilis } from '../../src/io/alamat.ts';
import { alamatBab, alamatSauh } from '../../src/io/buku-web.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import type { Portal } from '../../src/io/portal.ts';
import { readPortal } from '../../src/io/portal.ts';
import { root } from '../run-script.ts';
import { pagesOf } from './pages.ts';

const dist = inject('dist');
let portal: Portal;
let edisi: Edisi;
let pdf: PDFDocumentProxy;
beforeAll(async () => {
  portal = await readPortal({ content: join(root, 'content'), data: join(root, 'data') });
  const terbaru = portal.edisi.at(-1);
  if (!terbaru) throw new Error('no release');
  edisi = terbaru;
  const data = new Uint8Array(readFileSync(join(dist, alamatBuku(edisi.rilis))));
  pdf = await getDocument({ data, verbosity: 0 }).promise;
});
afterAll(() => pdf.loadingTask.destroy());

function page(alamat: string): string {
  return readFileSync(join(dist, alamat, 'index.html'), 'utf8');
}

/** Without white space, which lines and tags change. */
function rapat(teks: string): string {
  return teks
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');
}

/** What a reader of a page finds at an anchor, as far as its number and title go. */
function padaSauh(html: string, sauh: string): string {
  const letak = html.indexOf(` id="${sauh}"`);
  return letak < 0 ? '' : rapat(html.slice(html.indexOf('>', letak) + 1).slice(0, 1500));
}

/** What the page of the PDF says on which an anchor lies. */
async function teksCetak(sauh: string): Promise<string> {
  const tujuan: unknown = (await pdf.getDestination(sauh))?.[0];
  const halaman = await pdf.getPage(
    (await pdf.getPageIndex(tujuan as Parameters<typeof pdf.getPageIndex>[0])) + 1,
  );
  const { items } = await halaman.getTextContent();
  return rapat(items.map((item) => ('str' in item ? item.str : '')).join(' '));
}

/** Number and title of everything in a chapter that has an anchor. */
function bernomor({ id, nomor, judul, bagian, butir }: Bab, satu: Edisi) {
  return [
    { sauh: `bab-${id}`, teks: `${nomor} ${judul}` },
    ...bagian.map((b) => ({ sauh: b.sauh, teks: `${b.nomor} ${b.judul}` })),
    ...butir.map((b) => ({
      sauh: b.sauh,
      teks:
        b.jenis === 'tabel'
          ? `Tabel ${b.nomor} ${satu.tabel(b.id).judul}`
          : `Gambar ${b.nomor} ${satu.grafik(b.id).judul}`,
    })),
  ];
}

describe('the book on the web', () => {
  it('has at every anchor of every edition the number and title that the book has', () => {
    const keliru = portal.edisi.flatMap((satu) =>
      satu.bab.flatMap((bab) => {
        const html = page(alamatBab(satu, bab.id));
        return bernomor(bab, satu)
          .filter(({ sauh, teks }) => !padaSauh(html, sauh).includes(rapat(teks)))
          .map(({ sauh, teks }) => `${sauh}: ${teks}`);
      }),
    );
    expect(keliru).toEqual([]);
  });

  it('has every anchor that the printed book leads to, and beside them sections without a number', async () => {
    const milik = (sauh: string) => /^(?:bab|bagian|tabel|grafik)-/.test(sauh);
    const cetak = [...(await pdf.getDestinations()).keys()].filter(milik);
    const web = edisi.bab.flatMap(({ id }) =>
      [...page(alamatBab(edisi, id)).matchAll(/\sid="([^"]+)"/g)].map(([, sauh = '']) => sauh),
    );
    const takBernomor = edisi.bab
      .flatMap(({ bagian }) => bagian)
      .filter(({ nomor }) => nomor === '')
      .map(({ sauh }) => sauh);
    expect(cetak.length).toBeGreaterThan(50);
    expect(web.filter(milik).toSorted()).toEqual(
      [...new Set([...cetak, ...takBernomor])].toSorted(),
    );
  });

  it('gives each table and chart the number that stands at its place in print', async () => {
    const keliru: string[] = [];
    for (const bab of edisi.bab) {
      for (const { sauh, teks } of bernomor(bab, edisi).slice(1 + bab.bagian.length)) {
        if (!(await teksCetak(sauh)).includes(rapat(teks))) keliru.push(`${sauh}: ${teks}`);
      }
    }
    expect(keliru).toEqual([]);
  });

  it('leads from the contents to every chapter, section, table and chart', () => {
    const html = page(alamatBukuWeb(edisi.rilis));
    const tujuan = edisi.bab.flatMap((bab) => [
      alamatBab(edisi, bab.id),
      ...[...bab.bagian, ...bab.butir].map(({ sauh }) => alamatSauh(edisi, sauh) ?? ''),
    ]);
    expect(tujuan.filter((alamat) => !html.includes(`href="${alamat}"`))).toEqual([]);
    expect(html).toContain(`href="${alamatBuku(edisi.rilis)}"`);
  });

  it('leads from chapter to chapter in the order of the book, and back', () => {
    const rantai = edisi.bab.map(({ id }) => {
      const html = page(alamatBab(edisi, id));
      const ke = (rel: string) => new RegExp(`rel="${rel}" href="([^"]+)"`).exec(html)?.[1];
      return [ke('prev'), ke('next')];
    });
    const alamat = edisi.bab.map(({ id }) => alamatBab(edisi, id));
    expect(rantai).toEqual(alamat.map((_, i) => [alamat[i - 1], alamat[i + 1]]));
  });

  it('is reached from the page of its edition and of each of its tables', () => {
    expect(page(alamatRilis(edisi.rilis))).toContain(`href="${alamatBukuWeb(edisi.rilis)}"`);
    const tanpa = edisi.bab
      .flatMap(({ butir }) => butir)
      .filter(({ jenis }) => jenis === 'tabel')
      .filter(({ id, sauh }) => {
        const html = page(`${alamatRilis(edisi.rilis)}${id}/`);
        return !html.includes(`href="${alamatSauh(edisi, sauh) ?? ''}"`);
      });
    expect(tanpa).toEqual([]);
  });

  it('sends to a page of its own only what a page of its chapter has no room for', () => {
    const besar = pagesOf(dist)
      .filter(({ path }) => path.startsWith(alamatBukuWeb(edisi.rilis).slice(1)))
      .flatMap(({ html }) => [...html.matchAll(/class="butir-besar" id="([^"]+)"/g)])
      .map(([, sauh = '']) => sauh);
    expect(besar).toContain('tabel-umur-desa');
    const kecil = besar.filter((sauh) => !/-desa$|^tabel-pekerjaan-kabupaten$/.test(sauh));
    expect(kecil).toEqual([]);
  });
});
