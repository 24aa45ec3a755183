import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { formatRentang, roundDurasi } from '../../src/sop/durasi.ts';
import { leadTimeSop } from '../../src/sop/lead-time-sop.ts';
import { root } from '../run-script.ts';
import type { Peramban } from './sop-browser.ts';
import { bukaPeramban, seeds } from './sop-browser.ts';

const tapin = 'sop/63.05/penyusunan-buku-data-agregat/';
const balangan = 'sop/63.11/dik-jamila-me-wa/';
const { sop: semuaSop } = readContent(join(root, 'content'));

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(inject('dist'));
});
afterAll(() => peramban.tutup());

describe('"Saya sebagai"', () => {
  it('keeps the part of one pelaksana and marks it in the flowchart', async () => {
    const page = await peramban.buka(tapin);
    await page.select('#pilih-pelaksana', 'saya-kabid');
    expect(await page.evaluate(bacaSaya)).toMatchObject({
      hash: '#saya-kabid',
      bagian: ['saya-kabid'],
      baris: ['t3'],
      simbol: ['3'],
      kepala: ['Kabid Pengelolaan Informasi Administrasi Kependudukan'],
    });
    const teks = await page.evaluate(bacaTeks, '#saya-kabid');
    expect(teks).toContain('1 langkah, waktu kerja bila lancar 20 menit.');
    expect(teks).toContain(
      'Menerima draf buku agregat, dari Kasi Pengolahan dan Penyajian Data Kependudukan, langkah 2',
    );
    expect(teks).toContain('Menyerahkan draf buku agregat, kepada Sekretaris, langkah 4, bila Ya');
    await page.close();
  });

  it('says that time is missing where a langkah names none', async () => {
    const page = await peramban.buka(`${tapin}#saya-kadis`);
    const teks = await page.evaluate(bacaTeks, '#saya-kadis');
    expect(teks).toContain('waktu kerja bila lancar tidak terukur');
    await page.close();
  });

  it('is part of the address, and ends with all pelaksana again', async () => {
    const page = await peramban.buka(`${tapin}#saya-adb`);
    expect(await page.evaluate(bacaSaya)).toMatchObject({
      bagian: ['saya-adb'],
      baris: ['t1', 't7', 't8'],
      pilihan: 'saya-adb',
    });
    await page.select('#pilih-pelaksana', '');
    expect(await page.evaluate(bacaSaya)).toMatchObject({
      hash: '',
      bagian: [],
      baris: [],
      simbol: [],
      kepala: [],
    });
    await page.close();
  });

  it('stays while a walk goes on', async () => {
    const page = await peramban.buka(`${tapin}#saya-kasi`);
    await page.click('[data-jelajah-mulai]');
    expect(await page.evaluate(bacaSaya)).toMatchObject({ hash: '#jalan/1', baris: ['t2', 't6'] });
    await page.close();
  });
});

describe('the chance that a check fails', () => {
  it.each(seeds)('%s: every stop of the slider says what leadTimeSop computes', async (id) => {
    const naskah = semuaSop.find(({ kode, slug }) => `${kode}/${slug}` === id)?.sop;
    if (naskah === undefined) throw new Error(`no SOP ${id}`);
    const page = await peramban.buka(`sop/${id}/`);
    const hentian = await page.evaluate(bacaPeluang);
    const berulang = naskah.langkah.some(({ keputusan }) => keputusan !== undefined);
    expect(hentian.length).toBe(berulang ? 11 : 0);
    for (const { persen, kata } of hentian) {
      const [pertama] = leadTimeSop(naskah, { peluang: persen / 100 }).mulai;
      const harapan = pertama?.harapan;
      if (harapan === undefined || harapan === 'tak berakhir') throw new Error('no figure');
      const { min, max } = harapan.rentang;
      const lama = formatRentang({ min: roundDurasi(min), max: roundDurasi(max) });
      expect(kata).toBe(
        `${persen} %: ${harapan.takTerukur.length > 0 ? 'sekurang-kurangnya ' : ''}${lama}`,
      );
    }
    await page.close();
  });

  it('is moved by keyboard', async () => {
    const page = await peramban.buka(balangan);
    await page.focus('.peluang input');
    await page.keyboard.press('End');
    const kata = await page.evaluate(bacaTeks, '.peluang');
    expect(kata).toBe(
      'Bila setiap pemeriksaan tidak lolos dengan peluang 50 % rata-rata 2 jam 30 menit',
    );
    await page.close();
  });
});

describe.each(seeds)('%s without a script', (id) => {
  it('says everything: each langkah, each branch as a link, each part, each figure', async () => {
    const page = await peramban.buka(`sop/${id}/`, { skrip: false });
    expect(await page.$$eval('main button, main select, main input', tampakSaja)).toEqual([]);
    const jumlah = await page.$$eval('.tabel-alur tbody tr', (semua) => semua.length);
    expect(await page.$$eval('.daftar-langkah > li', tampakSaja)).toHaveLength(jumlah);
    const cabang = await page.$$eval('.sel-alur a, .daftar-langkah a', (semua) =>
      semua.map((satu) => satu.getAttribute('href') ?? ''),
    );
    expect(cabang.length).toBeGreaterThanOrEqual(2 * (jumlah - 1));
    for (const tujuan of cabang) expect(await page.$(tujuan)).not.toBeNull();
    for (const rincian of await page.$$('main summary')) await rincian.click();
    const pelaksana = await page.$$eval('.tabel-alur th.pelaksana', (semua) => semua.length);
    expect(await page.$$eval('.saya-sebagai section', tampakSaja)).toHaveLength(pelaksana);
    expect((await page.$$eval('.tabel-lama', tampakSaja)).length).toBeGreaterThan(0);
    await page.close();
  });
});

it('sends less than 5 kB of script to the reader of an SOP, gzipped', async () => {
  const page = await peramban.browser.newPage();
  const berkas: Promise<Buffer>[] = [];
  page.on('response', (jawaban) => {
    if (jawaban.request().resourceType() === 'script') {
      berkas.push(jawaban.buffer().then((isi) => Buffer.from(isi)));
    }
  });
  const contoh = await peramban.buka(balangan);
  await page.goto(contoh.url(), { waitUntil: 'networkidle0' });
  const isi = await Promise.all(berkas);
  expect(isi.length).toBeGreaterThan(0);
  expect(isi.reduce((jumlah, satu) => jumlah + gzipSync(satu).length, 0)).toBeLessThan(5000);
  await contoh.close();
  await page.close();
});

/** The visible words of an element. Runs in the page. */
function bacaTeks(pemilih: string): string | undefined {
  return document.querySelector<HTMLElement>(pemilih)?.innerText.replace(/\s+/g, ' ');
}

/** Who the reader has chosen to be, and what is marked as theirs. Runs in the page. */
function bacaSaya() {
  const ambil = (pemilih: string, baca: (satu: Element) => string) =>
    [...document.querySelectorAll(pemilih)].map(baca);
  return {
    hash: location.hash,
    pilihan: document.querySelector('select')?.value,
    bagian: [...document.querySelectorAll<HTMLElement>('.saya-sebagai section')]
      .filter((satu) => satu.checkVisibility())
      .map(({ id }) => id),
    baris: ambil('tr[data-saya]', ({ id }) => id),
    simbol: ambil('td[data-saya]', (satu) => satu.getAttribute('data-simbol') ?? ''),
    kepala: ambil('th[data-saya]', (satu) => satu.textContent.trim()),
  };
}

/** Every stop of the slider, in the words that a screen reader says. Runs in the page. */
function bacaPeluang() {
  const geser = document.querySelector<HTMLInputElement>('.peluang input');
  if (!geser) return [];
  const hasil: { persen: number; kata: string | null }[] = [];
  for (let nilai = Number(geser.min); nilai <= Number(geser.max); nilai += Number(geser.step)) {
    geser.value = String(nilai);
    geser.dispatchEvent(new Event('input'));
    hasil.push({ persen: nilai, kata: geser.getAttribute('aria-valuetext') });
  }
  return hasil;
}

/** The visible ones, by the beginning of their markup. Runs in the page. */
function tampakSaja(semua: Element[]): string[] {
  return semua.filter((satu) => satu.checkVisibility()).map((satu) => satu.outerHTML.slice(0, 60));
}
