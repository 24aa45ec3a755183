import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isiGrafik, type Peta } from '../../src/chart/grafik.ts';
import { escapeXml } from '../../src/chart/markup.ts';
import { proyeksikan } from '../../src/chart/peta/proyeksi.ts';
import { sederhanakan } from '../../src/chart/peta/sederhana.ts';
import { drawLentur } from '../../src/io/draw-grafik.ts';
import { wilayahBuatan } from '../chart/peta/wilayah-buatan.ts';
import { pelanggaran } from './axe.ts';
import { ambilUnduhan, bacaKabar, hidup, jeda, paksaWarna } from './grafik-browser.ts';
import { skripSiap } from './skrip-siap.ts';
import type { Peramban } from './sop-browser.ts';
import { bukaPeramban } from './sop-browser.ts';

const umur = 'statistik/63.05/2025-1/umur-kecamatan/';
const sematan = 'sematkan/63.05/2025-1/piramida-penduduk/';

/** The committed offices have given no borders: a map of made-up land. */
const peta: Peta = {
  jenis: 'peta',
  id: 'piramida-penduduk',
  judul: 'Peta penduduk',
  subjudul: 'Batas rekaan (jiwa)',
  uraian: 'Peta rekaan untuk uji.',
  batas: sederhanakan(proyeksikan(wilayahBuatan)),
  wilayah: [
    { kode: '63.05.01', nama: 'Utara', nilai: 33_500 },
    { kode: '63.05.02', nama: 'Barat', nilai: 'x' },
    { kode: '63.05.03', nama: 'Timur', nilai: 20_229 },
  ],
  satuan: 'jiwa',
};

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(inject('dist'));
});
afterAll(() => peramban.tutup());

/** A page of the portal, with the map in place of its chart. */
async function bukaPeta(layar: Parameters<Peramban['buka']>[1] = {}): Promise<Page> {
  const page = await peramban.buka('tentang/', layar);
  const asal = readFileSync(join(inject('dist'), sematan, 'index.html'), 'utf8');
  const gambar = drawLentur(peta).map(([kelas, svg]) => `<div class="${kelas}">${svg}</div>`);
  const isi = escapeXml(JSON.stringify(isiGrafik(peta)));
  const html = asal
    .replace(/data-grafik="[^"]*"/, () => `data-grafik="${isi}"`)
    .replace(/<div class="(lebar|sempit)">.*<\/svg><\/div>/s, () => gambar.join(''));
  const alamat = new URL(`../${sematan}`, page.url()).href;
  await page.setRequestInterception(true);
  page.on('request', (permintaan) => {
    void (permintaan.url() === alamat
      ? permintaan.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : permintaan.continue());
  });
  await page.goto(alamat, { waitUntil: 'load' });
  await skripSiap(page);
  return page;
}

/** What is said beside the mark, and of which drawing and shape the mark is. */
async function bacaSorot(page: Page) {
  await jeda(page);
  return page.evaluate(() => {
    const sorot = document.querySelector('.sorot-titik');
    const keterangan = document.querySelector<HTMLElement>('.keterangan-titik');
    return {
      gambar: sorot?.closest('svg')?.querySelector('title')?.textContent,
      d: sorot?.querySelector('path')?.getAttribute('d'),
      kata: keterangan?.hidden === false ? keterangan.innerText.split('\n') : [],
    };
  });
}

describe('small pyramids side by side', () => {
  it('are walked by the keys of one pyramid, from panel to panel, each point said and marked', async () => {
    const page = await peramban.buka(umur);
    const nama = await page.$$eval('.panel-grafik > svg:not(.kunci-panel) > title', (all) =>
      all.map((satu) => satu.textContent),
    );
    await page.focus('.grafik-lentur');
    await hidup(page);
    await page.keyboard.press('ArrowUp');
    const kata: string[] = [];
    const gambar: (string | undefined)[] = [];
    while (kata.length < 2 * nama.length) {
      kata.push(await bacaKabar(page));
      gambar.push((await bacaSorot(page)).gambar);
      await page.keyboard.press('ArrowRight');
    }
    const sisi = nama.flatMap((satu) => [`${satu}, Laki-laki`, `${satu}, Perempuan`]);
    expect(kata.map((satu) => satu.replace(/: .*/, ''))).toEqual(
      sisi.map((satu) => `${satu}, 0–4`),
    );
    expect(kata[0]).toMatch(/: \d,\d\d persen; Kabupaten Tapin: \d,\d\d persen$/);
    expect(gambar).toEqual(nama.flatMap((satu) => [satu, satu]));
    await page.keyboard.press('End');
    expect(await bacaKabar(page)).toMatch(/^.*, Perempuan, 75\+: /);
    await page.keyboard.press('Escape');
    expect(await bacaSorot(page)).toEqual({ gambar: undefined, d: undefined, kata: [] });
    await page.close();
  });

  it('say the bar under the pointer, and are taken away as one picture', async () => {
    const page = await peramban.buka(umur);
    const kotak = await (await page.$('.panel-grafik > svg:nth-of-type(3)'))?.boundingBox();
    if (!kotak) throw new Error('no panel');
    await page.mouse.move(kotak.x + kotak.width * 0.7, kotak.y + kotak.height * 0.25);
    await page.waitForSelector('.sorot-titik');
    const { gambar = '', kata } = await bacaSorot(page);
    expect(kata[0]).toBe(`${gambar}, Perempuan, 65–69`);
    const { nama, awal, besar } = await ambilUnduhan(page, 'png');
    expect(nama).toBe('piramida-kecamatan.png');
    expect(awal).toContain('PNG');
    expect(besar).toBeGreaterThan(80_000);
    await page.close();
  });
});

describe('a map', () => {
  it('is walked by keys from region to region, each said and marked by its border', async () => {
    const page = await bukaPeta();
    await page.focus('.grafik-lentur');
    await hidup(page);
    const kata: string[] = [];
    for (const tombol of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Home'] as const) {
      await page.keyboard.press(tombol);
      kata.push(await bacaKabar(page));
    }
    expect(kata).toEqual([
      'Utara: 33.500 jiwa',
      'Barat: dirahasiakan',
      'Timur: 20.229 jiwa',
      'Utara: 33.500 jiwa',
    ]);
    const batas = await page.$eval('.lebar [data-wilayah="63.05.01"]', (s) => s.getAttribute('d'));
    expect((await bacaSorot(page)).d).toBe(batas);
    await page.close();
  });

  it('says the region under the pointer, also under its name, and is taken away as a picture', async () => {
    const page = await bukaPeta();
    const kotak = await page.$$eval('.lebar text', (all) => {
      const nama = all.find((satu) => satu.textContent === 'Timur')?.getBoundingClientRect();
      return nama && { x: nama.x + nama.width / 2, y: nama.y + nama.height / 2 };
    });
    await page.mouse.move(kotak?.x ?? 0, kotak?.y ?? 0);
    await page.waitForSelector('.sorot-titik');
    expect((await bacaSorot(page)).kata).toEqual(['Timur', '20.229 jiwa']);
    const { awal, besar } = await ambilUnduhan(page, 'png');
    expect(awal).toContain('PNG');
    expect(besar).toBeGreaterThan(60_000);
    await page.close();
  });
});

describe.each([
  ['at 400 percent', { width: 320, height: 256 }, false],
  ['in the dark', { scheme: 'dark' as const }, false],
  ['in forced colours', {}, true],
])('a drawing that is walked through %s', (_, layar, terpaksa) => {
  it.each([
    ['panels', (): Promise<Page> => peramban.buka(umur, layar)],
    ['a map', (): Promise<Page> => bukaPeta(layar)],
  ])('%s: fits, stays in sight, and axe finds nothing', async (_nama, buka) => {
    const page = await buka();
    if (terpaksa) await paksaWarna(page);
    await page.focus('.grafik-lentur');
    await hidup(page);
    for (const tombol of ['End', 'ArrowRight', 'ArrowRight'] as const) {
      await page.keyboard.press(tombol);
      expect(await bacaKabar(page)).not.toBe('');
    }
    const { lebar, tampak } = await page.evaluate(() => {
      const kotak = document.querySelector('.keterangan-titik')?.getBoundingClientRect();
      return {
        lebar: document.documentElement.scrollWidth,
        tampak: kotak !== undefined && kotak.top >= 0 && kotak.bottom <= innerHeight,
      };
    });
    expect(lebar).toBeLessThanOrEqual(page.viewport()?.width ?? 0);
    expect(tampak).toBe(true);
    expect(await pelanggaran(page)).toEqual([]);
    await page.close();
  });
});
