import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Peramban } from './sop-browser.ts';
import { bukaPeramban } from './sop-browser.ts';
import { skripSiap } from './skrip-siap.ts';

const rilis = 'statistik/63.05/2025-1/';
const desa = `${rilis}penduduk-desa/`;
const kecamatan = `${rilis}agama-kecamatan/`;

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(inject('dist'));
});
afterAll(() => peramban.tutup());

describe('a table of desa', () => {
  it('stays as it came until a reader asks for something', async () => {
    const page = await peramban.buka(desa);
    await page.evaluateOnNewDocument(hitungPindahan);
    await page.reload();
    await skripSiap(page);
    const pindahan = () => page.evaluate(() => Reflect.get(globalThis, 'pindahan') as number);
    expect(await pindahan()).toBe(0);
    await page.click('th button[data-kolom="3"]');
    expect(await pindahan()).toBeGreaterThan(100);
    await page.close();
  });

  it('is sorted by a head with the keyboard, turned round, and official again', async () => {
    const page = await peramban.buka(desa);
    const resmi = await page.evaluate(bacaBaris);
    await page.focus('th button[data-kolom="3"]');
    await page.keyboard.press('Enter');
    const turun = await page.evaluate(bacaBaris);
    const jumlah = turun.isi.map(({ sel }) => angka(sel[2]));
    expect(jumlah).toEqual(jumlah.toSorted((a, b) => b - a));
    expect(turun.isi).toHaveLength(resmi.isi.length);
    expect(turun.isi[0]?.nama).toMatch(/Kecamatan /);
    expect(turun.jumlah).toEqual([resmi.jumlah.at(-1)]);
    expect(await page.$eval('th[aria-sort]', (th) => [th.ariaSort, th.textContent.trim()])).toEqual(
      ['descending', 'Jumlah'],
    );
    await page.keyboard.press('Enter');
    expect(await page.$eval('th[aria-sort]', (th) => th.ariaSort)).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(bacaBaris)).toEqual(resmi);
    expect(await page.$('th[aria-sort]')).toBeNull();
    await page.close();
  });

  it('is narrowed to a kecamatan and a name, and its totals say of what they are', async () => {
    const page = await peramban.buka(desa);
    const semua = await page.evaluate(bacaBaris);
    await page.select('cacah-tabel select', '63.05.02');
    const satu = await page.evaluate(bacaBaris);
    const [milik, tampil, seluruh] = satu.jumlah;
    expect(milik?.nama).toBe('Jumlah Tapin Selatan');
    expect(tampil?.nama).toBe('Jumlah yang tampil … bukan angka yang dijumlahkan');
    expect(tampil?.sel.slice(0, 3)).toEqual(milik?.sel.slice(0, 3));
    expect(tampil?.sel.slice(3)).toEqual(['…', '…']);
    expect(seluruh).toEqual({ nama: 'Kabupaten Tapin seluruhnya', sel: semua.jumlah.at(-1)?.sel });
    await page.type('cacah-tabel input', 'TA');
    const dua = await page.evaluate(bacaBaris);
    expect(dua.isi.every(({ nama }) => /ta/i.test(nama))).toBe(true);
    expect(dua.isi.length).toBeLessThan(satu.isi.length);
    expect(dua.jumlah.map(({ nama }) => nama)).not.toContain('Jumlah Tapin Selatan');
    expect(angka(dua.jumlah[0]?.sel[0])).toBe(
      dua.isi.reduce((jumlah, { sel }) => jumlah + angka(sel[0]), 0),
    );
    expect(await page.$eval('[role=status]', (satuan) => satuan.textContent)).toBe(
      `${dua.isi.length} dari ${semua.isi.length} desa/kelurahan tampil.`,
    );
    await page.waitForFunction(() => location.search.includes('cari'));
    await page.reload();
    await skripSiap(page);
    expect(await page.evaluate(bacaBaris)).toEqual(dua);
    await page.click('[data-semula]');
    expect(await page.evaluate(bacaBaris)).toEqual(semua);
    expect(await page.evaluate(() => location.search)).toBe('');
    await page.close();
  });

  it('sums nothing in which a figure is kept back, and says so', async () => {
    const page = await peramban.buka(kecamatan);
    const [tertutup, terbuka] = await page.evaluate(tutupSel);
    await page.type('cacah-tabel input', terbuka);
    const buka = await page.evaluate(bacaBaris);
    expect(buka.jumlah[0]?.nama).toBe('Jumlah yang tampil');
    expect(buka.jumlah[0]?.sel).toEqual(buka.isi[0]?.sel);
    await page.click('[data-semula]');
    await page.type('cacah-tabel input', tertutup);
    const tutup = await page.evaluate(bacaBaris);
    expect(tutup.jumlah[0]?.nama).toBe(
      'Jumlah yang tampil … tidak dapat dihitung, ada angka yang dirahasiakan atau tidak tersedia',
    );
    expect(tutup.jumlah[0]?.sel[0]).toBe('…');
    await page.close();
  });

  it('is copied as shown, in figures that a sheet in Indonesian reads', async () => {
    const page = await peramban.buka(
      `${desa}?penduduk-desa.kecamatan=63.05.02&penduduk-desa.urut=1-turun`,
    );
    await page.evaluate(tahanSalinan);
    await page.click('[data-salin]');
    await page.waitForFunction(() => Reflect.has(globalThis, 'salinan'));
    const baris = (await page.evaluate(() => Reflect.get(globalThis, 'salinan') as string)).split(
      '\n',
    );
    const { isi, jumlah } = await page.evaluate(bacaBaris);
    expect(baris[0]?.split('\t').slice(0, 3)).toEqual(['Desa/Kelurahan', 'Kecamatan', 'Laki-laki']);
    expect(baris).toHaveLength(1 + isi.length + jumlah.length);
    expect(baris[1]?.split('\t')).toEqual([
      isi[0]?.nama.replace(/ Kecamatan .*/, ''),
      'Kecamatan Tapin Selatan',
      ...(isi[0]?.sel ?? []).map((sel) => String(angka(sel)).replace('.', ',')),
    ]);
    await page.close();
  });

  it.each([
    ['on a phone', { width: 360, height: 740 }, true],
    ['at 400 percent', { width: 320, height: 256 }, false],
  ])(
    '%s keeps its first column in view, and its head where there is room',
    async (_, layar, berkepala) => {
      const page = await peramban.buka(desa, layar);
      const lebar = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(lebar).toBeLessThanOrEqual(layar.width);
      const { kiri, atas } = await page.evaluate(gulirTabel);
      expect(Math.abs(kiri)).toBeLessThanOrEqual(1);
      expect(Math.abs(atas) <= 1).toBe(berkepala);
      await page.close();
    },
  );

  it('moves nothing when its buttons come', async () => {
    const page = await peramban.buka('statistik/');
    await page.evaluateOnNewDocument(() => {
      Reflect.set(globalThis, 'geser', []);
      new PerformanceObserver((daftar) => {
        (Reflect.get(globalThis, 'geser') as unknown[]).push(...daftar.getEntries());
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(`../${desa}`, page.url()).href, { waitUntil: 'networkidle0' });
    await page.waitForSelector('th > button');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'geser') as unknown[])).toEqual([]);
    await page.close();
  });

  it('is whole and plain without a script', async () => {
    const page = await peramban.buka(desa, { skrip: false });
    expect(await page.$$eval('th button', (all) => all.length)).toBe(0);
    expect(
      await page.$$eval(
        'table.angka tbody tr',
        (all) => all.filter((tr) => tr.checkVisibility()).length,
      ),
    ).toBe(135 + 2 * 12 + 1);
    await cekKendali(page);
    await page.close();
  });
});

async function cekKendali(page: Page): Promise<void> {
  const tampak = await page.$$eval('main :is(button, select, input)', (all) =>
    all
      .filter((satu) => satu.checkVisibility({ visibilityProperty: true }))
      .map((satu) => satu.outerHTML),
  );
  expect(tampak).toEqual([]);
}

function angka(sel = ''): number {
  return sel === '–' ? 0 : Number(sel.replaceAll('.', '').replace(',', '.'));
}

/** The rows that are shown. Runs in the page. */
function bacaBaris() {
  const baris = [
    ...document.querySelectorAll<HTMLTableRowElement>('table.angka tbody tr:not(.kelompok)'),
  ]
    .filter((tr) => tr.checkVisibility())
    .map((tr) => {
      const [kepala, ...sel] = tr.cells;
      return {
        jumlah: tr.classList.contains('jumlah'),
        nama: kepala?.textContent.replace(/\s+/g, ' ').trim() ?? '',
        sel: sel.map((satu) => satu.textContent),
      };
    });
  const pilih = (jumlah: boolean) =>
    baris.filter((satu) => satu.jumlah === jumlah).map(({ nama, sel }) => ({ nama, sel }));
  return { isi: pilih(false), jumlah: pilih(true) };
}

/** Closes a figure as an office does; the names of its kecamatan and of another. Runs in the page. */
function tutupSel(): [tertutup: string, terbuka: string] {
  const elemen = document.querySelector('cacah-tabel');
  const [satu, dua] = [...document.querySelectorAll<HTMLTableRowElement>('table.angka tbody tr')];
  if (!elemen || !satu?.cells[1] || !dua) throw new Error('no table');
  satu.cells[1].textContent = 'x';
  // A fresh element reads the table as it stands.
  elemen.replaceWith(elemen.cloneNode(true));
  return [satu.cells[0]?.textContent ?? '', dua.cells[0]?.textContent ?? ''];
}

/** Keeps what the page puts on the clipboard. Runs in the page. */
function tahanSalinan(): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText(teks: string) {
        Reflect.set(globalThis, 'salinan', teks);
        return Promise.resolve();
      },
    },
  });
}

/** Where head and first column stand in the box after it was scrolled both ways. Runs in the page. */
function gulirTabel() {
  const kotak = document.querySelector('cacah-tabel .gulir');
  const baris = document.querySelector('table.angka tbody tr:nth-child(9) th');
  const kepala = document.querySelector('table.angka thead');
  if (!kotak || !baris || !kepala) throw new Error('no table');
  kotak.scrollTo(200, 300);
  const tepi = kotak.getBoundingClientRect();
  return {
    kiri: baris.getBoundingClientRect().left - tepi.left - kotak.clientLeft,
    atas: kepala.getBoundingClientRect().top - tepi.top - kotak.clientTop,
  };
}

/** Counts the rows that are taken out of a table, if only to put them back, once the page is read. Runs in the page. */
function hitungPindahan(): void {
  Reflect.set(globalThis, 'pindahan', 0);
  const pengamat = new MutationObserver((semua) => {
    const banyak = semua.reduce((n, { removedNodes }) => n + removedNodes.length, 0);
    Reflect.set(globalThis, 'pindahan', (Reflect.get(globalThis, 'pindahan') as number) + banyak);
  });
  addEventListener('DOMContentLoaded', () => {
    const badan = document.querySelector('cacah-tabel tbody');
    if (badan) pengamat.observe(badan, { childList: true });
  });
}
