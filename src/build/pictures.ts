import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../io/serve.ts';
import type { RunningBrowser } from '../print/browser.ts';
import { launchBrowser } from '../print/browser.ts';
import type { GambarCetakan, GambarHalaman, GambarPanduan } from './gambar-panduan.ts';
import { folderGambarPanduan, gambarPanduan, kerapatanGambar } from './gambar-panduan.ts';

type Peramban = RunningBrowser['browser'];
type Halaman = Awaited<ReturnType<Peramban['newPage']>>;

/** What the README shows: a flowchart as it stands in its page, and a page of a printed book. */
const gambarReadme: readonly GambarPanduan[] = [
  {
    id: 'halaman-sop',
    halaman: 'sop/63.11/dik-jamila-me-wa/',
    lebarPx: 1180,
    unsur: '.gulir',
    alt: '',
  },
  {
    id: 'halaman-buku',
    pdf: 'statistik/63.05/2025-1/buku-data-agregat-63.05-2025-1.pdf',
    memuat: 'Menurut kelompok umur dan jenis kelamin',
    lebarPx: 560,
    alt: '',
  },
];

/** How pictures of a kind are kept. */
interface Bentuk {
  readonly folder: string;
  readonly jenis: 'png' | 'jpeg';
  readonly kerapatan: number;
}

const kumpulan: readonly (readonly [Bentuk, readonly GambarPanduan[]])[] = [
  [{ folder: '.github/gambar', jenis: 'png', kerapatan: 1 }, gambarReadme],
  [{ folder: folderGambarPanduan, jenis: 'jpeg', kerapatan: kerapatanGambar }, gambarPanduan],
];

/**
 * Draws the pictures of the README and of the manual from a built portal, in its light theme. Needs pdfjs-dist, which
 * only developers install. Returns the files; an Error names the picture that could not be taken.
 */
export async function drawPictures(dist: string): Promise<readonly string[]> {
  const { browser } = await launchBrowser();
  const server = await serveFolder(dist);
  try {
    const berkas: string[] = [];
    for (const [bentuk, semua] of kumpulan) {
      await mkdir(bentuk.folder, { recursive: true });
      for (const gambar of semua) {
        berkas.push(await draw(gambar, bentuk, { browser, dist, alamat: server.url }));
      }
    }
    return berkas;
  } finally {
    await server.close();
    await browser.close();
  }
}

interface Tempat {
  readonly browser: Peramban;
  readonly dist: string;
  readonly alamat: string;
}

async function draw(gambar: GambarPanduan, bentuk: Bentuk, tempat: Tempat): Promise<string> {
  const { jenis, kerapatan, folder } = bentuk;
  const page = await tempat.browser.newPage();
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const bytes =
      'pdf' in gambar
        ? await drawPdf(page, gambar, tempat.dist, bentuk)
        : await drawPage(page, gambar, tempat.alamat, bentuk);
    const berkas = join(folder, `${gambar.id}.${jenis}`);
    await writeFile(berkas, bytes);
    return berkas;
  } catch (error) {
    throw new Error(`Gambar ${gambar.id} tidak dapat dibuat (kerapatan ${kerapatan}).`, {
      cause: error,
    });
  } finally {
    await page.close();
  }
}

async function drawPage(
  page: Halaman,
  { halaman, lebarPx, tinggiPx, unsur = 'body', lakukan = [] }: GambarHalaman,
  alamat: string,
  bentuk: Bentuk,
): Promise<Uint8Array> {
  await page.setViewport({ width: lebarPx, height: 900, deviceScaleFactor: bentuk.kerapatan });
  await page.goto(alamat + halaman, { waitUntil: 'networkidle0' });
  await page.evaluate(() => document.fonts.ready);
  for (const satu of lakukan) {
    if ('klik' in satu) await page.locator(satu.klik).click();
    else await page.locator(satu.ketik[0]).fill(satu.ketik[1]);
    await page.waitForNetworkIdle();
  }
  const kotak = await page.$eval(unsur, (e) => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const clip = { ...kotak, height: Math.min(kotak.height, tinggiPx ?? kotak.height) };
  return page.screenshot({ clip, captureBeyondViewport: true, ...asFile(bentuk) });
}

/** Chromium shows no PDF without its window, so pdf.js draws the page. */
async function drawPdf(
  page: Halaman,
  { pdf, memuat, lebarPx }: GambarCetakan,
  dist: string,
  bentuk: Bentuk,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'cacah-gambar-'));
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  for (const bagian of ['pdf', 'pdf.worker']) {
    await cp(join(pdfjs, 'legacy', 'build', `${bagian}.min.mjs`), join(folder, `${bagian}.js`));
  }
  await cp(join(dist, pdf), join(folder, 'cetakan.pdf'));
  await writeFile(
    join(folder, 'lihat.html'),
    viewer(memuat, Math.round(lebarPx * bentuk.kerapatan)),
  );
  const server = await serveFolder(folder);
  try {
    await page.goto(`${server.url}lihat.html`);
    const kanvas = await page.waitForSelector('canvas.jadi');
    if (!kanvas) throw new Error('the page was not drawn');
    return await kanvas.screenshot(asFile(bentuk));
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

function asFile({ jenis }: Bentuk) {
  return jenis === 'png' ? { type: jenis } : { type: jenis, quality: 80 };
}

function viewer(memuat: string, lebarPx: number): string {
  return `<!doctype html><meta charset="utf-8"><canvas></canvas><script type="module">
import { getDocument, GlobalWorkerOptions } from './pdf.js';
GlobalWorkerOptions.workerSrc = './pdf.worker.js';
const pdf = await getDocument({ url: 'cetakan.pdf' }).promise;
const textOf = async (page) =>
  (await page.getTextContent()).items.map(({ str = '' }) => str).join('').replace(/\\s+/g, '');
let page;
for (let n = 1; ; n += 1) {
  page = await pdf.getPage(n);
  if ((await textOf(page)).includes(${JSON.stringify(memuat.replace(/\s+/g, ''))})) break;
}
const canvas = document.querySelector('canvas');
const viewport = page.getViewport({ scale: ${lebarPx} / page.view[2] });
[canvas.width, canvas.height] = [viewport.width, viewport.height];
await page.render({ canvas, viewport }).promise;
canvas.classList.add('jadi');
</script>`;
}
