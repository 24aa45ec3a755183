import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DokumenCari, PaketCari } from '../../src/search/dokumen.ts';
import { wordsOf } from '../../src/search/kata.ts';
import type { Peramban } from './sop-browser.ts';
import { bukaPeramban } from './sop-browser.ts';
import { pelanggaran } from './axe.ts';

const buku = '/sop/63.05/penyusunan-buku-data-agregat/';

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(inject('dist'));
});
afterAll(() => peramban.tutup());

describe('searching by keyboard', () => {
  it('begins with / on any page, and Enter leads to the answers', async () => {
    const page = await peramban.buka('tentang/');
    await page.keyboard.press('/');
    await page.keyboard.type('buku agregat');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await answered(page, 'buku agregat');
    expect(new URL(page.url()).searchParams.get('q')).toBe('buku agregat');
    expect(await page.$eval('.hasil-cari a', (a) => a.pathname)).toBe(buku);
    expect(await focused(page)).toBe('INPUT');
    await page.close();
  });

  it('answers while typing; arrows choose, Enter opens the place itself', async () => {
    const page = await peramban.buka('cari/');
    await page.keyboard.type('paraf draf');
    await answered(page, 'paraf draf');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => location.search)).toBe('?q=paraf%20draf');
    expect(await focused(page)).toContain('Memaraf draft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toMatch(
      new RegExp(`^${buku}#l[45]$`),
    );
    expect(await page.$(':target')).not.toBeNull();
    await page.goBack();
    await answered(page, 'paraf draf');
    await page.close();
  });

  it('Escape goes back to the box, and then empties it and shows the list again', async () => {
    const page = await peramban.buka('cari/?q=agama');
    await answered(page, 'agama');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('agama');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('INPUT');
    expect(await page.$eval('[data-bagian="daftar"]', (e) => e.hasAttribute('hidden'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('input[name="q"]', (e) => e.value)).toBe('');
    expect(await page.$eval('[data-bagian="daftar"]', (e) => e.hasAttribute('hidden'))).toBe(false);
    expect(await page.$('.hasil-cari a')).toBeNull();
    expect(await page.evaluate(() => location.search)).toBe('');
    await page.close();
  });

  it('/ is a letter where something is being written', async () => {
    const page = await peramban.buka('cari/');
    await page.keyboard.type('800/032');
    expect(await page.$eval('input[name="q"]', (e) => e.value)).toBe('800/032');
    await page.close();
  });
});

describe('the answers', () => {
  it('are counted in a message that is read out, with the word that was taken to be meant', async () => {
    const page = await peramban.buka('cari/?q=peenrbitan');
    await answered(page, 'peenrbitan');
    expect(await page.$eval('[role="status"]', (e) => e.textContent)).toMatch(
      /^\d+ hasil untuk “peenrbitan”\. “peenrbitan” tidak ditemukan, jadi dicari “penerbitan”\.$/,
    );
    await page.close();
  });

  it('show five of a group, and all of it when asked', async () => {
    const page = await peramban.buka('cari/?q=kecamatan');
    await answered(page, 'kecamatan');
    const banyak = () => page.$$eval('#hasil-tabel ~ ol a', (semua) => semua.length);
    expect(await banyak()).toBe(5);
    await page.click('#hasil-tabel ~ button');
    expect(await banyak()).toBeGreaterThan(5);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('have no axe violation, %s', async (scheme) => {
    const page = await peramban.buka('cari/?q=kartu%20keluarga', { width: 360, scheme });
    await answered(page, 'kartu keluarga');
    expect(await pelanggaran(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.close();
  });

  it('are not what a markup in the question says', async () => {
    const page = await peramban.buka(`cari/?q=${encodeURIComponent('<img src=x> agama')}`);
    await answered(page, '<img src=x> agama');
    expect(await page.$('cacah-cari img')).toBeNull();
    await page.close();
  });
});

describe('without a script', () => {
  it('the box leads to a list of everything, by subject', async () => {
    const page = await peramban.buka('tentang/', { skrip: false });
    await page.type('#kotak-cari', 'agama');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe('/cari/');
    expect(
      await page.$$eval('.daftar-cari h3', (semua) => semua.map((e) => e.textContent)),
    ).toEqual(expect.arrayContaining(['SOP', 'Tabel', 'Indikator', 'Kantor dan wilayah']));
    expect(await page.$(`.daftar-cari a[href="${buku}"]`)).not.toBeNull();
    expect(await page.$eval('.petunjuk', (e) => e.hasAttribute('hidden'))).toBe(true);
    await page.close();
  });
});

describe('what the search reads', () => {
  it('stands on the page that it leads to, at the place that it leads to', () => {
    const halaman = new Map<string, { readonly html: string; readonly kata: Set<string> }>();
    const pageOf = (alamat: string) => {
      const ada = halaman.get(alamat);
      if (ada) return ada;
      const html = readFileSync(join(inject('dist'), alamat, 'index.html'), 'utf8');
      const baru = { html, kata: new Set(wordsOf(textOf(html)).map(({ kata }) => kata)) };
      halaman.set(alamat, baru);
      return baru;
    };
    const keliru = packets()
      .flatMap(({ isi }) => isi.dokumen)
      .flatMap((dokumen) => {
        const [alamat = '', sauh] = dokumen.alamat.split('#');
        const { html, kata } = pageOf(alamat);
        const tanpa = wordsIn(dokumen).filter((satu) => !kata.has(satu));
        const tempat = sauh === undefined || html.includes(`id="${sauh}"`);
        return tanpa.length === 0 && tempat ? [] : [`${dokumen.alamat}: ${tanpa.join(', ')}`];
      });
    expect(keliru).toEqual([]);
  });

  it('is below 60 kB compressed, scripts included', () => {
    const html = readFileSync(join(inject('dist'), 'cari', 'index.html'), 'utf8');
    const modul = /<script data-modul="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    const skrip = modul.map((nama) => readFileSync(join(inject('dist'), nama)));
    expect(skrip.length).toBeGreaterThan(0);
    const semua = [...skrip, ...packets().map(({ byte }) => byte)];
    expect(semua.reduce((n, byte) => n + gzipSync(byte).length, 0)).toBeLessThan(60_000);
  });
});

/** The packets that the page of the search names. */
function packets(): readonly { readonly byte: Buffer; readonly isi: PaketCari }[] {
  const html = readFileSync(join(inject('dist'), 'cari', 'index.html'), 'utf8');
  const [, nama = ''] = /data-paket="([^"]+)"/.exec(html) ?? [];
  return nama.split(' ').map((satu) => {
    const byte = readFileSync(join(inject('dist'), 'cari', satu));
    const [, json = ''] =
      /^\(self\.cacahCari\?\?=\[\]\)\.push\((.*)\);\n$/s.exec(String(byte)) ?? [];
    return { byte, isi: JSON.parse(json) as PaketCari };
  });
}

function wordsIn({ judul, isi, induk, keterangan }: DokumenCari): readonly string[] {
  return wordsOf([judul, induk, keterangan, ...isi].join(' ')).map(({ kata }) => kata);
}

/** What a page says, to whoever looks at it, hears it or reads its description. */
function textOf(html: string): string {
  const uraian = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return `${uraian} ${html}`
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

/** Waits until all packets are read and this question is answered. */
async function answered(page: Page, teks: string): Promise<void> {
  await page.waitForFunction(
    (tanya) =>
      document.querySelector('cacah-cari')?.hasAttribute('data-lengkap') === true &&
      document.querySelector('[data-bagian="kabar"]')?.textContent.includes(`“${tanya}”`) === true,
    {},
    teks,
  );
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLAnchorElement
      ? document.activeElement.textContent
      : (document.activeElement?.tagName ?? ''),
  );
}
