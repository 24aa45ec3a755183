import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPencetakLembar } from '../../src/build/pencetak-lembar.ts';
import type { PencetakLembar } from '../../src/build/pencetak-lembar.ts';
import { printBooklet } from '../../src/build/print-booklet.ts';
import type { SopSiap } from '../../src/io/portal.ts';
import { kegiatanLangkah } from '../../src/sop/langkah-sop.ts';
import type { Printer } from '../../src/print/printer.ts';
import { readPdf } from '../../src/print/pdf-read.ts';
import { openPrinter } from '../../src/print/printer.ts';
import { kertas } from '../../src/sop/instansi.ts';
import type { Kertas } from '../../src/sop/instansi.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { buatSop } from '../lembar/sop-contoh.ts';
import { sopBuatan } from '../sop/fixtures-sop.ts';

const tanpaSimpanan = { ambil: () => undefined, simpan: () => undefined };
const ukuranPt: Record<Kertas, readonly [number, number]> = {
  A4: [842, 595],
  F4: [935, 609],
  Letter: [792, 612],
  Legal: [1008, 612],
};

let printer: Printer;
const pencetak = new Map<Kertas, PencetakLembar>();
beforeAll(async () => {
  printer = await openPrinter();
  for (const satu of kertas)
    pencetak.set(satu, await openPencetakLembar(printer, { kertas: satu }, tanpaSimpanan));
}, 60_000);
afterAll(() => printer.close());

function siap(slug: string, naskah: Sop): SopSiap {
  const kantor = {
    kode: '63.05',
    nama: 'Dinas Uji',
    wilayah: 'Kabupaten Uji',
    unit: [],
    polos: true,
  };
  return { kode: '63.05', slug, naskah, kantor };
}

function pada(satu: Kertas): PencetakLembar {
  const ada = pencetak.get(satu);
  if (ada === undefined) throw new Error(`no tab for ${satu}`);
  return ada;
}

interface Potong {
  readonly teks: string;
  readonly hurufPt: number;
}

/** Every piece of text of each page, with the size of its letters. */
async function textOf(pdf: PDFDocumentProxy): Promise<readonly (readonly Potong[])[]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, ke) => {
      const { items } = await (await pdf.getPage(ke + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a = 0, b = 0] = item.transform as number[];
        return [{ teks: item.str, hurufPt: Math.hypot(a, b) }];
      });
    }),
  );
}

const besar = (pelaksana: number, langkah: number, ubahan = {}): Sop =>
  buatSop({ pelaksana, langkah, ubahan });
const penutup = {
  tempat: 'Rantau',
  tanggal: '2024-02-01',
  jabatan: 'Kepala Dinas',
  nama: 'Nama Penanda',
  nip: '',
};

const semua: readonly (readonly [string, Sop])[] = [
  ...sopBuatan().map(({ nama, sop }) => [nama, sop] as const),
  ['pendek', besar(3, 4)],
  ['lima-belas-pelaksana', besar(15, 16, { status: 'draf' })],
  ['empat-puluh-langkah', besar(6, 40, { status: 'dicabut', revisiKe: 2 })],
  [
    'berdasar-banyak',
    besar(4, 12, {
      dasarHukum: Array.from(
        { length: 40 },
        (_, ke) => `Peraturan Bupati Nomor ${ke + 1} Tahun 2020 tentang ${'Susunan '.repeat(15)}`,
      ),
    }),
  ],
  ['bertanda-tangan', besar(5, 14, { penutup })],
];

const besarSaja = ['lima-belas-pelaksana', 'empat-puluh-langkah'];

describe.each(kertas)('a sheet on %s', (satu) => {
  const contoh = semua.filter(([nama]) => satu === 'A4' || besarSaja.includes(nama));
  it.each(contoh)('of %s is right', async (slug, naskah) => {
    const { bytes, halaman } = await pada(satu).cetak(siap(slug, naskah));
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(halaman);
    for (let ke = 1; ke <= halaman; ke += 1) {
      const page = await pdf.getPage(ke);
      expect(page.view.slice(2).map(Math.round)).toEqual(ukuranPt[satu]);
      expect(await page.getStructTree()).toBeTruthy();
    }
    const potong = await textOf(pdf);
    expect(Math.min(...potong.flat().map(({ hurufPt }) => hurufPt))).toBeGreaterThan(7.95);
    const teks = potong.map((page) => page.map((p) => p.teks).join(' '));
    const rapat = teks.join('').normalize('NFKC').replace(/\s+/g, '');
    const kata = [
      naskah.nama,
      naskah.disahkan.nama,
      ...naskah.dasarHukum.map(({ teks: satu }) => satu),
      ...naskah.pelaksana.map(({ nama }) => nama),
      ...naskah.langkah.flatMap((l) => [
        ...kegiatanLangkah(l),
        ...l.kelengkapan,
        l.waktu,
        ...l.output,
      ]),
    ].map((k) => k.normalize('NFKC').replace(/\s+/g, ''));
    expect(kata.filter((k) => !rapat.includes(k))).toEqual([]);
    teks.forEach((page, ke) => {
      expect(page).toContain(`Halaman ${ke + 1} dari ${halaman}`);
      if (naskah.status !== 'berlaku') expect(page).toContain(naskah.status.toUpperCase());
    });
    expectPairs(potong);
    await pdf.loadingTask.destroy();
  });
});

/** Every letter of a segilima stands on two pages, once on each, and is used once in the document. */
function expectPairs(potong: readonly (readonly Potong[])[]): void {
  const huruf = potong.map((page) =>
    page
      .map(({ teks }) => teks.trim())
      .filter((teks) => /^[A-Z]{1,2}$/.test(teks) && teks !== 'R/T'),
  );
  const letak = Map.groupBy(
    huruf.flatMap((daftar, ke) => daftar.map((teks) => [teks, ke] as const)),
    ([teks]) => teks,
  );
  for (const [teks, tempat] of letak) {
    if (teks === 'T' || teks === 'Y') continue;
    expect([teks, new Set(tempat.map(([, ke]) => ke)).size, tempat.length]).toEqual([teks, 2, 2]);
  }
  const berpanah = huruf.some((daftar) => daftar.includes('A'));
  const bertabel = potong.filter((page) => page.some(({ teks }) => teks === 'Mutu Baku'));
  expect(berpanah).toBe(bertabel.length > 1);
}

describe('a sheet', () => {
  it('stands on one page when identity and table fit together', async () => {
    expect((await pada('A4').cetak(siap('pendek', besar(3, 4)))).halaman).toBe(1);
  });

  it('never has its signature alone on a page', async () => {
    for (let langkah = 6; langkah <= 20; langkah += 1) {
      const sop = siap('tanda', besar(4, langkah, { penutup }));
      const { bytes } = await pada('A4').cetak(sop);
      const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
      const terakhir =
        (await textOf(pdf))
          .at(-1)
          ?.map(({ teks }) => teks)
          .join(' ') ?? '';
      expect(terakhir).toContain('Nama Penanda');
      expect(terakhir).toContain('Mutu Baku');
      await pdf.loadingTask.destroy();
    }
  }, 60_000);

  it('is the same to the byte, whatever was printed in the tab before', async () => {
    const panjang = siap('panjang', besar(6, 40));
    const pendek = siap('pendek', besar(3, 4));
    const pertama = (await pada('A4').cetak(panjang)).bytes;
    await pada('A4').cetak(pendek);
    expect(Buffer.compare((await pada('A4').cetak(panjang)).bytes, pertama)).toBe(0);
  });

  it('embeds every font as one', async () => {
    const { bytes } = await pada('A4').cetak(siap('draf', besar(5, 12, { status: 'draf' })));
    expect([...readPdf(bytes).objects.values()].some(({ isi }) => isi.includes('/FontFile'))).toBe(
      true,
    );
    expect(wrongFonts(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(150_000);
  });

  it('goes on over pages where a row or an item is higher than one, and loses no word', async () => {
    const urut = (kata: string, banyak: number): readonly string[] =>
      Array.from({ length: banyak }, (_, ke) => `${kata}${ke + 1};`);
    const dasar = besar(4, 5, { penutup, dasarHukum: ['Pendek', urut('Pasal', 900).join(' ')] });
    const tinggi = {
      kegiatan: urut('Memeriksa', 700).join(' '),
      rincian: ['Awal', urut('Rinci', 500).join(' '), 'Akhir'],
      kelengkapan: urut('Formulir', 90),
    };
    const langkah = dasar.langkah.map((satu, ke) => (ke === 1 ? { ...satu, ...tinggi } : satu));
    const { bytes } = await pada('A4').cetak(siap('tinggi', { ...dasar, langkah }));
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const potong = await textOf(pdf);
    expect(Math.min(...potong.flat().map(({ hurufPt }) => hurufPt))).toBeGreaterThan(7.95);
    const rapat = potong.map((page) => page.map(({ teks }) => teks).join('')).join('');
    const semua = ['Pasal', 'Memeriksa', 'Rinci', 'Formulir'].map((kata) =>
      [...rapat.matchAll(new RegExp(`${kata}(\\d+);`, 'g'))].map(([, angka]) => Number(angka)),
    );
    expect(semua.map((angka) => angka.length)).toEqual([900, 700, 500, 90]);
    for (const angka of semua) expect(angka).toEqual(angka.toSorted((x, y) => x - y));
    expect(rapat).toContain('Dasar Hukum (lanjutan)');
    expect(rapat).toContain('(lanjutan)Memeriksa');
    expectPairs(potong);
    await pdf.loadingTask.destroy();
  });

  it('says that it cannot be set when its head is higher than a page', async () => {
    const sop = besar(3, 4, { nama: 'Pemeriksaan '.repeat(2000).trim() });
    await expect(pada('A4').cetak(siap('tinggi', sop))).rejects.toThrow(
      /lebih tinggi daripada satu halaman/,
    );
  });
});

/** Fonts that are drawings, or that the file names without holding them. */
function wrongFonts(bytes: Uint8Array): readonly string[] {
  return [...readPdf(bytes).objects.values()]
    .map(({ isi }) => isi)
    .filter(
      (isi) =>
        isi.includes('/Type3') ||
        (/\/Type \/FontDescriptor/.test(isi) && !isi.includes('/FontFile')),
    );
}

describe('a booklet', () => {
  it('has cover, list and all sheets, and each begins where the list says', async () => {
    const sop = [
      siap('satu', besar(3, 4)),
      siap('dua', besar(6, 40)),
      siap('tiga', besar(4, 6)),
    ].map((s) => ({
      ...s,
      naskah: { ...s.naskah, judul: `SOP ke-${s.slug}`, nama: `Nama ${s.slug}` },
    }));
    const { bytes, halaman } = await printBooklet(sop, pada('A4'), {});
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(halaman);
    const teks = (await textOf(pdf)).map((page) => page.map((p) => p.teks).join(' '));
    expect(teks[0]).toContain('Buku Standar Operasional Prosedur');
    for (const { naskah } of sop) {
      const baris = new RegExp(`${naskah.judul} .*? berlaku (\\d+)`).exec(teks[1] ?? '');
      const ke = Number(baris?.[1]);
      const labels = (await pdf.getPageLabels()) ?? [];
      const isi = teks[labels.indexOf(String(ke))] ?? '';
      expect(isi).toContain(naskah.nama);
      expect(isi).toContain(`Halaman 1 dari`);
      expect(isi).toContain(`Buku SOP halaman ${ke}`);
    }
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(sop.map(({ naskah }) => naskah.nama)),
    );
    await pdf.loadingTask.destroy();
  });
});
