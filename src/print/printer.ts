import type { Page } from 'puppeteer';
import type { RunningBrowser } from './browser.ts';
import { launchBrowser } from './browser.ts';
import { drawPng } from './draw-png.ts';
import { openMeja } from './meja.ts';
import type { Potret } from './potret.ts';
import { openPotret } from './potret.ts';
import type { Meja } from './meja.ts';
import type { Lembar, PrintJob } from './print-page.ts';
import { printPage } from './print-page.ts';

/** One browser with one tab for all pages in turn, and further ones for what is set from HTML. */
export interface Printer {
  /** Which browser prints, for the log. */
  readonly peramban: Pick<RunningBrowser, 'choice' | 'version'>;
  /** `sementara` is called while the browser prints. */
  print(job: PrintJob, sementara?: () => void): Promise<Lembar>;
  /** A tab whose pages share this style. */
  meja(gaya: string): Promise<Meja>;
  /** The SVG at an address as a PNG. */
  draw(url: string): Promise<Uint8Array>;
  /** A tab for pictures of pages. */
  potret(): Promise<Potret>;
  close(): Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const running = await launchBrowser();
  const page: Page = await running.browser.newPage();
  return {
    peramban: running,
    print: (job, sementara) => printPage(page, job, sementara),
    meja: (gaya) => openMeja(running.browser, gaya),
    draw: async (url) => {
      // A tab of its own, since drawing changes the size of the window that prints are measured in.
      const tab = await running.browser.newPage();
      try {
        return await drawPng(tab, url);
      } finally {
        await tab.close();
      }
    },
    potret: () => openPotret(running.browser),
    close: () => running.browser.close(),
  };
}
