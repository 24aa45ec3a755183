import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RunningServer } from '../../src/io/serve.ts';
import { serveFolder } from '../../src/io/serve.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { pagesOf, sampel } from './pages.ts';
import { skripSiap } from './skrip-siap.ts';

const dist = inject('dist');
const halaman = pagesOf(dist).filter(({ path }) => /^(wilayah|indikator)\/|bandingkan/.test(path));

describe('the pages of regions, indicators and comparisons', () => {
  it('are there for every region with figures', () => {
    const kode = halaman.flatMap(({ path }) => /^wilayah\/([\d.]+)\/$/.exec(path)?.[1] ?? []);
    expect(kode).toHaveLength(1 + 12 + 135);
    expect(kode).toEqual(expect.arrayContaining(['63.05', '63.05.01', '63.05.01.1001']));
  });

  it('weigh less than 15 kB each, so that with letters, styles and scripts they stay below 60', () => {
    const berat = halaman
      .map(({ path, html }) => [path, gzipSync(html).length] as const)
      .filter(([, besar]) => besar > 15_000);
    expect(berat).toEqual([]);
  });

  it('say DATA CONTOH wherever they show sample figures', () => {
    const diam = halaman
      .filter(({ path }) => path !== sampel.wilayah)
      .filter(({ html }) => !html.includes('DATA CONTOH'));
    expect(diam.map(({ path }) => path)).toEqual([]);
  });

  it('say which semester their figures are of, and lead to its release', () => {
    const { html = '' } = halaman.find(({ path }) => path === sampel.kecamatan) ?? {};
    expect(html).toMatch(/href="\/statistik\/63\.05\/2025-1\/">Semester I Tahun 2025</);
  });
});

it.each(['statistik/terbaru/', 'statistik/63.05/terbaru/'])(
  '%s leads to the newest release, which is the one that search engines keep',
  (path) => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    expect(html).toContain('http-equiv="refresh" content="0; url=/statistik/63.05/2025-1/"');
    expect(html).toMatch(/rel="canonical" href="[^"]*\/statistik\/63\.05\/2025-1\/"/);
    expect(html).toContain('<a href="/statistik/63.05/2025-1/">');
  },
);

describe('the comparison of regions', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder(dist);
    ({ browser } = await launchBrowser());
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(query: string, { skrip = true } = {}): Promise<Page> {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(skrip);
    await page.goto(`${server.url}${sampel.banding}${query}`);
    if (skrip) await skripSiap(page);
    return page;
  }

  const hasil = '[data-bagian=hasil]';
  const kolom = (page: Page) =>
    page.$$eval(`${hasil} thead th`, (semua) => semua.map((th) => th.textContent));

  it('shows two regions of the address, and keeps the next choice there', async () => {
    const page = await open('?a=63.05.01&b=63.05.02');
    await page.waitForSelector(`${hasil} table`);
    expect(await kolom(page)).toEqual([
      'Indikator',
      'Kecamatan Binuang',
      'Kecamatan Tapin Selatan',
      'Kabupaten Tapin',
    ]);
    await page.select('#banding-b', '63.05.01.1001');
    expect(await page.evaluate(() => location.search)).toBe('?a=63.05.01&b=63.05.01.1001');
    expect((await kolom(page))[2]).toBe('Kelurahan Binuang');
    expect(await page.$eval('[role=status]', (satu) => satu.textContent)).toContain(
      'Kecamatan Binuang dan Kelurahan Binuang',
    );
    await page.close();
  });

  it('takes up the region that its own page sends along', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}wilayah/63.05.01/`);
    await Promise.all([page.waitForNavigation(), page.click('.tombol-banding button')]);
    await page.waitForSelector('#banding-a:not([disabled])');
    expect(await page.$eval('#banding-a', (satu) => (satu as HTMLSelectElement).value)).toBe(
      '63.05.01',
    );
    await page.close();
  });

  it('needs no script to show all kecamatan, and then offers no choice that would do nothing', async () => {
    const page = await open('', { skrip: false });
    expect(await page.$$eval('main table tbody tr', (baris) => baris.length)).toBe(13);
    expect(await page.$eval('#banding-a', (satu) => satu.getClientRects().length)).toBe(0);
    await page.close();
  });
});
