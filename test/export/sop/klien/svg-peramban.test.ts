import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { svg } from '../../../../src/export/sop/svg.ts';
import { launchBrowser } from '../../../../src/print/browser.ts';
import { drawPng } from '../../../../src/print/draw-png.ts';
import { bahanAcak, bahanNyata } from '../bahan-uji.ts';

let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-svg-'));
  ({ browser } = await launchBrowser());
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function writeSvg(nama: string, isi: string): Promise<string> {
  const path = join(folder, `${nama}.svg`);
  await writeFile(path, isi);
  return pathToFileURL(path).href;
}

describe.each([...bahanNyata(), ...bahanAcak(15)].map((bahan) => ({ nama: bahan.slug, bahan })))(
  '$nama as SVG',
  ({ nama, bahan }) => {
    it('is an image in the browser, with every text inside the picture and its cell', async () => {
      await page.goto(await writeSvg(nama, svg.buat(bahan)));
      const { luar, teks } = await page.evaluate(overflow);
      expect(luar).toEqual([]);
      expect(teks).toContain(bahan.sop.nomor || '—');
    });
  },
);

describe('a picture as PNG', () => {
  it('has twice the pixels of its SVG, and the same bytes each time', async () => {
    const [bahan, lain] = bahanNyata();
    const isi = bahan ? svg.buat(bahan) : '';
    const url = await writeSvg('dua', isi);
    const [satu, dua] = [await drawPng(page, url), await drawPng(page, url)];
    const ukuran = new DataView(satu.buffer, satu.byteOffset);
    expect([ukuran.getUint32(16), ukuran.getUint32(20)]).toEqual(
      [/width="(\d+)"/, /height="(\d+)"/].map((pola) => 2 * Number(pola.exec(isi)?.[1])),
    );
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    await drawPng(page, await writeSvg('lain', lain ? svg.buat(lain) : ''));
    expect([hash(dua), hash(await drawPng(page, url))]).toEqual([hash(satu), hash(satu)]);
  });

  it('is refused for what is no SVG', async () => {
    const path = join(folder, 'bukan.html');
    await writeFile(path, '<p>bukan gambar</p>');
    await expect(drawPng(page, pathToFileURL(path).href)).rejects.toThrow('bukan berkas SVG');
  });
});

/** Texts that stand out of the picture, or out of the cell whose words they are. Runs in the page. */
function overflow() {
  const akar = document.documentElement.getBoundingClientRect();
  const sel = [...document.querySelectorAll('svg > g > g > rect')].map((satu) =>
    satu.getBoundingClientRect(),
  );
  const teks = [...document.querySelectorAll('text')];
  const luar = teks.filter((satu) => {
    const kotak = satu.getBoundingClientRect();
    const tengahY = (kotak.top + kotak.bottom) / 2;
    const isDi = (bidang: DOMRect) => kotak.left >= bidang.left && kotak.right <= bidang.right;
    // A word on a branch belongs to no cell.
    const milik = (satu.closest('svg svg') === null ? sel : []).filter(
      ({ left, right, top, bottom }) =>
        kotak.left >= left && kotak.left <= right && tengahY >= top && tengahY <= bottom,
    );
    return !isDi(akar) || kotak.bottom > akar.bottom || !milik.every(isDi);
  });
  return {
    luar: luar.map(({ textContent }) => textContent),
    teks: teks.map(({ textContent }) => textContent).join(' '),
  };
}
