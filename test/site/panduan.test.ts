import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { gambarPanduan } from '../../src/build/gambar-panduan.ts';
import {
  dokumenAturan,
  dokumenBagianPanduan,
  dokumenPanduan,
} from '../../src/io/cari/dokumen-panduan.ts';
import { readPanduan } from '../../src/io/read-panduan.ts';
import { aturanAntarSop } from '../../src/sop/cross-rules/index.ts';
import { aturanSop } from '../../src/sop/rules/index.ts';
import { aturanBaca } from '../../src/statistics/aturan-baca.ts';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';

const dist = inject('dist');
const { panduan } = readPanduan('content');

function htmlOf(alamat: string): string {
  return readFileSync(join(dist, ...alamat.split('/'), 'index.html'), 'utf8');
}

/** Words of a page, without marks and with every space and quotation mark alike. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replace(/\s+/g, '');
}

describe('the pages of the manual', () => {
  it('hold every place that the search leads to', () => {
    const semua = [
      ...panduan.flatMap((satu) => [dokumenPanduan(satu), ...dokumenBagianPanduan(satu)]),
      ...dokumenAturan(panduan),
    ];
    const hilang = semua
      .map(({ alamat }) => alamat.split('#'))
      .filter(([path = '', id]) => id !== undefined && !htmlOf(path).includes(`id="${id}"`));
    expect(hilang).toEqual([]);
  });

  it('hold every word that the search finds in them', () => {
    const hilang = panduan.flatMap((satu) => {
      const kata = wordsOf(htmlOf(`panduan/${satu.slug}`));
      return dokumenBagianPanduan(satu).flatMap(({ alamat, isi }) =>
        isi
          .flatMap((teks) => teks.split(' '))
          .filter((teks) => !kata.includes(wordsOf(teks)))
          .map((teks) => `${alamat} ${teks}`),
      );
    });
    expect(hilang).toEqual([]);
  });

  it('explain each rule in its own words', () => {
    const aturan = wordsOf(htmlOf('panduan/aturan-sop') + htmlOf('panduan/pemeriksaan-data'));
    const isi = [
      ...[...aturanSop, ...aturanAntarSop, ...daftarPemeriksaan, ...aturanBaca].flatMap(
        ({ id, uraian, penjelasan = '' }) => [id, uraian, penjelasan],
      ),
    ];
    expect(isi.filter((teks) => !aturan.includes(wordsOf(teks)))).toEqual([]);
  });

  it('keep the place of each picture, and say what it shows', () => {
    const semua = panduan.map(({ slug }) => htmlOf(`panduan/${slug}`)).join('');
    for (const { alt } of gambarPanduan) {
      expect(semua.replaceAll('&quot;', '"').replaceAll('&#34;', '"')).toMatch(
        new RegExp(`<img[^>]* width="\\d+" height="\\d+"[^>]* alt="${alt.slice(0, 30)}`),
      );
    }
  });

  it('lead from the first to the last and back', () => {
    const tautan = panduan.map(({ slug }) =>
      ['prev', 'next'].map(
        (arah) => new RegExp(`rel="${arah}" href="([^"]+)"`).exec(htmlOf(`panduan/${slug}`))?.[1],
      ),
    );
    const alamat = panduan.map(({ slug }) => `/panduan/${slug}/`);
    expect(tautan).toEqual(alamat.map((_, i) => [alamat[i - 1], alamat[i + 1]]));
  });
});

describe('the manual in one file', () => {
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    const data = new Uint8Array(readFileSync(join(dist, 'panduan', 'panduan.pdf')));
    pdf = await getDocument({ data, verbosity: 0 }).promise;
  });
  afterAll(() => pdf.loadingTask.destroy());

  it('is A4 with a title, and with a bookmark for each page of the manual', async () => {
    const [, , lebar = 0, tinggi = 0] = (await pdf.getPage(2)).view;
    expect([Math.round(lebar), Math.round(tinggi)]).toEqual([595, 842]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Panduan Cacah' });
    const judul = (await pdf.getOutline()).map(({ title }) => title);
    expect(judul).toEqual(expect.arrayContaining(panduan.map((satu) => satu.judul)));
  });

  it('leads from its contents to each part', async () => {
    const semua: unknown = await pdf.getDestinations();
    const tujuan = semua instanceof Map ? [...semua.keys()] : [];
    const sauh = panduan.flatMap(({ slug, bagian }) => [
      `bab-${slug}`,
      ...bagian.filter(({ tingkat }) => tingkat === 2).map((satu) => satu.sauh),
    ]);
    expect(sauh.filter((satu) => !tujuan.includes(satu))).toEqual([]);
    expect(sauh.filter((satu, i) => sauh.indexOf(satu) !== i)).toEqual([]);
  });

  it('names no address of the machine that printed it', async () => {
    const tautan: string[] = [];
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const semua = (await (await pdf.getPage(n)).getAnnotations()) as { url?: string }[];
      tautan.push(...semua.flatMap(({ url }) => url ?? []));
    }
    expect(tautan.filter((url) => /127\.0\.0\.1|localhost|file:/.test(url))).toEqual([]);
  });
});
