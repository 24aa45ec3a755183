import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pagesOf } from './pages.ts';
import { skripSiap } from './skrip-siap.ts';
import type { Peramban } from './sop-browser.ts';
import { bukaPeramban } from './sop-browser.ts';
import { pelanggaran } from './axe.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban(dist);
});
afterAll(() => peramban.tutup());

/** One of each kind of page that speaks of many SOPs. */
const jenis = [
  'sop/',
  'sop/menurut/pelaksana/kepala-bidang/',
  'instansi/63.05/',
  'instansi/63.05/pelaksana/',
  'instansi/63.11/pelaksana/operator-siak/',
  'instansi/51.08/tinjau/',
  'dasar-hukum/',
  'dasar-hukum/perpres-25-2008/',
];

describe.each(jenis)('%s', (path) => {
  it.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)('has no axe violation at %i px in %s', async (width, scheme) => {
    const page = await peramban.buka(path, { width, height: 740, scheme });
    expect(await pelanggaran(page)).toEqual([]);
    await page.close();
  });

  it('fits a window of 320 px', async () => {
    const page = await peramban.buka(path, { width: 320, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});

/** Titles of the SOPs in view, what the status line says, and the query. Runs in the page. */
function bacaDaftar() {
  return {
    sop: [...document.querySelectorAll<HTMLElement>('[data-sop] h3 a')]
      .filter((satu) => satu.checkVisibility())
      .map((satu) => satu.innerText),
    kabar: document.querySelector('[role=status]')?.textContent,
    query: location.search,
  };
}

const buku = 'Penyusunan Buku Data Agregat';
const jamila = 'Inovasi Layanan Dik Jamila Me-WA';

describe('the index of SOPs', () => {
  it('answers at once how long a service takes and what to bring', () => {
    const html = pages.find(({ path }) => path === 'sop/')?.html ?? '';
    const kia = html.split('<li data-sop').find((satu) => satu.includes('/kia-melalui-silpia/'));
    expect(kia).toContain('paling lama 6 hari kerja 50 menit');
    expect(kia).toContain('Foto copy KK, Akta Kelahiran dan Pas Foto');
    expect(kia).toContain('Berlaku sejak 10 Januari 2022');
    expect(kia).toContain('10 langkah, 5 pelaksana');
  });

  it('narrows the list by two choices, says how many are left, and keeps the choice in the address', async () => {
    const page = await peramban.buka('sop/');
    expect(await page.evaluate(bacaDaftar)).toMatchObject({ kabar: '5 SOP', query: '' });
    await page.select('#saring-pelaksana', 'kepala-dinas');
    await page.select('#saring-waktu', 'tidak-terukur');
    const tersaring = await page.evaluate(bacaDaftar);
    expect(tersaring).toEqual({
      sop: ['Pemberian Hak Akses Pemanfaatan NIK, Data Kependudukan dan KTP el', buku],
      kabar: '2 dari 5 SOP',
      query: '?pelaksana=kepala-dinas&waktu=tidak-terukur',
    });
    expect(await teksPilihan(page, '63.05')).toBe('Kabupaten Tapin (1)');
    expect(await teksPilihan(page, '63.11')).toBe('Kabupaten Balangan (0)');
    await page.reload();
    await skripSiap(page);
    expect(await page.evaluate(bacaDaftar)).toEqual(tersaring);
    await page.click('[data-hapus]');
    expect(await page.evaluate(bacaDaftar)).toMatchObject({ kabar: '5 SOP', query: '' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('saring-instansi');
    await page.close();
  });

  it('passes over a value that the page does not know', async () => {
    const page = await peramban.buka('sop/?pelaksana=hilang&status=berlaku');
    expect((await page.evaluate(bacaDaftar)).sop).toHaveLength(5);
    await page.close();
  });

  it('keeps the choices folded on a phone unless one is made', async () => {
    for (const [query, terbuka] of [
      ['', false],
      ['?status=berlaku', true],
    ] as const) {
      const page = await peramban.buka(`sop/${query}`, { width: 360, height: 740 });
      expect(await page.$eval('.saring-sop > details', (satu) => satu.open)).toBe(terbuka);
      await page.close();
    }
  });

  it('offers without a script a page for each value, and no choice that does nothing', async () => {
    const html = pages.find(({ path }) => path === 'sop/')?.html ?? '';
    const tautan = [...html.matchAll(/href="\/(sop\/menurut\/[^"]+)"/g)].map(([, ke]) => ke);
    const ada = pages.filter(({ path }) => path.startsWith('sop/menurut/')).map(({ path }) => path);
    expect(tautan.toSorted()).toEqual(ada.toSorted());
    const page = await peramban.buka('sop/', { skrip: false, width: 360, height: 740 });
    const tampak = await page.$$eval('.saring-sop > *', (semua) =>
      semua.filter((satu) => satu.checkVisibility()).map(({ tagName }) => tagName),
    );
    expect(tampak).toEqual(['NAV', 'P']);
    await page.close();
  });

  it('shows the same SOPs on the page of a value as by choosing it', async () => {
    const page = await peramban.buka('sop/?pelaksana=kepala-dinas');
    const dipilih = (await page.evaluate(bacaDaftar)).sop;
    await page.goto(new URL('menurut/pelaksana/kepala-dinas/', page.url()).href);
    const judul = await page.$$eval('[data-sop] h2 a', (semua) => semua.map((a) => a.innerText));
    expect(judul).toEqual(dipilih);
    expect(judul).toContain(jamila);
    await page.close();
  });
});

async function teksPilihan(page: Page, nilai: string): Promise<string> {
  return page.$eval(`option[value="${nilai}"]`, (satu) => satu.textContent);
}

describe('the task sheet of a role', () => {
  const path = 'instansi/63.11/pelaksana/operator-siak/';

  it('is one link away from the page of the office, and from that of the SOP', () => {
    for (const dari of ['instansi/63.11/', 'sop/63.11/dik-jamila-me-wa/']) {
      expect(pages.find((satu) => satu.path === dari)?.html).toContain(`href="/${path}"`);
    }
  });

  it('says of every langkah what is received, done and handed over, and how long it takes', async () => {
    const page = await peramban.buka(path);
    const baris = await page.$$eval('.tabel-tugas tbody tr', (semua) =>
      semua.map((tr) => [...tr.children].map((sel) => sel.textContent.replace(/\s+/g, ' ').trim())),
    );
    expect(baris.map(([no, , , , waktu]) => [no, waktu])).toEqual([
      ['Langkah 2', '5 menit'],
      ['Langkah 3', '15 menit'],
      ['Langkah 7', '10 menit'],
    ]);
    expect(baris[0]?.[1]).toBe('Berkas lengkap dari OPERATOR LAYANAN, langkah 1');
    expect(baris[0]?.[3]).toBe(
      'Berkas lengkap dan benar untuk langkah 3 yang dikerjakan sendiri, bila Ya Berkas lengkap dan benar kepada OPERATOR LAYANAN, langkah 1, bila Tidak',
    );
    expect(await page.$eval('.kunci', (satu) => satu.textContent)).toMatch(/30 menit/);
    await page.close();
  });

  it('stays a table for a screen reader where a phone shows it row by row', async () => {
    const page = await peramban.buka(path, { width: 360, height: 740 });
    const pohon = await page.accessibility.snapshot({ interestingOnly: false });
    const peran: string[] = [];
    const telusuri = (satu: typeof pohon): void => {
      if (satu === null) return;
      peran.push(satu.role);
      for (const anak of satu.children ?? []) telusuri(anak);
    };
    telusuri(pohon);
    const banyak = (nama: string) => peran.filter((satu) => satu === nama).length;
    expect([banyak('table'), banyak('row'), banyak('cell')]).toEqual([1, 4, 12]);
    await page.close();
  });

  it('prints with the name of the office, without the frame of the portal, and breaks no langkah', async () => {
    const page = await peramban.buka(path, { width: 700 });
    await page.emulateMediaType('print');
    const cetak = await page.evaluate(() => {
      const gaya = (pemilih: string) => {
        const satu = document.querySelector(pemilih);
        if (satu === null) throw new Error(pemilih);
        return getComputedStyle(satu);
      };
      return {
        kantor: document.querySelector<HTMLElement>('.hanya-cetak')?.innerText,
        tanpa: ['.kepala-situs', '.remah', '.kaki-situs'].map((satu) => gaya(satu).display),
        kepala: gaya('.tabel-tugas thead').display,
        baris: gaya('.tabel-tugas tbody tr').breakInside,
        judul: gaya('.tugas-sop h2').breakAfter,
      };
    });
    expect(cetak).toEqual({
      kantor: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Balangan',
      tanpa: ['none', 'none', 'none'],
      kepala: 'table-header-group',
      baris: 'avoid',
      judul: 'avoid',
    });
    await page.close();
  });
});

describe('the pages of the legal basis', () => {
  const teks = (path: string) =>
    (pages.find((satu) => satu.path === path)?.html ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  it('says of a revoked regulation what replaced it, and who rests on it since when', () => {
    const html = pages.find(({ path }) => path === 'dasar-hukum/perpres-25-2008/')?.html ?? '';
    expect(html).toContain('href="/dasar-hukum/perpres-96-2018/"');
    expect(html).toContain('href="/sop/51.08/akses-siak-desa-kelurahan/"');
    expect(teks('dasar-hukum/perpres-25-2008/')).toContain(
      'berlaku ketika SOP ditetapkan, sejak 2018 dicabut dan digantikan Peraturan Presiden Nomor 96 Tahun 2018',
    );
  });

  it('lists what is cited and not registered, with what may be meant', () => {
    const daftar = teks('dasar-hukum/');
    const belum = daftar.slice(daftar.indexOf('Belum terdaftar'));
    expect(belum).toContain('Peraturan Presiden Nomor 40 Tahun 2019');
    expect(belum).toContain('Peraturan Pemerintah Nomor 40 Tahun 2019');
  });

  it('gives each office its SOPs to review with reason, cure and its own note', () => {
    const tinjau = teks('instansi/51.08/tinjau/');
    expect(tinjau).toContain('1 dari 1 SOP yang tidak dicabut perlu ditinjau per 30 Juni 2025');
    expect(tinjau).toContain('Butir 2 Dasar Hukum, Peraturan Presiden Nomor 25 Tahun 2008');
    expect(tinjau).toContain('saat SOP direvisi.');
    expect(tinjau).toContain(
      'Catatan kantor: Dasar Hukum butir 2 dan 4 berlaku saat SOP ditetapkan',
    );
  });
});
