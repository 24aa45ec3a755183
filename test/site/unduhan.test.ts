import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
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

it('leads from the list of releases to feed, calendar and catalogue', () => {
  const html = readFileSync(join(dist, 'statistik/index.html'), 'utf8');
  for (const nama of ['umpan.atom', 'statistik/kalender.ics', 'statistik/katalog.jsonld']) {
    expect(html).toContain(`href="/${nama}"`);
    expect(statSync(join(dist, nama)).size).toBeGreaterThan(100);
  }
});
