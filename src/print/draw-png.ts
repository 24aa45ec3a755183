import type { Page } from 'puppeteer';

/** Pixels of the picture for each px of the SVG: sharp on a phone and in print up to some 190 dpi. */
const skala = 2;

const awal = { width: 800, height: 600 };

/**
 * Draws an SVG file as a PNG in its own size, twice as fine. The tab keeps the size of the picture. Throws,
 * naming the address, when it shows no SVG; the same file gives the same bytes in one browser on one machine.
 */
export async function drawPng(page: Page, url: string): Promise<Uint8Array> {
  // Letters are placed when the file is opened, so it is opened at the fineness at which it is drawn.
  await page.setViewport({ ...awal, deviceScaleFactor: skala });
  await page.goto(url, { waitUntil: 'load', timeout: 0 });
  const ukuran = await page.evaluate(svgSize);
  if (ukuran === undefined) throw new Error(`Gagal menggambar ${url}: bukan berkas SVG.`);
  await page.setViewport({ ...ukuran, deviceScaleFactor: skala });
  return page.screenshot({ type: 'png' });
}

/** Runs in the page. */
function svgSize(): { width: number; height: number } | undefined {
  const akar = document.documentElement;
  if (!(akar instanceof SVGSVGElement)) return undefined;
  return {
    width: Math.ceil(akar.width.baseVal.value),
    height: Math.ceil(akar.height.baseVal.value),
  };
}
