import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jadikanPortabel } from '../../src/build/jadikan-portabel.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { ambilUnduhan, bacaKabar, hidup } from './grafik-browser.ts';
import { pagesOf, sampel } from './pages.ts';
import { bacaPanel } from './sop-browser.ts';

let kerja: string;
let folder: string;
let browser: Browser;
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah stik #1 '));
  folder = join(kerja, 'portal kantor');
  cpSync(inject('dist'), folder, { recursive: true });
  await jadikanPortabel(folder, '/');
  ({ browser } = await launchBrowser());
});
afterAll(async () => {
  await browser.close();
  await rm(kerja, { recursive: true, force: true });
});

/** Opens a page as a double click does; whatever the browser complains of fails the test that looks at `keluhan`. */
async function buka(berkas: string, sauh = '') {
  const page = await browser.newPage();
  const keluhan: string[] = [];
  page.on('console', (pesan) => {
    if (pesan.type() === 'error' || pesan.type() === 'warn') keluhan.push(pesan.text());
  });
  page.on('pageerror', (error) => keluhan.push(String(error)));
  page.on('requestfailed', (permintaan) => keluhan.push(`failed: ${permintaan.url()}`));
  page.on('request', (permintaan) => {
    if (!/^(file|data):/.test(permintaan.url())) keluhan.push(`asks ${permintaan.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, ...berkas.split('/'))).href + sauh);
  await page.evaluate(() => document.fonts.ready);
  return { page, keluhan };
}

/** Follows a link, also one that is written anew while answers come in. */
async function ikuti(page: Page, pemilih: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(pemilih).click()]);
}

describe('a portal on a stick', () => {
  it('has every link of every page lead to a file of it', () => {
    const salah = pagesOf(folder).flatMap(({ path, html }) => {
      const berkas = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return [...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*?\s(?:href|src|action)="([^"]*)"/g)]
        .map(([, alamat = '']) => alamat)
        .filter((alamat) => !/^(#|[a-z]+:)/.test(alamat))
        .filter((alamat) => {
          const tujuan = decodeURI(alamat.replace(/[?#].*$/, '')).replaceAll('&amp;', '&');
          return tujuan.startsWith('/') || !existsSync(join(folder, dirname(berkas), tujuan));
        })
        .map((alamat) => `${berkas} → ${alamat}`);
    });
    expect(salah).toEqual([]);
  });

  it.each(Object.values(sampel))(
    'opens /%s without a complaint, in its own typeface',
    async (path) => {
      const { page, keluhan } = await buka(`${path}index.html`);
      expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(
        true,
      );
      expect(await page.$eval('.kepala-situs', (el) => getComputedStyle(el).backgroundColor)).toBe(
        'rgb(11, 83, 100)',
      );
      expect(keluhan).toEqual([]);
      await page.close();
    },
  );

  it('answers a question on the front page, and leads to the answer', async () => {
    const { page, keluhan } = await buka('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('berapa lama kia');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await ikuti(page, '.hasil-cari li a');
    expect(page.url()).toMatch(/kia-melalui-silpia\/index\.html/);
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it('walks through an SOP', async () => {
    const { page, keluhan } = await buka(`${sampel.sop}index.html`, '#jalan/1/2');
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('.jelajah')?.hidden === false,
    );
    expect((await page.evaluate(bacaPanel)).judul).toMatch(/2/);
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it('brings charts to life, as chosen over a reload, and hands them out', async () => {
    const { page, keluhan } = await buka('statistik/63.05/2025-1/umur-kabupaten/index.html');
    await hidup(page);
    const { nama } = await ambilUnduhan(page, 'svg');
    expect(nama).toBe('piramida-penduduk.svg');
    await page.reload();
    await hidup(page);
    await page.focus('.grafik-lentur');
    await page.keyboard.press('ArrowUp');
    expect(await bacaKabar(page)).toMatch(/^Laki-laki, 0–4: [\d.]+ jiwa/);
    await page.click('[value=persen]');
    await page.click('[value=laki-laki]');
    await page.reload();
    await hidup(page);
    await page.focus('.grafik-lentur');
    await page.keyboard.press('ArrowUp');
    expect(await bacaKabar(page)).toMatch(/^Perempuan, 0–4: \d,\d\d persen/);
    expect((await ambilUnduhan(page, 'png')).besar).toBeGreaterThan(5000);
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it('walks through small pyramids', async () => {
    const { page, keluhan } = await buka('statistik/63.05/2025-1/umur-kecamatan/index.html');
    await page.focus('.grafik-lentur');
    await hidup(page);
    await page.keyboard.press('End');
    expect(await bacaKabar(page)).toMatch(/^Binuang, Laki-laki, 75\+: /);
    await page.waitForSelector('.sorot-titik');
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it('narrows and orders a table, and keeps both in the address', async () => {
    const { page, keluhan } = await buka('statistik/63.05/2025-1/penduduk-kecamatan/index.html');
    const baris = () =>
      page.$$eval('table[data-tabel] tr[data-kode]:not(.jumlah)', (all) =>
        all.filter((tr) => tr.checkVisibility()).map((tr) => tr.cells[0]?.textContent.trim()),
      );
    await page.type('cacah-tabel input', 'tapin');
    await page.click('cacah-tabel thead th:nth-child(4) button');
    expect(await baris()).toEqual(['Tapin Utara', 'Tapin Selatan', 'Tapin Tengah']);
    await page.reload();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('cacah-tabel input')?.value === 'tapin',
    );
    expect(await baris()).toEqual(['Tapin Utara', 'Tapin Selatan', 'Tapin Tengah']);
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it('sets any two regions beside each other', async () => {
    const { page, keluhan } = await buka('wilayah/63.05/bandingkan/index.html');
    await page.waitForSelector('select[name=a]:not(:disabled)');
    await page.select('select[name=a]', '63.05.01.1018');
    await page.select('select[name=b]', '63.05.03');
    await page.waitForFunction(
      () =>
        document
          .querySelector('cacah-banding-wilayah table')
          ?.textContent.includes('Tapin Tengah') === true,
    );
    expect(keluhan).toEqual([]);
    await page.close();
  });

  it('says how it is opened, and holds nothing for servers', () => {
    expect(readFileSync(join(folder, 'BACA-SAYA.txt'), 'utf8')).toContain('index.html');
    for (const nama of ['_headers', '.htaccess', 'robots.txt']) {
      expect(existsSync(join(folder, nama))).toBe(false);
    }
  });
});
