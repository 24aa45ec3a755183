import type { Browser } from 'puppeteer';

/** A tab that takes pictures of pages. */
export interface Potret {
  /** What a window of this size in px shows of an address, as a PNG. Throws, naming it, when it cannot be opened. */
  ambil(
    url: string,
    ukuran: { readonly lebar: number; readonly tinggi: number },
  ): Promise<Uint8Array>;
  tutup(): Promise<void>;
}

export async function openPotret(browser: Browser): Promise<Potret> {
  const page = await browser.newPage();
  return {
    ambil: async (url, { lebar, tinggi }) => {
      await page.setViewport({ width: lebar, height: tinggi });
      const jawaban = await page.goto(url, { waitUntil: 'load', timeout: 0 });
      if (!jawaban?.ok()) throw new Error(`Gagal memotret ${url}: ${String(jawaban?.status())}`);
      await page.evaluate(async () => {
        await Promise.all([...document.fonts].map((font) => font.load()));
      });
      return page.screenshot({ type: 'png', optimizeForSpeed: false });
    },
    tutup: () => page.close(),
  };
}
