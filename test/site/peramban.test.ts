import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RunningServer } from '../../src/io/serve.ts';
import { serveFolder } from '../../src/io/serve.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { sampel } from './pages.ts';
import { pelanggaran } from './axe.ts';
import { skripSiap } from './skrip-siap.ts';

/** The table with the most columns. */
const umurDesa = 'statistik/63.05/2025-1/umur-desa/';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveFolder(inject('dist'));
  ({ browser } = await launchBrowser());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, { width, scheme }: { width: number; scheme: 'light' | 'dark' }) {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) {
      trouble.push(`asks another host: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()} answers ${response.status()}`);
  });
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(server.url + path);
  await skripSiap(page);
  return { page, trouble };
}

describe.each(Object.entries(sampel))('%s', (_, path) => {
  it.each(['light', 'dark'] as const)(
    'reads well in %s on a phone and a wide screen: no trouble, no sideways scroll, no axe violation',
    async (scheme) => {
      const { page, trouble } = await open(path, { width: 360, scheme });
      for (const width of [360, 1600]) {
        await page.setViewport({ width, height: 800 });
        expect(await pelanggaran(page)).toEqual([]);
      }
      for (const width of [320, 360, 1600, 2560]) {
        await page.setViewport({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      expect(trouble).toEqual([]);
      await page.close();
    },
  );
});

it.each(Object.values(sampel))('/%s shows at 400 percent where the keyboard is', async (path) => {
  const { page } = await open(path, { width: 320, scheme: 'light' });
  await page.setViewport({ width: 320, height: 256 });
  for (let langkah = 0; langkah < 16; langkah += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(bacaFokus)).toMatchObject({ bergaris: true, tampak: true });
  }
  await page.close();
});

describe('on a sheet of A4', () => {
  /** Between margins of 10 mm, in px. */
  const lembar = { tegak: 718, rebah: 1047 };
  it.each([
    ['upright', lembar.tegak, 'table.angka', [...Object.values(sampel), umurDesa]],
    ['on its side', lembar.rebah, 'table.tabel-alur', [sampel.sop]],
  ] as const)('%s there is room for every column of a table', async (_, width, tabel, path) => {
    for (const satu of path) {
      const { page } = await open(satu, { width, scheme: 'light' });
      await page.emulateMediaType('print');
      const terpotong = await page.$$eval(
        tabel,
        (all) => all.filter((el) => el.getBoundingClientRect().right > innerWidth).length,
      );
      expect([satu, terpotong]).toEqual([satu, 0]);
      await page.close();
    }
  });

  it('the headings of a long table stand on every sheet, though they can be pressed on a screen', async () => {
    const { page } = await open(umurDesa, { width: 1280, scheme: 'light' });
    await page.waitForSelector('cacah-tabel th button');
    const berkas = getDocument({ data: await page.pdf({ format: 'A4' }) });
    const pdf = await berkas.promise;
    const berkepala: number[] = [];
    for (let nomor = 1; nomor <= pdf.numPages; nomor += 1) {
      const { items } = await (await pdf.getPage(nomor)).getTextContent();
      const teks = items.map((satu) => ('str' in satu ? satu.str : '')).join(' ');
      if (/Desa\/Kelurahan\s+0–4/.test(teks)) berkepala.push(nomor);
    }
    await berkas.destroy();
    expect(berkepala.length).toBeGreaterThan(2);
    expect(berkepala).toEqual(berkepala.map((_, i) => i + 1));
    await page.close();
  });
});

describe('an SOP page in the browser', () => {
  it.each([
    '13.01/kia-melalui-silpia',
    '13.05/hak-akses-pemanfaatan-data',
    '51.08/akses-siak-desa-kelurahan',
    '63.05/penyusunan-buku-data-agregat',
    '63.11/dik-jamila-me-wa',
  ])(
    '%s: draws every arrow unbroken over the rulings, at every width and font size',
    async (sop) => {
      for (const [width, fontPx] of [
        [360, 16],
        [800, 12],
        [1280, 24],
        [2000, 16],
      ] as const) {
        const { page } = await open(`sop/${sop}/`, { width, scheme: 'light' });
        await page.evaluate((px) => {
          document.documentElement.style.fontSize = `${px}px`;
        }, fontPx);
        expect(await page.evaluate(gaps)).toEqual([]);
        await page.close();
      }
    },
  );

  it('can be walked from link to link by keyboard: every symbol leads to its next langkah', async () => {
    const { page } = await open(sampel.sop, { width: 1280, scheme: 'light' });
    const links = await page.$$eval('.sel-alur a', (all) => all.map((a) => a.textContent.trim()));
    expect(links).toEqual([
      'lanjut ke langkah 2',
      'lanjut ke langkah 3',
      'Ya: lanjut ke langkah 4',
      'Tidak: kembali ke langkah 2',
      'lanjut ke langkah 5',
      'lanjut ke langkah 6',
      'lanjut ke langkah 7',
      'lanjut ke langkah 8',
    ]);
    await page.close();
  });

  it('moves to the content with the first link', async () => {
    const { page } = await open(sampel.sop, { width: 1280, scheme: 'light' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#isi');
    await page.close();
  });
});

/** Whether the element that has the keys has a line around it and is in the window. Runs in the page. */
function bacaFokus() {
  const unsur = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(unsur);
  const { left, right, top, bottom } = unsur.getBoundingClientRect();
  return {
    unsur: unsur.outerHTML.slice(0, 80),
    bergaris: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    tampak: right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
  };
}

/** Ends of line pieces that touch no other piece, symbol or head. Runs in the page. */
function gaps(): string[] {
  const slack = 3;
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const table = document.querySelector('.tabel-alur');
  const pieces = [...(table?.querySelectorAll('.alur > i, .alur > .simbol') ?? [])];
  const boxes = pieces.map(boxOf);
  const touches = (x: number, y: number, self: number): boolean =>
    boxes.some(
      (box, i) =>
        i !== self &&
        x >= box.left - slack &&
        x <= box.right + slack &&
        y >= box.top - slack &&
        y <= box.bottom + slack,
    );
  const lonely = pieces.flatMap((piece, i) => {
    const box = boxes[i];
    if (!box || !(piece.classList.contains('h') || piece.classList.contains('v'))) return [];
    const ends = piece.classList.contains('h')
      ? [
          [box.left, box.top],
          [box.right, box.top],
        ]
      : [
          [box.left, box.top],
          [box.left, box.bottom],
        ];
    return ends
      .filter(([x = 0, y = 0]) => !touches(x, y, i))
      .map(([x = 0, y = 0]) => `${piece.className} ends alone at ${x},${y}`);
  });
  return pieces.length === 0 ? ['no pieces at all'] : lonely;
}
