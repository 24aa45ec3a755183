import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { readText } from '../../src/print/pdf-text.ts';
import { formatNilai } from '../../src/statistics/format-value.ts';
import type { FormatAngka } from '../../src/statistics/format-value.ts';

const dist = inject('dist');
const rilis = join(dist, 'statistik/63.05/2025-1');
const baca = (nama: string) => readFileSync(join(rilis, nama), 'utf8');

interface Kolom {
  readonly id: string;
  readonly jenis: 'teks' | FormatKolom;
}
type FormatKolom = 'bulat' | 'desimal';
const format: Readonly<Record<FormatKolom, FormatAngka>> = { bulat: 'bulat', desimal: 'rasio' };

/** The cells of a page's table as a reader sees them, a list a row. */
function selHalaman(id: string): readonly (readonly string[])[] {
  const tabel = /<table class="angka"[\s\S]*?<\/table>/.exec(baca(`${id}/index.html`))?.[0] ?? '';
  return [...tabel.matchAll(/<tr[\s\S]*?<\/tr>/g)]
    .map(([baris]) => [...baris.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)])
    .filter((sel) => sel.length > 0)
    .map((sel) => sel.map(([, isi = '']) => isi.replace(/<[^>]*>/g, '').trim()));
}

/** Every page of the printed book without its white space. */
const buku = readText(readFileSync(join(rilis, 'buku-data-agregat-63.05-2025-1.pdf'))).map((run) =>
  rapat(run.join('')),
);

function rapat(teks: string): string {
  return teks.normalize('NFKC').replace(/\s+/g, '');
}

/** Head of each row and its figures as the book prints them, from the CSV. */
function barisCsv(id: string): readonly string[] {
  const { kolom } = JSON.parse(baca(`${id}.json`)) as { kolom: readonly Kolom[] };
  const { data } = Papa.parse<Record<string, string>>(baca(`${id}.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  const stub = kolom.filter(({ jenis, id: nama }) => jenis === 'teks' && nama !== 'jenis_baris');
  return data.map((baris) => {
    const angka = kolom.flatMap(({ id: nama, jenis }) =>
      jenis === 'teks' ? [] : formatNilai(Number(baris[nama]), format[jenis]),
    );
    return rapat([baris[stub.at(-1)?.id ?? ''], ...angka].join(''));
  });
}

describe.each(['agama-kabupaten', 'ktp-el-kecamatan', 'penduduk-desa'])('the page of %s', (id) => {
  it('shows in every cell what its CSV says', () => {
    const { kolom } = JSON.parse(baca(`${id}.json`)) as { kolom: readonly Kolom[] };
    const { data } = Papa.parse<Record<string, string>>(baca(`${id}.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    const dariCsv = data.map((baris) =>
      kolom.flatMap(({ id: nama, jenis }) =>
        jenis === 'teks' ? [] : formatNilai(Number(baris[nama]), format[jenis]),
      ),
    );
    expect(dariCsv.length).toBeGreaterThan(5);
    expect(selHalaman(id)).toEqual(dariCsv);
  });

  it('stands in the printed book with every row and every figure of its CSV', () => {
    const baris = barisCsv(id);
    expect(baris.length).toBeGreaterThan(5);
    expect(baris.filter((satu) => !buku.some((halaman) => halaman.includes(satu)))).toEqual([]);
  });

  it('says of every file how many rows it has', () => {
    const { banyakBaris } = JSON.parse(baca(`${id}.json`)) as { banyakBaris: number };
    const html = baca(`${id}/index.html`);
    expect([...html.matchAll(/ (\d+) baris, [\d,]+ kB\./g)].map(([, n]) => Number(n))).toEqual(
      new Array(4).fill(banyakBaris),
    );
  });

  it('says in its main heading what its figures say, and below it what they are', () => {
    const html = baca(`${id}/index.html`);
    const { judul, subjudul } = JSON.parse(baca(`${id}.json`)) as Record<string, string>;
    const h1 = /<h1[^>]*>([^<]*)</.exec(html)?.[1]?.trim() ?? '';
    expect(h1).not.toBe('');
    expect(html.indexOf(subjudul ?? '-', html.indexOf('<h1'))).toBeGreaterThan(html.indexOf('<h1'));
    expect(html).toContain(`<title>${judul ?? ''}. ${subjudul ?? ''}</title>`);
  });

  it('says which checks its exports went through', () => {
    const html = baca(`${id}/index.html`);
    const milik = [...html.matchAll(/data-pemeriksaan="([a-z-]+)" data-keadaan="([a-z]+)"/g)];
    expect(milik.map(([, nama]) => nama)).toEqual(
      expect.arrayContaining(['desa-lengkap', 'salinan-semester']),
    );
    expect(html).toContain(`${String(milik.length)} pemeriksaan dijalankan`);
  });

  it('offers every format with its size, and describes itself in a block that nothing runs', () => {
    const html = baca(`${id}/index.html`);
    for (const akhiran of ['xlsx', 'excel.csv', 'csv', 'json', 'csv-metadata.json', 'bib', 'ris']) {
      const nama = akhiran === 'csv-metadata.json' ? `${id}.csv-metadata.json` : `${id}.${akhiran}`;
      expect(html).toContain(`href="/statistik/63.05/2025-1/${nama}"`);
      expect(statSync(join(rilis, nama)).size).toBeGreaterThan(100);
    }
    const blok = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
    const { distribution } = JSON.parse(blok ?? '') as { distribution: { contentUrl: string }[] };
    for (const { contentUrl } of distribution) {
      expect(statSync(join(rilis, id, contentUrl)).size).toBeGreaterThan(100);
    }
  });
});

it('gives the release its package, its catalogue and its citation', () => {
  const html = baca('index.html');
  const nama = [...html.matchAll(/href="\/statistik\/63\.05\/2025-1\/([^"/]+)" download/g)].map(
    ([, satu = '']) => satu,
  );
  expect(nama).toEqual([
    'tabel-63.05-2025-1.xlsx',
    'data-63.05-2025-1.zip',
    'datapackage.json',
    'katalog.jsonld',
    'ms-keg.csv',
    'ms-var.csv',
    'ms-ind.csv',
    'metadata-bps.json',
    'sitasi.bib',
    'sitasi.ris',
    'sitasi.csl.json',
  ]);
  for (const satu of nama) expect(statSync(join(rilis, satu)).size).toBeGreaterThan(100);
});

it('shows the forms of BPS with the fields of their files', () => {
  const html = baca('metadata/index.html').replaceAll('&#39;', "'");
  const { data } = Papa.parse<string[]>(baca('ms-keg.csv'), { skipEmptyLines: true });
  for (const [, nama = ''] of data.slice(1)) expect(html).toContain(nama);
  const { variabel, indikator } = JSON.parse(baca('metadata-bps.json')) as Record<
    string,
    unknown[]
  >;
  expect(html.split('<caption').length - 1).toBe(
    1 + (variabel?.length ?? 0) + (indikator?.length ?? 0),
  );
  expect(baca('index.html')).toContain('href="/statistik/63.05/2025-1/metadata/"');
});

it('shows each key figure with its change, and whether so much is usual', () => {
  const angka = [...baca('index.html').matchAll(/data-arah="(naik|turun|tetap)"[^>]*>([^<]*)</g)];
  expect(angka.length).toBeGreaterThanOrEqual(6);
  for (const [, arah = '', teks = ''] of angka) {
    expect(teks.trim()).toMatch(
      arah === 'tetap' ? /^tidak berubah/ : new RegExp(`^${arah} [\\d,.]+`),
    );
    expect(teks).toContain('sejak Semester II Tahun 2024');
  }
  expect(angka[0]?.[2]).toContain('dalam batas yang lazim (5 persen per semester)');
});

it('lists the releases the newest first, each with what it says', () => {
  const html = readFileSync(join(dist, 'statistik/index.html'), 'utf8');
  const terbitan = html.split('<article').slice(1);
  expect(terbitan.map((satu) => /href="\/statistik\/63.05\/([^/]+)\/"/.exec(satu)?.[1])).toEqual([
    '2025-1',
    '2024-2',
    '2024-1',
  ]);
  for (const satu of terbitan) expect(satu).toMatch(/Penduduk Kabupaten Tapin [^<]*[\d.]+ jiwa\./);
  expect(terbitan[0]).toMatch(/bertambah|berkurang/);
});

it('tells every page where the feed is, and prints the calendar of releases', () => {
  for (const nama of ['index.html', 'sop/index.html', 'statistik/63.05/2025-1/index.html']) {
    const html = readFileSync(join(dist, nama), 'utf8');
    expect(html.match(/<link rel="alternate" type="application\/atom\+xml"/g)).toHaveLength(1);
  }
  const html = readFileSync(join(dist, 'statistik/kalender/index.html'), 'utf8');
  const hari = [...html.matchAll(/<time datetime="([\d-]+)"/g)].map(([, satu]) => satu);
  expect(hari).toEqual(['2025-08-11', '2025-02-10', '2024-08-12']);
});

it('leads from the list of releases to feed, calendar and catalogue', () => {
  const html = readFileSync(join(dist, 'statistik/index.html'), 'utf8');
  expect(html).toContain('href="/statistik/kalender/"');
  for (const nama of ['umpan.atom', 'statistik/kalender.ics', 'statistik/katalog.jsonld']) {
    expect(html).toContain(`href="/${nama}"`);
    expect(statSync(join(dist, nama)).size).toBeGreaterThan(100);
  }
});
