import type { Browser, Page } from 'puppeteer';
import { serveFolder } from '../../src/io/serve.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { skripSiap } from './skrip-siap.ts';

export const seeds = [
  '13.01/kia-melalui-silpia',
  '13.05/hak-akses-pemanfaatan-data',
  '51.08/akses-siak-desa-kelurahan',
  '63.05/penyusunan-buku-data-agregat',
  '63.11/dik-jamila-me-wa',
] as const;

interface Layar {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly tenang?: boolean;
  readonly skrip?: boolean;
}

export interface Peramban {
  readonly browser: Browser;
  /** Opens a page of the portal, calm unless told otherwise; errors of the page fail the test. */
  buka(path: string, layar?: Layar): Promise<Page>;
  tutup(): Promise<void>;
}

/** A browser in front of a built portal. */
export async function bukaPeramban(dist: string): Promise<Peramban> {
  const server = await serveFolder(dist);
  const { browser } = await launchBrowser();
  return {
    browser,
    async buka(
      path,
      { width = 1280, height = 900, scheme = 'light', tenang = true, skrip = true } = {},
    ) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => {
        throw new Error(`${path}: ${String(error)}`);
      });
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: tenang ? 'reduce' : 'no-preference' },
      ]);
      await page.setJavaScriptEnabled(skrip);
      await page.goto(server.url + path);
      if (skrip) await skripSiap(page);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async tutup() {
      await browser.close();
      await server.close();
    },
  };
}

/** What a reader sees and hears of a walk. Runs in the page. */
export function bacaPanel() {
  const bagian = (nama: string) =>
    document.querySelector<HTMLElement>(`.jelajah [data-bagian=${nama}]`)?.innerText.trim() ?? '';
  return {
    tampak: document.querySelector<HTMLElement>('.jelajah')?.hidden === false,
    judul: bagian('judul'),
    oleh: bagian('oleh'),
    kabar: bagian('kabar'),
    jejak: bagian('jejak'),
    pilihan: [...document.querySelectorAll<HTMLElement>('.jelajah .pilihan button')].map((satu) =>
      satu.innerText.replace(/\s+/g, ' ').trim(),
    ),
    hash: location.hash,
    fokus: document.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    fokusDiPanel: document.querySelector('.jelajah')?.contains(document.activeElement) ?? false,
  };
}

/** Rows, symbols and panah that carry a mark of the walk. Runs in the page. */
export function bacaTanda() {
  const ambil = (pemilih: string, nama: string) => [
    ...new Set(
      [...document.querySelectorAll(pemilih)].map((satu) => satu.getAttribute(nama) ?? ''),
    ),
  ];
  return {
    kini: ambil('td[aria-current=step]', 'data-simbol'),
    lewat: ambil('td[data-jelajah=lewat]', 'data-simbol'),
    menunggu: ambil('td[data-jelajah=menunggu]', 'data-simbol'),
    baris: ambil('tr[data-jelajah]', 'id'),
    daftar: ambil('.daftar-langkah > li[data-jelajah]', 'id'),
    panah: ambil('.alur > [data-jelajah]', 'data-panah'),
  };
}
