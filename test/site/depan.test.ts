import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isEdisiLama, isSematan } from '../../src/io/alamat.ts';
import type { RunningServer } from '../../src/io/serve.ts';
import { kebijakanHalaman, kebijakanKepala } from '../../src/portal/kebijakan.ts';
import { root } from '../run-script.ts';
import { pagesOf, sampel } from './pages.ts';
import { sajikanLambat } from './saluran-lambat.ts';
import { skripSiap } from './skrip-siap.ts';
import { bukaPeramban } from './sop-browser.ts';
import type { Peramban } from './sop-browser.ts';
import { pelanggaran } from './axe.ts';
import { susunHalaman } from './susun-halaman.ts';

const situs = 'https://data.contoh.go.id';

const kantor = `kode: '63.05'
nama: Dinas Kependudukan dan Pencatatan Sipil
wilayah: Kabupaten Tapin
alamat: Jalan Contoh Nomor 1, Rantau
logo: lambang.svg
warna: '#7a1f1f'
kontak: { telepon: '(0517) 000-000', surel: kantor@contoh.go.id }
jamLayanan: [{ hari: Senin sampai Kamis, jam: 08.00–15.00 }]
pengaduan: { pengelola: Sekretaris Dinas, situs: 'https://contoh.go.id/pengaduan', tanggapan: Paling lama 3 hari kerja }
lisensiData: { nama: CC BY 4.0, alamat: 'https://creativecommons.org/licenses/by/4.0/' }
pelaksana:
  - { nama: Kepala Dinas, alias: [Kadis] }
`;
const lambang =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>';
const pengumuman = (judul: string, tanggal: string) =>
  `---\njudul: ${judul}\n${tanggal}\n---\nKalimat pengumuman.\n`;

let kerja: string;
let satu: { readonly dist: string; readonly peramban: Peramban };
let banyak: { readonly dist: string; readonly peramban: Peramban };

/** A single office with a colour, a logo, contacts, notices, two SOPs and two semesters, at an address that is known. */
async function buildOffice(): Promise<string> {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-depan-'));
  const berkas: Readonly<Record<string, string>> = {
    'instansi/63.05.yaml': kantor,
    'instansi/lambang.svg': lambang,
    'pengumuman/libur.md': pengumuman('Loket tutup', 'mulai: 2025-07-01'),
    'pengumuman/usai.md': pengumuman('Sudah usai', 'mulai: 2025-01-01\nsampai: 2025-01-31'),
  };
  for (const [nama, isi] of Object.entries(berkas)) {
    await mkdir(dirname(join(kerja, 'content', nama)), { recursive: true });
    await writeFile(join(kerja, 'content', nama), isi);
  }
  for (const slug of ['13.01/kia-melalui-silpia', '63.05/penyusunan-buku-data-agregat']) {
    const tujuan = join(kerja, 'content', 'sop', '63.05', `${slug.slice(6)}.md`);
    await cp(join(root, 'content', 'sop', `${slug}.md`), tujuan, { recursive: true });
  }
  for (const periode of ['2024-2', '2025-1']) {
    const rilis = join('63.05', periode);
    await cp(join(root, 'data', rilis), join(kerja, 'data', rilis), { recursive: true });
  }
  return susunHalaman(kerja, situs);
}

beforeAll(async () => {
  const [dist, semua] = [await buildOffice(), inject('dist')];
  satu = { dist, peramban: await bukaPeramban(dist) };
  banyak = { dist: semua, peramban: await bukaPeramban(semua) };
}, 600_000);
afterAll(async () => {
  await Promise.all([satu.peramban.tutup(), banyak.peramban.tutup()]);
  await rm(kerja, { recursive: true, force: true });
});

const portal = { 'a single office': () => satu, 'several offices': () => banyak } as const;
type NamaPortal = keyof typeof portal;
const semuaPortal = Object.keys(portal) as readonly NamaPortal[];

/** Follows the first link of the content with this text, as a tap does. */
async function ketuk(page: Page, teks: string): Promise<void> {
  const tautan = await page.$$('main a');
  for (const satuTautan of tautan) {
    if ((await satuTautan.evaluate((a) => a.textContent.trim())) !== teks) continue;
    await Promise.all([page.waitForNavigation(), satuTautan.click()]);
    return;
  }
  throw new Error(`no link "${teks}" on ${page.url()}`);
}

const bacaIsi = (page: Page) =>
  page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' ').trim());

describe.each(semuaPortal)('the front page of %s', (nama) => {
  const depan = (layar: Parameters<Peramban['buka']>[1] = {}) =>
    portal[nama]().peramban.buka('', layar);

  it('answers how long a KIA takes and what to bring after one tap, and how it goes after two', async () => {
    const page = await depan({ width: 360, height: 740 });
    await ketuk(page, 'Kartu identitas anak (KIA)');
    const jawab = await bacaIsi(page);
    expect(jawab).toContain('paling lama 6 hari kerja 50 menit');
    expect(jawab).toContain('Foto copy KK, Akta Kelahiran dan Pas Foto');
    await ketuk(page, 'Penerbitan Kartu Identitas Anak (KIA) melalui Inovasi SILPIA');
    expect(new URL(page.url()).pathname).toMatch(/^\/sop\/[\d.]+\/kia-melalui-silpia\/$/);
    await page.close();
  });

  it.each<[NamaPortal, readonly string[], string]>([
    ['a single office', ['Kepala Dinas'], 'Lembar tugas Kepala Dinas'],
    ['several offices', ['Kabupaten Balangan', 'Operator SIAK'], 'Lembar tugas Operator SIAK'],
  ])(
    'of %s leads staff to their own langkah in two taps at most',
    async (milik, ketukan, judul) => {
      if (milik !== nama) return;
      const page = await depan({ width: 360, height: 740 });
      for (const teks of ketukan) await ketuk(page, teks);
      expect(await page.$eval('h1', (h1) => h1.innerText.replace(/\s+/g, ' '))).toBe(judul);
      await page.close();
    },
  );

  it('takes a question in words', async () => {
    const page = await depan();
    await page.keyboard.press('/');
    await page.keyboard.type('berapa lama kia');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.hasil-cari li a');
    expect(await page.$eval('.hasil-cari li a', (a) => a.getAttribute('href'))).toMatch(
      /kia-melalui-silpia/,
    );
    await page.close();
  });

  it('leads to the index of SOPs, to the newest figures with their change, and to the book', async () => {
    const page = await depan();
    const isi = await bacaIsi(page);
    expect(isi).toContain('202.943');
    expect(isi).toContain('naik 1.074 sejak Semester II Tahun 2024');
    expect(isi).toContain('DATA CONTOH');
    const alamat = await page.$$eval('main a', (semua) => semua.map((a) => a.getAttribute('href')));
    expect(alamat).toEqual(
      expect.arrayContaining([
        '/sop/',
        '/dasar-hukum/',
        '/statistik/63.05/2025-1/',
        '/statistik/63.05/2025-1/buku-data-agregat-63.05-2025-1.pdf',
        expect.stringMatching(/^\/sop\/menurut\/bidang\//),
      ]),
    );
    await page.close();
  });

  it.each(['', 'statistik/'])(
    'leads from /%s to regions, indicators, comparisons, words and the manual',
    (path) => {
      const html = readFileSync(join(portal[nama]().dist, path, 'index.html'), 'utf8');
      const telusuri = /<nav class="telusuri".*?<\/nav>/s.exec(html)?.[0] ?? '';
      expect([...telusuri.matchAll(/href="([^"]+)"/g)].map(([, satu]) => satu)).toEqual([
        '/wilayah/',
        '/wilayah/63.05/bandingkan/',
        '/statistik/63.05/bandingkan/2024-2/2025-1/',
        '/indikator/',
        '/istilah/',
        '/panduan/membaca-statistik/',
      ]);
    },
  );
});

/** Pages whose words depend on the offices; those of several offices that are a sample of their kind are read there. */
const halamanKantor = [
  'tentang/privasi/',
  'tentang/aksesibilitas/',
  'tentang/pengaduan/',
  'tidak-ada/',
];

describe.each<[NamaPortal, readonly string[]]>([
  ['a single office', ['', 'layanan/kia/', 'tentang/', ...halamanKantor]],
  ['several offices', halamanKantor],
])('the pages of %s', (nama, halaman) => {
  it.each(halaman)('/%s reads well in both themes and on the narrowest window', async (path) => {
    for (const [width, scheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      const page = await portal[nama]().peramban.buka(path, { width, height: 740, scheme });
      expect(await pelanggaran(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    }
  });
});

describe('an office of its own look', () => {
  it('gives the head its colour in both themes, and its logo as a file beside the page', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await satu.peramban.buka('', { scheme });
      expect(
        await page.$eval('.kepala-situs', (kepala) => getComputedStyle(kepala).backgroundColor),
      ).toBe('rgb(122, 31, 31)');
      const gambar = await page.$eval('.nama-kantor img', (img) => ({
        dimuat: img.complete && img.naturalWidth > 0,
        alamat: img.getAttribute('src'),
        alt: img.alt,
      }));
      expect(gambar).toEqual({ dimuat: true, alamat: '/instansi/63.05/lambang.svg', alt: '' });
      await page.close();
    }
    const berkas = readFileSync(join(satu.dist, 'instansi', '63.05', 'lambang.svg'), 'utf8');
    expect(berkas).toBe(lambang);
  });

  it('leaves the portal of several offices its own colour', async () => {
    const page = await banyak.peramban.buka('');
    expect(
      await page.$eval('.kepala-situs', (kepala) => getComputedStyle(kepala).backgroundColor),
    ).toBe('rgb(11, 83, 100)');
    await page.close();
  });
});

describe('the page of components', () => {
  it('shows every component in both themes, whatever the reader’s own', async () => {
    const baca = async (scheme: 'light' | 'dark') => {
      const page = await banyak.peramban.buka('komponen/', { scheme });
      const tema = await page.$$eval('.tema', (semua) =>
        semua.map((bagian) => ({
          latar: getComputedStyle(bagian).backgroundColor,
          skema: getComputedStyle(bagian).colorScheme,
          judul: [...bagian.querySelectorAll('h3')].map((h3) => h3.innerText),
        })),
      );
      await page.close();
      return tema;
    };
    const terang = await baca('light');
    expect(terang.map(({ latar, skema }) => [latar, skema])).toEqual([
      ['rgb(251, 251, 249)', 'light'],
      ['rgb(18, 23, 26)', 'dark'],
    ]);
    expect(terang[0]?.judul).toEqual(terang[1]?.judul);
    expect(terang[0]?.judul).toEqual(expect.arrayContaining(['Warna', 'Tabel angka', 'Grafik']));
    expect(await baca('dark')).toEqual(terang);
  });
});

describe('what a portal says of itself', () => {
  const teks = (dist: string, path: string) =>
    (pagesOf(dist).find((halaman) => halaman.path === path)?.html ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  it('shows the notice that holds, and not the one whose days are past', () => {
    expect(teks(satu.dist, '')).toContain('Loket tutup 1 Juli 2025 Kalimat pengumuman.');
    expect(teks(satu.dist, '')).not.toContain('Sudah usai');
  });

  it('names the office’s own way to complain, and the national one for whoever has none', () => {
    const sendiri = teks(satu.dist, 'tentang/pengaduan/');
    expect(sendiri).toContain('Sekretaris Dinas');
    expect(sendiri).toContain('Paling lama 3 hari kerja');
    expect(sendiri).not.toContain('Belum menuliskan sarana pengaduan');
    const tanpa = teks(banyak.dist, 'tentang/pengaduan/');
    expect(tanpa).toMatch(
      /Belum menuliskan sarana pengaduan .*Kabupaten Balangan .*Kanal nasional/,
    );
    expect(tanpa).toContain('www.lapor.go.id');
  });

  it('names the licence of the figures, or that there is none yet', () => {
    expect(teks(satu.dist, 'tentang/')).toContain('Statistik Kabupaten Tapin: CC BY 4.0');
    expect(teks(banyak.dist, 'tentang/')).toContain(
      'Statistik Kabupaten Tapin: kantor belum menetapkan lisensinya',
    );
  });

  it('says on every page which version of the program made it, and up to which day its content speaks', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const diam = pagesOf(banyak.dist)
      .filter(({ path }) => !path.startsWith('cetak/') && !isSematan(`/${path}`))
      .filter(
        ({ html }) => !html.includes(`Dibuat dengan Cacah ${version}, isi sampai 30 Juni 2025`),
      )
      .map(({ path }) => path);
    expect(diam).toEqual([]);
  });

  it('keeps its word on privacy: no page sets a cookie or stores anything', async () => {
    const page = await banyak.peramban.buka('cari/?q=kia');
    await page.waitForSelector('.hasil-cari li a');
    expect(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
    ).toEqual(['', 0, 0]);
    await page.close();
  });
});

describe('the addresses of a portal', () => {
  /** Pages that are to be found; an edition that was replaced leads to the one that replaced it. */
  const umum = (dist: string) =>
    pagesOf(dist).filter(
      ({ path }) =>
        path !== '404.html' &&
        !path.startsWith('cetak/') &&
        !isEdisiLama(`/${path}`) &&
        !isSematan(`/${path}`) &&
        // What only leads on to the newest release has its address.
        !path.endsWith('/terbaru/'),
    );

  it('are its own, said on every page and in the map, where the host is known', () => {
    const alamat = umum(satu.dist).map(({ path }) => `${situs}/${path}`);
    const resmi = umum(satu.dist).map(
      ({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    );
    expect(resmi).toEqual(alamat);
    const peta = readFileSync(join(satu.dist, 'sitemap.xml'), 'utf8');
    const dipetakan = [...peta.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, satuAlamat]) => satuAlamat,
    );
    expect(dipetakan).toEqual(alamat.toSorted());
    expect(readFileSync(join(satu.dist, 'robots.txt'), 'utf8')).toContain(`${situs}/sitemap.xml`);
  });

  it('are not claimed where the host is not known', () => {
    expect(umum(banyak.dist).filter(({ html }) => html.includes('rel="canonical"'))).toEqual([]);
  });

  it('are each described in a sentence of their own kind', () => {
    const kosong = umum(banyak.dist)
      .filter(({ html }) => !/<meta name="description" content="[^"]{20,}"/.test(html))
      .map(({ path }) => path);
    expect(kosong).toEqual([]);
  });

  it('that lead nowhere offer the search, and are not to be found', async () => {
    const page = await banyak.peramban.buka('tidak-ada/');
    await page.type('main input[type=search]', 'kia');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe('/cari/');
    await page.close();
    const hilang = pagesOf(banyak.dist).find(({ path }) => path === '404.html')?.html;
    expect(hilang).toContain('<meta name="robots" content="noindex"');
  });
});

describe('the policy in the headers', () => {
  it('asks nothing of a page that its own does not, but that no other site may frame it', () => {
    const urai = (isi: string) => isi.split(/;\s*/).map((satuan) => satuan.split(/ (.*)/));
    const halaman = Object.fromEntries(urai(kebijakanHalaman("'sha256-x'"))) as Record<
      string,
      string
    >;
    const beda = urai(kebijakanKepala("'self'")).filter(
      ([nama = '', isi]) => isi !== (halaman[nama] ?? halaman['default-src']),
    );
    expect(beda.map(([nama, isi]) => [nama, isi])).toEqual([['frame-ancestors', "'self'"]]);
    expect(readFileSync(join(banyak.dist, '.htaccess'), 'utf8')).toContain(
      `"${kebijakanKepala("'self'")}"`,
    );
  });
});

describe('a page on a slow line', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await sajikanLambat(inject('dist'));
  });
  afterAll(() => server.close());

  const ponsel = { width: 412, height: 823 };
  const lebar = { width: 1280, height: 900 };

  it.concurrent.each([
    ...Object.values(sampel).map((path) => [path, 'a phone', ponsel] as const),
    ...Object.values(sampel).map((path) => [path, 'a wide screen', lebar] as const),
  ])(
    '/%s does not move while it, its typeface and its scripts arrive, on %s',
    async (path, _, layar) => {
      // In a window of its own: the browser seldom paints a page that stands behind others, and sees nothing move there.
      const jendela = await banyak.peramban.browser.createBrowserContext();
      const page = await jendela.newPage();
      await page.setViewport(layar);
      await page.setCacheEnabled(false);
      await page.evaluateOnNewDocument(watchShifts);
      await page.goto(server.url + path);
      await skripSiap(page);
      await page.waitForNetworkIdle();
      await page.evaluate(() => document.fonts.ready);
      await new Promise((selesai) => setTimeout(selesai, 300));
      expect(await page.evaluate(() => Reflect.get(globalThis, 'geser') as unknown)).toEqual([]);
      await jendela.close();
    },
  );

  it('whose line breaks off within a table shows what came of it', async () => {
    const html = readFileSync(join(inject('dist'), sampel.tabel, 'index.html'), 'utf8');
    const page = await banyak.peramban.browser.newPage();
    await page.setContent(html.slice(0, html.indexOf('</table>') - 200));
    const tampak = () =>
      page.$eval('main tbody tr td', (sel) => getComputedStyle(sel).visibility === 'visible');
    expect(await tampak()).toBe(false);
    await page.waitForFunction(() =>
      document.querySelector('main tbody tr td')?.checkVisibility({ visibilityProperty: true }),
    );
    expect(await tampak()).toBe(true);
    await page.close();
  });

  // One at a time: the browser does not paint a page that stands behind others for long.
  it.each([sampel.depan, sampel.sop, sampel.tabel, sampel.cari])(
    '/%s fetches its scripts when it is painted',
    async (path) => {
      const page = await banyak.peramban.browser.newPage();
      await page.goto(server.url + path);
      await skripSiap(page);
      expect(await page.evaluate(scriptsAroundPaint)).toEqual({ sebelum: [], ada: true });
      await page.close();
    },
  );

  it.each<[string, () => void]>([
    [
      'a tab in the background, which paints nothing',
      () => {
        Reflect.defineProperty(Document.prototype, 'hidden', { get: () => true });
        Reflect.set(
          globalThis,
          'PerformanceObserver',
          class {
            observe = () => undefined;
          },
        );
      },
    ],
    [
      'a browser that does not tell of its painting',
      () => {
        Reflect.deleteProperty(globalThis, 'PerformanceObserver');
      },
    ],
  ])('gets its scripts in %s', async (_, siapkan) => {
    const page = await banyak.peramban.browser.newPage();
    await page.evaluateOnNewDocument(siapkan);
    await page.goto(server.url + sampel.daftarSop);
    await page.waitForSelector('cacah-saring-sop:defined');
    await page.close();
  });
});

/** Which scripts the page fetched before it was painted, and whether it fetched any. Runs in the page. */
function scriptsAroundPaint() {
  const lukis = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const skrip = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  return {
    sebelum: skrip.filter(({ startTime }) => startTime < lukis).map(({ name }) => name),
    ada: skrip.length > 0,
  };
}

/** Collects what moves without the reader's doing, how far and which element. Runs in the page. */
function watchShifts(): void {
  const geser: string[] = [];
  Reflect.set(globalThis, 'geser', geser);
  new PerformanceObserver((daftar) => {
    for (const butir of daftar.getEntries()) {
      const { value, hadRecentInput, sources } = butir as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: readonly { node: Node | null }[];
      };
      if (hadRecentInput) continue;
      const unsur = sources.map(({ node }) =>
        node instanceof Element ? node : node?.parentElement,
      );
      geser.push(
        `${String(value)} ${unsur.map((satu) => satu?.outerHTML.slice(0, 60)).join(' | ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
