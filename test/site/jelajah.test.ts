import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Peramban } from './sop-browser.ts';
import { bacaPanel, bacaTanda, bukaPeramban, seeds } from './sop-browser.ts';

const balangan = 'sop/63.11/dik-jamila-me-wa/';

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(inject('dist'));
});
afterAll(() => peramban.tutup());

/** Tabs from the top of the page to the button that begins the walk, and presses it. */
async function mulai(page: Page): Promise<void> {
  for (let kali = 0; kali < 20; kali += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-jelajah-mulai]'))) break;
  }
  await page.keyboard.press('Enter');
}

describe.each(seeds)('%s', (sop) => {
  it('is walked by keyboard from its first step to its end, each step announced and marked', async () => {
    const page = await peramban.buka(`sop/${sop}/`);
    const jumlah = await page.$$eval('.tabel-alur tbody tr', (semua) => semua.length);
    await mulai(page);
    for (let no = 1; no <= jumlah; no += 1) {
      const panel = await page.evaluate(bacaPanel);
      const umum = await page.$eval(
        '.jelajah [role=status]:has(.judul)',
        (satu) => satu.textContent,
      );
      expect(panel).toMatchObject({ tampak: true, judul: `Langkah ${no}`, fokusDiPanel: true });
      expect(panel.hash.endsWith(`/${no}`)).toBe(true);
      expect(umum).toContain(`Langkah ${no}`);
      expect(umum).toContain(
        await page.$eval(`#t${no} > th`, (th) => th.firstChild?.textContent?.trim()),
      );
      expect(await page.evaluate(bacaTanda)).toMatchObject({
        kini: [String(no)],
        baris: [`t${no}`],
        daftar: [`l${no}`],
      });
      expect(await page.evaluate(isKiniTampak)).toBe(true);
      if (no < jumlah) await page.keyboard.press('Enter');
    }
    const akhir = await page.evaluate(bacaPanel);
    expect(akhir).toMatchObject({ kabar: 'Selesai. Alur berakhir di sini.', pilihan: [] });
    expect(akhir.fokus).toBe('Ulang');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(bacaPanel)).toMatchObject({ judul: 'Langkah 1', hash: '#jalan/1' });
    await page.close();
  });
});

describe('a walk', () => {
  it('answers Ya and Tidak by their letters and marks only the way that was taken', async () => {
    const page = await peramban.buka(balangan);
    await mulai(page);
    for (const tombol of ['ArrowRight', 't', 'ArrowRight', 'y'] as const)
      await page.keyboard.press(tombol);
    expect(await page.evaluate(bacaPanel)).toMatchObject({
      judul: 'Langkah 3',
      jejak: '1 › 2 › 1 › 2 › 3',
      hash: '#jalan/1/2/1/2/3',
    });
    expect(await page.evaluate(bacaTanda)).toMatchObject({
      kini: ['3'],
      lewat: ['1', '2'],
      panah: ['1-2', '2-1-tidak', '2-3-ya'],
    });
    await page.close();
  });

  it('does nothing on an arrow key where an answer is needed', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2`);
    await page.focus('.jelajah .pilihan button');
    await page.keyboard.press('ArrowRight');
    expect((await page.evaluate(bacaPanel)).judul).toBe('Langkah 2');
    await page.close();
  });

  it('leaves the keys alone outside its panel', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2`);
    await page.focus('#pilih-pelaksana');
    for (const tombol of ['y', 't', 'ArrowLeft', 'Escape'] as const)
      await page.keyboard.press(tombol);
    expect(await page.evaluate(bacaPanel)).toMatchObject({ tampak: true, judul: 'Langkah 2' });
    await page.close();
  });

  it('goes back by its button, by the arrow and by the browser, and away at its beginning', async () => {
    const page = await peramban.buka(balangan);
    await mulai(page);
    for (let kali = 0; kali < 4; kali += 1) await page.keyboard.press('Enter');
    const judul = async () => (await page.evaluate(bacaPanel)).judul;
    expect(await judul()).toBe('Langkah 5');
    await page.click('.jelajah [data-bagian=mundur]');
    await page.waitForFunction(() => location.hash === '#jalan/1/2/3/4');
    expect(await judul()).toBe('Langkah 4');
    await page.focus('.jelajah .pilihan button');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.hash === '#jalan/1/2/3');
    expect(await judul()).toBe('Langkah 3');
    await page.goBack();
    expect(await judul()).toBe('Langkah 2');
    await page.goBack();
    await page.goBack();
    expect(await page.evaluate(bacaPanel)).toMatchObject({ tampak: false, hash: '' });
    expect(await page.evaluate(bacaTanda)).toMatchObject({ kini: [], panah: [] });
    await page.goForward();
    expect(await judul()).toBe('Langkah 1');
    await page.close();
  });

  it('goes back inside the page when it was opened as a link', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2/1/2/3`);
    await page.click('.jelajah [data-bagian=mundur]');
    expect(await page.evaluate(bacaPanel)).toMatchObject({
      judul: 'Langkah 2',
      hash: '#jalan/1/2/1/2',
    });
    await page.close();
  });

  it('ends by Escape, with the focus where it began', async () => {
    const page = await peramban.buka(balangan);
    await mulai(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(bacaPanel)).toMatchObject({
      tampak: false,
      hash: '',
      fokus: 'Telusuri langkah demi langkah',
    });
    await page.close();
  });

  it.each([360, 1280])('is shown by its address at %i px, its step in view', async (width) => {
    const page = await peramban.buka(`${balangan}#jalan/1/2/1/2/3/4/5/6`, { width, height: 740 });
    expect(await page.evaluate(bacaPanel)).toMatchObject({
      tampak: true,
      judul: 'Langkah 6',
      oleh: 'KEPALA DINAS',
    });
    expect(await page.evaluate(isKiniTampak)).toBe(true);
    await page.close();
  });

  it('follows an address that is opened while the page stands', async () => {
    const page = await peramban.buka(balangan);
    await page.evaluate(() => {
      location.hash = '#jalan/4';
    });
    await page.waitForFunction(() => document.querySelector('td[aria-current=step]') !== null);
    expect((await page.evaluate(bacaPanel)).judul).toBe('Langkah 4');
    await page.close();
  });

  it('gives the address of its step to the clipboard', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2`);
    const asal = new URL(page.url()).origin;
    for (const name of ['clipboard-read', 'clipboard-write'] as const) {
      await peramban.browser.setPermission(asal, { permission: { name }, state: 'granted' });
    }
    await page.bringToFront();
    await page.click('.jelajah [data-bagian=bagikan]');
    await page.waitForFunction(() => document.querySelector('.tersalin')?.textContent !== '');
    expect(await page.$eval('.tersalin', (satu) => satu.textContent)).toBe('Tautan tersalin.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.close();
  });

  it('draws the way taken thicker, not only in another colour', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2`);
    const tebal = (pemilih: string) =>
      page.$eval(pemilih, (satu) => getComputedStyle(satu).borderTopWidth);
    expect(await tebal('.alur > .h[data-panah="1-2"]')).toBe('4px');
    expect(await tebal('.alur > .h[data-panah="2-1-tidak"]')).toMatch(/^1(\.5)?px$/);
    await page.close();
  });

  it('keeps its marks in forced colours', async () => {
    const page = await peramban.buka(`${balangan}#jalan/1/2`);
    const klien = await page.createCDPSession();
    await klien.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const warna = (pemilih: string) =>
      page.$eval(pemilih, (satu) => getComputedStyle(satu).borderTopColor);
    expect(await warna('.alur > .h[data-panah="1-2"]')).not.toBe(
      await warna('.alur > .h[data-panah="2-1-tidak"]'),
    );
    await page.close();
  });

  it.each([
    [true, 'auto'],
    [false, 'smooth'],
  ] as const)('moves the page at once for who asks for no motion: %s', async (tenang, gerak) => {
    const page = await peramban.buka(balangan, { tenang });
    await page.evaluate(() => {
      Element.prototype.scrollIntoView = (opsi) => {
        document.body.dataset['gerak'] = typeof opsi === 'object' ? opsi.behavior : '';
      };
    });
    await mulai(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.body.dataset['gerak'])).toBe(gerak);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.close();
  });
});

/** True where the present symbol lies in the window, free of the panel and of the columns that stay. Runs in the page. */
function isKiniTampak(): boolean {
  const kotak = (pemilih: string) => document.querySelector(pemilih)?.getBoundingClientRect();
  const simbol = kotak('td[aria-current=step] .simbol');
  const panel = kotak('.jelajah');
  const kegiatan = kotak('tr[data-jelajah] > .kegiatan');
  if (!simbol || !panel || !kegiatan) return false;
  return (
    simbol.top >= 0 &&
    simbol.bottom <= panel.top + 1 &&
    simbol.left >= kegiatan.right - 1 &&
    simbol.right <= innerWidth
  );
}
