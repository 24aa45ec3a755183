import type { Page } from 'puppeteer';
import type { RunningBrowser } from './browser.ts';
import { launchBrowser } from './browser.ts';
import type { Lembar, PrintJob } from './print-page.ts';
import { printPage } from './print-page.ts';

/** One browser with one tab, used for all pages in turn. */
export interface Printer {
  /** Which browser prints, for the log. */
  readonly peramban: Pick<RunningBrowser, 'choice' | 'version'>;
  print(job: PrintJob): Promise<Lembar>;
  close(): Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const running = await launchBrowser();
  const page: Page = await running.browser.newPage();
  return {
    peramban: running,
    print: (job) => printPage(page, job),
    close: () => running.browser.close(),
  };
}
