import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { indeksTabel } from '../../src/book/indeks-tabel.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import { readPortal } from '../../src/io/portal.ts';
import { kodePeriode } from '../../src/statistics/periode.ts';
import { readContent } from '../../src/io/read-content.ts';
import { root } from '../run-script.ts';

const dist = inject('dist');
const sop = readContent(join(root, 'content')).sop;
/** Releases; beside them lie comparisons and the way to the newest. */
const buku = readdirSync(join(dist, 'statistik', '63.05')).filter((nama) =>
  /^\d{4}-\d$/.test(nama),
);

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

/** Lines of a page with `|` between the texts that stand apart, such as the number of a table, its title, its page. */
async function rowsOf(pdf: PDFDocumentProxy, halaman: number): Promise<string[]> {
  const { items } = await (await pdf.getPage(halaman)).getTextContent();
  const baris = new Map<number, { x: number; teks: string }[]>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , , x = 0, y = 0] = item.transform.map(Number);
    const milik = baris.get(Math.round(y)) ?? [];
    baris.set(Math.round(y), [...milik, { x, teks: item.str.trim() }]);
  }
  return [...baris]
    .toSorted(([a], [b]) => b - a)
    .map(([, isi]) =>
      isi
        .toSorted((a, b) => a.x - b.x)
        .map(({ teks }) => teks)
        .join('|'),
    );
}

/** Without white space and capitals, which lines and styles change. */
function rapat(teks: string): string {
  return teks.replace(/\s+/g, '').toLowerCase();
}

describe.each(buku.map((periode) => [periode]))('book of %s', (periode) => {
  let pdf: PDFDocumentProxy;
  let text: string[];
  let edisi: Edisi;
  beforeAll(async () => {
    const portal = await readPortal({ content: join(root, 'content'), data: join(root, 'data') });
    const milik = portal.edisi.find(({ rilis }) => kodePeriode(rilis.periode) === periode);
    if (!milik) throw new Error(periode);
    edisi = milik;
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

  it('gives in its lists the page on which each chapter, section, table and chart stands', async () => {
    const labels = (await pdf.getPageLabels()) ?? [];
    const depan = labels.flatMap((label, i) => (/^[ivx]+$/.test(label) ? [i + 1] : []));
    const baris = (await Promise.all(depan.map((n) => rowsOf(pdf, n)))).flat();
    const isi = edisi.bab.filter(({ jenis }) => jenis !== 'pengantar' && jenis !== 'penjelasan');
    const dicari = [
      ...isi.map(({ nomor, judul }) => [nomor, judul] as const),
      ...isi
        .filter(({ jenis }) => jenis === 'bab')
        .flatMap(({ bagian }) => bagian.map(({ nomor, judul }) => [nomor, judul] as const)),
      ...isi.flatMap(({ butir }) =>
        butir.map(
          ({ jenis, nomor, judul }) =>
            [`${jenis === 'tabel' ? 'Tabel' : 'Gambar'} ${nomor}`, judul] as const,
        ),
      ),
    ];
    // One semester says nothing of a change, so its table is left out; single ages came with the last.
    const tabel = isi.flatMap(({ butir }) => butir).filter(({ jenis }) => jenis === 'tabel');
    expect(tabel.length).toBe({ '2024-1': 25, '2024-2': 26, '2025-1': 27 }[periode]);
    const wrong = dicari.filter(([nomor, judul]) => {
      const awal = rapat(`${nomor}${judul}`);
      const [halaman = ''] = baris.flatMap((satu) => {
        const [, angka] = /(?:^|\|)(\d+)$/.exec(satu) ?? [];
        return angka !== undefined && rapat(satu.replaceAll('|', '')).startsWith(awal)
          ? [angka]
          : [];
      });
      const letak = labels.indexOf(halaman);
      const memuat = (i: number) => rapat(text[i] ?? '').includes(awal);
      // A long table has its title on every page; the list gives the first.
      return !memuat(letak) || (nomor.startsWith('Tabel') && memuat(letak - 1));
    });
    expect(wrong).toEqual([]);
  });

  it('gives in its index the page of each table, below every subject', async () => {
    const labels = (await pdf.getPageLabels()) ?? [];
    const [awal, jumlah] = [
      text.findIndex((page) => page.includes('IndeksTabel') && !page.includes('DaftarIsi')),
      pdf.numPages,
    ];
    const halaman = Array.from({ length: jumlah - awal }, (_, i) => awal + i + 1);
    const baris = (await Promise.all(halaman.map((n) => rowsOf(pdf, n)))).flat();
    const butir = baris.flatMap((satu) => {
      const [, nomor, angka] = /^([\dL]+\.\d+)\|.*\|(\d+)$/.exec(satu) ?? [];
      return nomor !== undefined && angka !== undefined ? [[nomor, angka] as const] : [];
    });
    const indeks = indeksTabel(edisi.bab, edisi.tabel).flatMap((satu) => satu.butir);
    expect(butir.map(([nomor]) => nomor)).toEqual(indeks.map(({ nomor }) => nomor));
    const wrong = butir.filter(
      ([nomor, angka]) => !text[labels.indexOf(angka)]?.includes(`Tabel${nomor}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says on the back of its cover how many pages it has and what data it was made from', async () => {
    const labels = (await pdf.getPageLabels()) ?? [];
    const romawi = labels.filter((label, i) => /^[ivx]+$/.test(label) && text[i] !== '').at(-1);
    const arab = labels.filter((label, i) => /^\d+$/.test(label) && text[i] !== '').at(-1);
    expect(text[1]).toContain(`${romawi ?? ''}+${arab ?? ''}halaman`);
    expect(text[1]).toContain(edisi.rilis.sidik);
    expect(text[1]).toContain('21×29,7cm(A4)');
  });

  it('has its approval sheet on the page after, with the state it is in', () => {
    expect(text[2]).toContain('LembarPengesahan');
    expect(text[2]).toContain('Bukandataresmi');
  });

  it('explains each indicator and each term that it uses', () => {
    const semua = text.join('');
    for (const { nama, rumus } of edisi.indikatorTerpakai()) {
      expect(semua).toContain(nama.replace(/\s+/g, ''));
      expect(semua).toContain(rumus.replace(/\s+/g, ''));
    }
    expect(edisi.indikatorTerpakai().length).toBeGreaterThan(8);
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
