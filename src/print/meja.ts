import type { Browser, Page } from 'puppeteer';
import { layLembar, measureLembar } from './lembar-in-page.ts';
import { headingTexts, preparePage } from './in-page.ts';
import type { Lembar } from './print-page.ts';

/** A tab in which pages are set from HTML that the caller makes, measured, changed and printed, without any address. */
export interface Meja {
  /** Heights in px of the elements with `data-ukur`, by its value, once for each style. */
  ukur(isi: string, gaya: readonly string[]): Promise<readonly Tinggi[]>;
  /** Sets pages; gives the heights as they came to stand, and how far each page is filled. */
  susun(isi: string, gaya: string): Promise<Susunan>;
  /** Prints what was set last. */
  cetak(judul: string): Promise<Lembar>;
}

/** Of several elements with one name, the height of the highest. */
export type Tinggi = Readonly<Record<string, number>>;

interface Susunan {
  readonly tinggi: Tinggi;
  /** By how many px the content of each page is higher than its room; negative where there is room left. */
  readonly lebih: readonly number[];
}

/** Opens a tab with a style that all its pages share; its fonts are loaded once. */
export async function openMeja(browser: Browser, gayaBersama: string): Promise<Meja> {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title></title><style>${gayaBersama}</style><style id="gaya"></style></head><body class="lembar-sop"></body></html>`,
  );
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  return {
    ukur: (isi, gaya) => page.evaluate(measureLembar, isi, gaya),
    susun: (isi, gaya) => page.evaluate(layLembar, isi, gaya),
    cetak: (judul) => printSet(page, judul),
  };
}

async function printSet(page: Page, judul: string): Promise<Lembar> {
  try {
    const tujuanLuar = await page.evaluate(preparePage, '');
    const isi = await page.evaluate(headingTexts);
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    });
    return { bytes, tujuanLuar: new Set(tujuanLuar), judul: isi, nomor: [] };
  } catch (error) {
    throw new Error(`Gagal mencetak ${judul}`, { cause: error });
  }
}
