import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHtml } from '../../../src/finding/format/html/page.ts';
import { launchBrowser } from '../../../src/print/browser.ts';
import { aturan, cakupan, dikecualikan, galat, peringatan, saran } from '../contoh.ts';
import { pelanggaran } from '../../site/axe.ts';

const panjang = { ...galat, tempat: { berkas: `content/sop/${'sangat-panjang-'.repeat(12)}.md` } };
const laporan = formatHtml([galat, dikecualikan, peringatan, saran, panjang], {
  aturan,
  cakupan: { ...cakupan, tanggal: '21 November 2026' },
});

let browser: Browser;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
});
afterAll(() => browser.close());

async function buka(width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(laporan);
  return page;
}

describe('the report in a browser', () => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('reads well at %i px, %s', async (width, scheme) => {
    const page = await buka(width, scheme);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await pelanggaran(page)).toEqual([]);
    await page.close();
  });

  it('prints on A4 with room for a signature, in black on white also from a dark screen', async () => {
    const page = await buka(1280, 'dark');
    const tersembunyi = () =>
      getComputedStyle(document.querySelector('.tanda-tangan') ?? document.body).display;
    expect(await page.evaluate(tersembunyi)).toBe('none');
    await page.emulateMediaType('print');
    expect(await page.evaluate(tersembunyi)).toBe('block');
    const warna = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(warna).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, lebar, tinggi] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(lebar)), Math.round(Number(tinggi))]).toEqual([595, 842]);
    await page.close();
  });
});
