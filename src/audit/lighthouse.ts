import { existsSync } from 'node:fs';
import { launchBrowser } from '../print/browser.ts';

/** What Lighthouse's mobile setting says of a page. */
export interface NilaiHalaman {
  readonly path: string;
  /** 0 to 100, by Lighthouse's category. */
  readonly nilai: Readonly<
    Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>
  >;
  /** Largest contentful paint, ms. */
  readonly lcp: number;
  /** Cumulative layout shift, without unit. */
  readonly cls: number;
  /** What the page took over the line, bytes. */
  readonly bytes: number;
}

interface Audit {
  readonly numericValue?: number;
}

interface Hasil {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

type Lighthouse = (
  alamat: string,
  opsi: { readonly port: number; readonly logLevel: 'error'; readonly onlyCategories: string[] },
) => Promise<Hasil | undefined>;

const paket = new URL('alat/node_modules/lighthouse/core/index.js', import.meta.url);
const kategori = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Opens pages as a phone on a slow line does, one after the other; undefined when Lighthouse is not installed.
 *
 * @param server address of the portal, ending in a slash
 * @param sudah called after each page
 */
export async function ukurLighthouse(
  server: string,
  path: readonly string[],
  sudah: (path: string) => void,
): Promise<readonly NilaiHalaman[] | undefined> {
  if (!existsSync(paket)) return undefined;
  const { default: lighthouse } = (await import(paket.href)) as { readonly default: Lighthouse };
  const { browser } = await launchBrowser();
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const nilai: NilaiHalaman[] = [];
    for (const satu of path) {
      const hasil = await lighthouse(server + satu, {
        port,
        logLevel: 'error',
        onlyCategories: [...kategori],
      });
      if (!hasil) throw new Error(`Lighthouse gave no result for ${satu}`);
      nilai.push(bacaHasil(satu, hasil));
      sudah(satu);
    }
    return nilai;
  } finally {
    await browser.close();
  }
}

function bacaHasil(path: string, { lhr }: Hasil): NilaiHalaman {
  const skor = (id: string) => Math.round((lhr.categories[id]?.score ?? 0) * 100);
  const angka = (id: string) => lhr.audits[id]?.numericValue ?? NaN;
  return {
    path,
    nilai: {
      performance: skor('performance'),
      accessibility: skor('accessibility'),
      'best-practices': skor('best-practices'),
      seo: skor('seo'),
    },
    lcp: angka('largest-contentful-paint'),
    cls: angka('cumulative-layout-shift'),
    bytes: angka('total-byte-weight'),
  };
}
