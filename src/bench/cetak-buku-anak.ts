/*
 * Prints a book of `writeBukuUji` in a process of its own, so that what it and its browser take can be told apart:
 * node cetak-buku-anak.ts <rantai|polos|paged> <folder> <chapters>.
 */
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../io/serve.ts';
import { launchBrowser } from '../print/browser.ts';
import { printChain } from '../print/chain.ts';
import { openPrinter } from '../print/printer.ts';
import { berkasPaged, gayaBukuUji } from './write-buku-uji.ts';

const [cara = '', folder = '', banyakBab = ''] = process.argv.slice(2);

async function rantai(alamat: string): Promise<Uint8Array> {
  const printer = await openPrinter();
  const bagian = Array.from({ length: Number(banyakBab) }, (_, i) => ({
    url: `${alamat}bab-${i + 1}.html`,
    gaya: gayaBukuUji,
  }));
  const { bytes } = await printChain({
    printer,
    depan: { url: `${alamat}depan.html`, gaya: `${gayaBukuUji}:root{--gaya-nomor:lower-roman}` },
    bagian,
    meta: { judul: 'Buku uji', penyusun: 'Uji', tanggal: '2024-12-31' },
    lembaran: { lebar: 210, tinggi: 297, lewat: 0 },
  });
  await printer.close();
  return bytes;
}

async function peramban(url: string, siap?: string): Promise<Uint8Array> {
  const { browser } = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 0 });
  if (siap !== undefined) await page.waitForSelector(siap, { timeout: 0 });
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
  await browser.close();
  return bytes;
}

async function cetak(alamat: string): Promise<Uint8Array> {
  if (cara === 'rantai') return rantai(alamat);
  if (cara === 'polos') return peramban(`${alamat}utuh.html`);
  await copyFile(berkasPaged, join(folder, 'paged.js'));
  return peramban(`${alamat}paged.html`, '[data-selesai]');
}

const server = await serveFolder(folder);
await writeFile(join(folder, `${cara}.pdf`), await cetak(server.url));
await server.close();
