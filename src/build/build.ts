import { drawKartu } from './draw-kartu.ts';
import { drawSop } from './draw-sop.ts';
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import { folderCetak } from '../io/alamat.ts';
import { ScriptError } from '../io/command.ts';
import type { Folders } from '../io/folders.ts';
import type { Portal } from '../io/portal.ts';
import type { Progress } from '../io/progress.ts';
import { serveFolder } from '../io/serve.ts';
import { swapFolder } from '../io/swap-folder.ts';
import type { BrowserChoice } from '../print/find-browser.ts';
import { openPrinter } from '../print/printer.ts';
import { scanPersonalData } from './personal-data.ts';
import { assertPages, expectedPages } from './expected-pages.ts';
import { jadikanPortabel } from './jadikan-portabel.ts';
import type { BerkasCetak } from './print-job.ts';
import { openPencetakLembar } from './pencetak-lembar.ts';
import { printBooks } from './print-books.ts';
import { printPanduan } from './print-panduan.ts';
import { printBooklets, printSheets } from './print-sheets.ts';
import { IsiTertahan, susunHalaman } from './susun-halaman.ts';

export interface BuildOptions {
  readonly folders: Folders;
  /** Absolute path of the folder that the portal is put in, all at once, at the end. */
  readonly out: string;
  readonly progress: Progress;
  /** Address and base path at which the portal will be published, when they are known. */
  readonly situs?: string | undefined;
  readonly base?: string | undefined;
  /** True for a portal that opens from a disk, without a server. */
  readonly portabel?: boolean;
}

/** What a build made, or the findings that kept it from beginning. */
export type BuildResult =
  | { readonly jadi: false; readonly temuan: readonly Finding[] }
  | {
      readonly jadi: true;
      readonly temuan: readonly Finding[];
      readonly portal: Portal;
      readonly halaman: number;
      readonly cetakan: readonly BerkasCetak[];
      /** Name and version of the browser that printed. */
      readonly peramban: string;
    };

/**
 * The whole way from sources to a portal: check, build the pages, print the sheets and books, swap in.
 * Content that a galat stops leaves `out` as it was. Throws ScriptError with Astro's words when the pages
 * cannot be built, and an Error naming the address when a print fails.
 */
export async function buildPortal(options: BuildOptions): Promise<BuildResult> {
  try {
    return await swapFolder(options.out, (folder) => fillFolder(folder, options));
  } catch (error) {
    if (error instanceof IsiTertahan) return { jadi: false, temuan: error.temuan };
    throw error;
  }
}

async function fillFolder(folder: string, options: BuildOptions): Promise<BuildResult> {
  const { folders, progress, situs, base, portabel } = options;
  const portal = await susunHalaman({ folders, folder, progress, situs, base });
  const pages = expectedPages(portal);
  assertPages(folder, pages);
  const cetakan = await printAll(folder, portal, options);
  await rm(join(folder, folderCetak), { recursive: true, force: true });
  await buangLembaran(folder);
  progress.langkah('Memeriksa hasil dari data perseorangan');
  await scanPersonalData(folder);
  if (portabel === true) {
    progress.langkah('Menyiapkan untuk dibuka tanpa peladen');
    await jadikanPortabel(folder, base ?? '/');
  }
  return { jadi: true, temuan: portal.temuan, portal, halaman: pages.length, ...cetakan };
}

/** Only prints asked for sheets of styles; the pages hold theirs. */
async function buangLembaran(folder: string): Promise<void> {
  for (const nama of globSync('**/*.css', { cwd: folder })) await rm(join(folder, nama));
}

const asalPeramban: Record<BrowserChoice['sumber'], string> = {
  lingkungan: 'dari PUPPETEER_EXECUTABLE_PATH',
  sistem: 'yang terpasang pada komputer ini',
  puppeteer: 'dari simpanan Puppeteer',
  bawaan: 'bawaan program',
};

async function printAll(folder: string, portal: Portal, { progress, base, situs }: BuildOptions) {
  const server = await serveFolder(folder, { base: base ?? '/' });
  try {
    progress.langkah('Membuka peramban pencetak');
    const printer = await openPrinter().catch(withoutBrowser);
    try {
      const job = { printer, alamat: server.url, folder, progress, situs };
      const opsi = { situs, base };
      const pencetak = await openPencetakLembar(printer, opsi);
      const lembar = await printSheets(portal.sop, pencetak, job);
      await drawSop(portal.sop, { ...job, draw: (url) => printer.draw(url) });
      await drawKartu(portal, job);
      const buklet = await printBooklets(portal.sop, pencetak, { job, opsi });
      const buku = await printBooks(portal.edisi, job);
      const panduan = await printPanduan(portal.panduan, job);
      const { choice, version } = printer.peramban;
      return {
        cetakan: [...lembar, ...buklet, ...buku, ...panduan],
        peramban: `${version}, ${asalPeramban[choice.sumber]}`,
      };
    } finally {
      await printer.close();
    }
  } finally {
    await server.close();
  }
}

/** A machine that cannot start a browser is for its user to mend, so the stack says nothing. */
function withoutBrowser(error: unknown): never {
  const sebab = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  throw new ScriptError(`${error instanceof Error ? error.message : String(error)}\n${sebab}`, 1);
}
