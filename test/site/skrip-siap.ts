import type { Page } from 'puppeteer';

/** Waits until the scripts of a page have run, which it fetches once it is painted. */
export async function skripSiap(page: Page): Promise<void> {
  await page.waitForSelector('head > script[type=module]');
  // As text, because a test runner puts its own loader in place of import(). A module runs once, whoever asks for it.
  await page.evaluate(
    `Promise.all(document.querySelector('script[data-modul]').dataset.modul.split(' ').map((satu) => import(satu)))`,
  );
}
