import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../io/serve.ts';
import type { RunningBrowser } from '../print/browser.ts';
import { launchBrowser } from '../print/browser.ts';

type Png = `${string}.png`;
type Peramban = RunningBrowser['browser'];

/** What the README shows: a flowchart as it stands in its page, and a page of a printed book. */
const gambar = {
  sop: { path: 'sop/63.11/dik-jamila-me-wa/', lebarPx: 1180, unsur: '.gulir' },
  buku: {
    pdf: 'statistik/63.05/2025-1/buku-data-agregat-63.05-2025-1.pdf',
    halaman: 13,
    lebarPx: 560,
  },
};

/** Draws the pictures of the README from a built portal. Needs pdfjs-dist, which only developers install. */
export async function drawPictures(dist: string, tujuan: string): Promise<readonly string[]> {
  await mkdir(tujuan, { recursive: true });
  const { browser } = await launchBrowser();
  try {
    const berkas: Png[] = [
      `${join(tujuan, 'halaman-sop')}.png`,
      `${join(tujuan, 'halaman-buku')}.png`,
    ];
    const [sop, buku] = berkas;
    if (sop) await drawPage(browser, dist, sop);
    if (buku) await drawPdf(browser, dist, buku);
    return berkas;
  } finally {
    await browser.close();
  }
}

async function drawPage(browser: Peramban, dist: string, berkas: Png): Promise<void> {
  const { path, lebarPx, unsur } = gambar.sop;
  const server = await serveFolder(dist);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: lebarPx, height: 900 });
    await page.goto(server.url + path);
    await page.evaluate(() => document.fonts.ready);
    await (await page.waitForSelector(unsur))?.screenshot({ path: berkas });
  } finally {
    await server.close();
  }
}

/** Chromium shows no PDF without its window, so pdf.js draws the page. */
async function drawPdf(browser: Peramban, dist: string, berkas: Png): Promise<void> {
  const { pdf, halaman, lebarPx } = gambar.buku;
  const folder = await mkdtemp(join(tmpdir(), 'cacah-gambar-'));
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  for (const bagian of ['pdf', 'pdf.worker']) {
    await cp(join(pdfjs, 'legacy', 'build', `${bagian}.min.mjs`), join(folder, `${bagian}.js`));
  }
  await cp(join(dist, pdf), join(folder, 'buku.pdf'));
  await writeFile(join(folder, 'lihat.html'), viewer(halaman, lebarPx));
  const server = await serveFolder(folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}lihat.html`);
    await page.waitForSelector('canvas.jadi');
    await (await page.$('canvas'))?.screenshot({ path: berkas });
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

function viewer(halaman: number, lebarPx: number): string {
  return `<!doctype html><meta charset="utf-8"><canvas></canvas><script type="module">
import { getDocument, GlobalWorkerOptions } from './pdf.js';
GlobalWorkerOptions.workerSrc = './pdf.worker.js';
const page = await (await getDocument({ url: 'buku.pdf' }).promise).getPage(${halaman});
const canvas = document.querySelector('canvas');
const viewport = page.getViewport({ scale: ${lebarPx} / page.view[2] });
[canvas.width, canvas.height] = [viewport.width, viewport.height];
await page.render({ canvas, viewport }).promise;
canvas.classList.add('jadi');
</script>`;
}
