import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pelanggaran } from './axe.ts';
import { ambilUnduhan, bacaKabar, hidup, jeda, paksaWarna } from './grafik-browser.ts';
import type { Peramban } from './sop-browser.ts';
import { bukaPeramban } from './sop-browser.ts';

const rilis = 'statistik/63.05/2025-1/';
const umur = `${rilis}umur-kabupaten/`;
const ktp = `${rilis}ktp-el-kecamatan/`;
const piramida = 'piramida-penduduk';

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(inject('dist'));
});
afterAll(() => peramban.tutup());

describe('a chart that comes alive', () => {
  it('takes its place without moving anything, and its library is fetched for it alone', async () => {
    const page = await peramban.buka('statistik/');
    const skrip: string[] = [];
    page.on('response', (jawaban) => {
      if (jawaban.request().resourceType() === 'script') skrip.push(jawaban.url());
    });
    await page.evaluateOnNewDocument(amatiGeser);
    const alamat = new URL(umur, new URL('..', page.url())).href;
    await page.goto(alamat, { waitUntil: 'load' });
    await hidup(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'geser') as number)).toBe(0);
    expect(await page.evaluate(bacaLetak)).toEqual({ beda: 0, tampak: 'hidden' });
    expect(skrip.filter((url) => url.includes('bidang-hidup'))).toHaveLength(1);
    await page.goto(new URL('../umur-desa/', alamat).href, { waitUntil: 'networkidle0' });
    expect(skrip.filter((url) => url.includes('bidang-hidup'))).toHaveLength(1);
    await page.close();
  });

  it('says by keys every figure of the table, each with a mark', async () => {
    const page = await peramban.buka(umur);
    await hidup(page);
    const tabel = await page.$$eval(
      'table[data-tabel=umur-kabupaten] tbody tr:not(.jumlah)',
      (all) => all.map((tr) => [...tr.children].map((sel) => sel.textContent.trim())),
    );
    await page.focus('.grafik-lentur');
    const kata: string[] = [];
    for (const tombol of ['ArrowUp', ...tabel.slice(1).map(() => 'ArrowUp' as const)] as const) {
      await page.keyboard.press(tombol);
      kata.push(await bacaKabar(page));
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    kata.push(await bacaKabar(page));
    while (kata.length < 2 * tabel.length) {
      await page.keyboard.press('ArrowUp');
      kata.push(await bacaKabar(page));
    }
    expect(kata.map((satu) => satu.replace(/; .*/, ''))).toEqual([
      ...tabel.map(([umurBaris = '', laki = '']) => `Laki-laki, ${umurBaris}: ${laki} jiwa`),
      ...tabel.map(([umurBaris = '', , pr = '']) => `Perempuan, ${umurBaris}: ${pr} jiwa`),
    ]);
    expect(await page.$eval('.keterangan-titik', (satu) => satu.checkVisibility())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('.keterangan-titik', (satu) => satu.checkVisibility())).toBe(false);
    await page.close();
  });

  it('says the figure under the pointer', async () => {
    const page = await peramban.buka(umur);
    await hidup(page);
    const kotak = await (await page.$('.grafik-hidup canvas'))?.boundingBox();
    if (!kotak) throw new Error('no canvas');
    await page.mouse.move(kotak.x + kotak.width * 0.55, kotak.y + 45);
    await page.waitForSelector('.keterangan-titik:not([hidden])');
    expect(await page.$eval('.keterangan-titik', (satu) => satu.textContent.trim())).toMatch(
      /^Perempuan, 75\+\s*[\d.]+ jiwa\b/,
    );
    await page.close();
  });

  it('keeps its state in the address over a reload, in print, and off the way back', async () => {
    const page = await peramban.buka(umur);
    const langkah = await page.evaluate(() => history.length);
    await page.click('[value=persen]');
    await page.click('[value=laki-laki]');
    await page.waitForFunction(
      () => !document.querySelector('figcaption')?.textContent.includes('(jiwa)'),
    );
    const query = `?${piramida}.bentuk=persen&${piramida}.seri=perempuan`;
    expect(await page.evaluate(() => location.search)).toBe(query);
    expect(await page.evaluate(() => history.length)).toBe(langkah);
    await page.reload();
    await page.waitForFunction(
      () => !document.querySelector('figcaption')?.textContent.includes('(jiwa)'),
    );
    expect(
      await page.$$eval('[aria-pressed=true]', (all) => all.map((b) => b.textContent.trim())),
    ).toEqual(['Perempuan', 'Persen']);
    await page.waitForFunction(
      () =>
        document.querySelector('.lebar svg')?.textContent.includes('% dari seluruh penduduk') ===
        true,
    );
    expect(await page.$eval('textarea', (kode) => kode.value)).toContain(
      `/sematkan/63.05/2025-1/${piramida}/${query.replace('&', '&amp;')}"`,
    );
    await page.focus('.grafik-lentur');
    await page.keyboard.press('ArrowUp');
    expect(await bacaKabar(page)).toMatch(/^Perempuan, 0–4: \d,\d\d persen(; .*)?$/);
    await page.emulateMediaType('print');
    expect(await page.$eval('.grafik-hidup canvas', (satu) => satu.checkVisibility())).toBe(false);
    expect(await page.$eval('.lebar svg', (satu) => getComputedStyle(satu).visibility)).toBe(
      'visible',
    );
    await page.close();
  });

  it('orders its bars by code and back', async () => {
    const page = await peramban.buka(ktp);
    await page.click('[value=resmi]');
    await page.waitForFunction(
      () => document.querySelector('.lebar svg')?.textContent.includes('Binuang') === true,
    );
    const nama = await page.$$eval(
      'table[data-tabel=ktp-el-kecamatan] tr[data-kode]:not(.jumlah) th',
      (all) => all.map((satu) => satu.textContent.trim()),
    );
    await page.focus('.grafik-lentur');
    const urut: string[] = [];
    while (urut.length < nama.length) {
      await page.keyboard.press('ArrowDown');
      urut.push((await bacaKabar(page)).replace(/^Memiliki, (.*): .*$/, '$1'));
    }
    expect(urut).toEqual(nama);
    await page.close();
  });

  it('is redrawn in the colours of the page as they change', async () => {
    const page = await peramban.buka(umur);
    await hidup(page);
    const terang = await page.evaluate(warnaBatang);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await jeda(page);
    await jeda(page);
    expect(await page.evaluate(warnaBatang)).not.toBe(terang);
    await page.close();
  });

  it.each(['svg', 'png'])('is taken away as %s', async (jenis) => {
    const page = await peramban.buka(`${umur}?${piramida}.bentuk=persen`);
    await hidup(page);
    const { nama, awal, besar } = await ambilUnduhan(page, jenis);
    expect(nama).toBe(`${piramida}.${jenis}`);
    expect(awal).toMatch(jenis === 'svg' ? /^<svg xmlns=.*\(persen\)/s : /PNG/);
    expect(besar).toBeGreaterThan(5000);
    await page.close();
  });
});

describe.each([
  ['on a phone', { width: 360 }, false],
  ['at 400 percent', { width: 320, height: 256 }, false],
  ['in the dark', { scheme: 'dark' as const }, false],
  ['in forced colours', {}, true],
])('a page with a live chart %s', (_, layar, terpaksa) => {
  it.each([umur, ktp, `sematkan/63.05/2025-1/${piramida}/`])(
    '%s: fits, and axe finds nothing',
    async (path) => {
      const page = await peramban.buka(path, layar);
      if (terpaksa) await paksaWarna(page);
      await page.focus('.grafik-lentur');
      await page.keyboard.press('End');
      await hidup(page);
      expect(await bacaKabar(page)).not.toBe('');
      const lebar = page.viewport()?.width ?? 0;
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        lebar,
      );
      expect(await pelanggaran(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('without a script', () => {
  it('a page shows chart, words and table, and no button that does nothing', async () => {
    const page = await peramban.buka(umur, { skrip: false });
    const tampak = (pemilih: string) =>
      page.$$eval(
        pemilih,
        (all) => all.filter((satu) => satu.checkVisibility({ visibilityProperty: true })).length,
      );
    expect(await tampak('main button, main select, main input')).toBe(0);
    expect(await tampak('.grafik-lentur svg')).toBe(1);
    expect(await tampak('.uraian-grafik')).toBe(1);
    expect(await tampak('table[data-tabel] tbody tr')).toBeGreaterThan(15);
    expect(await page.$eval('a[data-unduh=svg]', (satu) => satu.getAttribute('href'))).toBe(
      `/sematkan/63.05/2025-1/${piramida}.svg`,
    );
    await page.close();
  });
});

it('sends less than 60 kB to the reader of a table and its chart before the chart comes alive', async () => {
  const page = await peramban.buka('tentang/');
  await page.setCacheEnabled(false);
  const berkas: Promise<number>[] = [];
  page.on('response', (jawaban) => {
    if (jawaban.url().includes('bidang-hidup') || jawaban.url().includes('tema-layar')) return;
    const padat = jawaban.url().endsWith('.woff2');
    berkas.push(jawaban.buffer().then((isi) => (padat ? isi.length : gzipSync(isi).length)));
  });
  await page.goto(new URL(`../${umur}`, page.url()).href, { waitUntil: 'networkidle0' });
  const besar = (await Promise.all(berkas)).reduce((jumlah, satu) => jumlah + satu, 0);
  expect(besar).toBeGreaterThan(20_000);
  expect(besar).toBeLessThan(60_000);
  await page.close();
});

/** Adds up what moves without the reader's doing. Runs in the page. */
function amatiGeser(): void {
  Reflect.set(globalThis, 'geser', 0);
  new PerformanceObserver((daftar) => {
    for (const satu of daftar.getEntries()) {
      const lama = Reflect.get(globalThis, 'geser') as number;
      Reflect.set(globalThis, 'geser', lama + Number(Reflect.get(satu, 'value')));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How far the canvas is from the drawing that it covers, in whole px. Runs in the page. */
function bacaLetak() {
  const svg = document.querySelector('.grafik-lentur .lebar svg');
  const kanvas = document.querySelector('.grafik-hidup canvas');
  if (!svg || !kanvas) throw new Error('no chart');
  const [a, b] = [svg.getBoundingClientRect(), kanvas.getBoundingClientRect()];
  const beda = Math.max(
    ...[a.left - b.left, a.top - b.top, a.width - b.width, a.height - b.height].map(Math.abs),
  );
  return { beda: Math.round(beda), tampak: getComputedStyle(svg).visibility };
}

/** The colours of two bars of laki-laki and what is between them. Runs in the page. */
function warnaBatang(): string {
  const kanvas = document.querySelector<HTMLCanvasElement>('.grafik-hidup canvas');
  const { width = 0, height = 0 } = kanvas ?? {};
  const [x, y] = [Math.round(width * 0.4), Math.round(height * 0.6)];
  const isi = kanvas?.getContext('2d')?.getImageData(x, y, 1, 40);
  return String(isi?.data);
}
