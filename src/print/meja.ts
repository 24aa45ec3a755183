import type { Browser, Page } from 'puppeteer';
import { headingTexts, preparePage } from './in-page.ts';
import { layLembar } from './lembar-in-page.ts';
import type { Lembar } from './print-page.ts';

/** A tab in which pages are set from HTML that the caller makes, measured, changed and printed, without any address. */
export interface Meja {
  /** Sets pages; gives the heights as they came to stand, and how far each page is filled. */
  susun(isi: string, gaya: string): Promise<Susunan>;
  /** Prints what was set last. */
  cetak(judul: string): Promise<Lembar>;
}

/** Heights in px of the elements with `data-ukur`, by its value; of several with one name, that of the highest. */
export type Tinggi = Readonly<Record<string, number>>;

interface Susunan {
  readonly tinggi: Tinggi;
  /** By how many px the content of each page is higher than its room; negative where there is room left. */
  readonly lebih: readonly number[];
}

/** What the file of a set page needs besides the print. */
interface Bekal {
  readonly tujuanLuar: readonly string[];
  readonly judul: readonly string[];
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
  const print = await printerOf(page);
  let bekal: Bekal = { tujuanLuar: [], judul: [] };
  return {
    susun: async (isi, gaya) => {
      const hasil = await layAndPrepare(page, isi, gaya);
      bekal = hasil;
      return hasil;
    },
    cetak: async (judul) => {
      const bytes = await print(judul);
      return { bytes, tujuanLuar: new Set(bekal.tujuanLuar), judul: bekal.judul, nomor: [] };
    },
  };
}

/** Lays pages out and makes them ready to print in one trip to the tab: trips cost more than the work. */
function layAndPrepare(page: Page, isi: string, gaya: string): Promise<Susunan & Bekal> {
  const [content, style] = [isi, gaya].map((teks) => JSON.stringify(teks));
  return page.evaluate<[], () => Promise<Susunan & Bekal>>(`(async () => {
    const susunan = await (${String(layLembar)})(${content}, ${style});
    const tujuanLuar = await (${String(preparePage)})('');
    return { ...susunan, tujuanLuar, judul: (${String(headingTexts)})() };
  })()`);
}

/** Prints the tab in one message; `page.pdf` sends six, and each holds the sheet up. */
async function printerOf(page: Page): Promise<(judul: string) => Promise<Uint8Array>> {
  const sesi = await page.createCDPSession();
  return async (judul) => {
    try {
      const { data } = await sesi.send('Page.printToPDF', {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        transferMode: 'ReturnAsBase64',
      });
      return new Uint8Array(Buffer.from(data, 'base64'));
    } catch (error) {
      throw new Error(`Gagal mencetak ${judul}`, { cause: error });
    }
  };
}
