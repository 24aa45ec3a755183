import type { ConsoleMessage, HTTPRequest, HTTPResponse, Page } from 'puppeteer';
import { headingTexts, pageNumberSlots, preparePage } from './in-page.ts';

export interface PrintJob {
  readonly url: string;
  /** Number of the first page, when it is not 1. */
  readonly mulai?: number;
  /** Page numbers for the elements with `data-halaman`, by destination. */
  readonly nomor?: ReadonlyMap<string, string>;
  /** Style that belongs to this print alone, such as a running head. */
  readonly gaya?: string;
  /** Address of the published site; links from the page into the site lead there. Without it they are dropped. */
  readonly situs?: string;
}

/** A printed document as Chromium wrote it. */
export interface Lembar {
  readonly bytes: Uint8Array;
  /** Destinations that the page links to and does not hold. */
  readonly tujuanLuar: ReadonlySet<string>;
  /** The headings of the page, as written. */
  readonly judul: readonly string[];
  /** What each element with `data-halaman` shows, in page order. */
  readonly nomor: readonly Rujukan[];
}

/** A page number that contents or an index give. */
export interface Rujukan {
  /** Destination whose page it is. */
  readonly tujuan: string;
  /** What the link around the number says, such as a heading; empty where there is none. */
  readonly judul: string;
  /** The number as printed. */
  readonly teks: string;
}

/**
 * Prints a page with tags, outline and named destinations. `sementara` is work for the time in which the browser, a
 * process of its own, prints. Throws, naming the address, when the page
 * fails in any way a reader of the print would not see: a script error, a missing file, a font not loaded.
 */
export async function printPage(
  page: Page,
  job: PrintJob,
  sementara?: () => void,
): Promise<Lembar> {
  const trouble = watch(page);
  try {
    // The pages forbid styles that are not their own, which also stops the ones added for printing.
    await page.setBypassCSP(true);
    await page.goto(job.url, { waitUntil: 'load', timeout: 0 });
    const style = styleOf(job);
    if (style !== '') await page.addStyleTag({ content: style });
    const tujuanLuar = await page.evaluate(preparePage, job.situs ?? '');
    const nomor = await page.evaluate(pageNumberSlots, [...(job.nomor ?? [])]);
    const judul = await page.evaluate(headingTexts);
    const bytes = await printTab(page, sementara);
    trouble.assertNone();
    return { bytes, tujuanLuar: new Set(tujuanLuar), judul, nomor };
  } catch (error) {
    const also = trouble.list().join('; ');
    throw new Error(`Gagal mencetak ${job.url}${also === '' ? '' : `: ${also}`}`, { cause: error });
  } finally {
    trouble.stop();
  }
}

/** One message where `page.pdf` sends six, so that the browser is at work before `sementara` begins. */
async function printTab(page: Page, sementara: (() => void) | undefined): Promise<Uint8Array> {
  const sesi = await page.createCDPSession();
  const cetakan = sesi.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    transferMode: 'ReturnAsBase64',
  });
  // Looked at below; without this a failure of `sementara` would leave its own unheard.
  cetakan.catch(() => undefined);
  sementara?.();
  const { data } = await cetakan;
  await sesi.detach();
  return new Uint8Array(Buffer.from(data, 'base64'));
}

function styleOf({ mulai, gaya }: PrintJob): string {
  const folio = mulai === undefined ? '' : `@page:first{counter-increment:page ${String(mulai)}}`;
  return `${folio}${gaya ?? ''}`;
}

/** A browser with windows looks for a site's icon whether or not the page names one. */
function isUnasked(url: string | undefined): boolean {
  return url?.endsWith('/favicon.ico') ?? false;
}

interface Trouble {
  list(): readonly string[];
  assertNone(): void;
  stop(): void;
}

function watch(page: Page): Trouble {
  const found: string[] = [];
  const onError = (error: unknown): void => {
    found.push(error instanceof Error ? error.message : String(error));
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() !== 'error' || isUnasked(message.location().url)) return;
    found.push(message.text());
  };
  const onFailed = (request: HTTPRequest): void => {
    if (isUnasked(request.url())) return;
    found.push(`${request.url()} gagal dimuat (${request.failure()?.errorText ?? 'tanpa sebab'})`);
  };
  const onResponse = (response: HTTPResponse): void => {
    if (response.status() < 400 || isUnasked(response.url())) return;
    found.push(`${response.url()} menjawab ${response.status()}`);
  };
  page.on('pageerror', onError).on('console', onConsole);
  page.on('requestfailed', onFailed).on('response', onResponse);
  return {
    list: () => found,
    assertNone: () => {
      if (found.length > 0) throw new Error('Halaman melaporkan kesalahan.');
    },
    stop: () => {
      page.off('pageerror', onError).off('console', onConsole);
      page.off('requestfailed', onFailed).off('response', onResponse);
    },
  };
}
