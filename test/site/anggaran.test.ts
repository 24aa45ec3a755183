import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { anggaran, jenisHalaman } from './anggaran.ts';
import { pagesOf } from './pages.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

const diukur = new Map<string, number>();

/** Bytes of a file as it travels. */
function bobot(nama: string): number {
  const ada = diukur.get(nama);
  if (ada !== undefined) return ada;
  const isi = readFileSync(join(dist, nama));
  const hasil = /\.(woff2|png|jpe?g|webp)$/.test(nama) ? isi.length : gzipSync(isi).length;
  diukur.set(nama, hasil);
  return hasil;
}

/** What a page asks for at once beside its typeface: of links only those that the browser fetches by itself. */
function diminta(html: string): readonly string[] {
  const unsur = [...html.matchAll(/<(link|script|img)\b[^>]*>/g)].map(([satu]) => satu);
  const alamat = unsur
    .filter((satu) => !satu.startsWith('<link') || /rel="(stylesheet|preload|icon)"/.test(satu))
    .filter((satu) => !/loading="lazy"/.test(satu))
    .flatMap((satu) => /\s(?:href|src|data-modul)="(\/[^"]+)"/.exec(satu)?.[1]?.split(' ') ?? []);
  return [...new Set(alamat)];
}

/** What a script asks for as soon as it runs: its static imports. */
function impor(nama: string, sudah = new Set<string>()): ReadonlySet<string> {
  if (sudah.has(nama)) return sudah;
  sudah.add(nama);
  if (!nama.endsWith('.js')) return sudah;
  const isi = readFileSync(join(dist, nama), 'utf8');
  for (const [, dari = ''] of isi.matchAll(
    /(?:^|[;}\s])import\s*(?:[^"'();]*?from\s*)?["']\.\/([^"']+)["']/g,
  )) {
    impor(nama.replace(/[^/]+$/, dari), sudah);
  }
  return sudah;
}

/** Bytes that a phone takes, which asks for no typeface. */
function bobotPonsel(html: string): number {
  const berkas = new Set(diminta(html).flatMap((nama) => [...impor(nama)]));
  return [...berkas].reduce((n, nama) => n + bobot(nama), gzipSync(html).length);
}

/** Bytes of the upright typeface, which the style of a page asks for on any wider screen. */
function bobotHuruf(html: string): number {
  const nama = /<style>.*?url\((\/[^)]+\.woff2)\)/s.exec(html)?.[1];
  if (nama === undefined) throw new Error('a page without a typeface');
  return bobot(nama);
}

describe.each(Object.entries(anggaran))('a page of kind %s', (jenis, { terbesar, ponsel }) => {
  it(`weighs at most ${String(terbesar / 1000)} kB with all that it asks for, compressed, and ${String(ponsel / 1000)} kB on a phone`, () => {
    const milik = pages.filter(({ path }) => jenisHalaman(path) === jenis);
    const berat = milik
      .map(({ path, html }) => [path, bobotPonsel(html), bobotHuruf(html)] as const)
      .filter(([, byte, huruf]) => byte > ponsel || byte + huruf > terbesar);
    expect(berat).toEqual([]);
  });
});

it('knows pages of the kinds that readers come for', () => {
  const ada = new Set(pages.map(({ path }) => jenisHalaman(path)));
  for (const jenis of ['rilis', 'tabel', 'bukuWeb', 'metadata', 'statistik', 'sop', 'lain']) {
    expect([...ada]).toContain(jenis);
  }
});

it('asks for no drawing script on a page of a table or a release before the reader comes to a chart', () => {
  const dengan = pages
    .filter(({ path }) => ['tabel', 'rilis', 'bukuWeb', 'wilayah'].includes(jenisHalaman(path)))
    .filter(({ html }) =>
      diminta(html)
        .flatMap((nama) => [...impor(nama)])
        .some((nama) => nama.endsWith('.js') && bobot(nama) > 20_000),
    );
  expect(dengan.map(({ path }) => path)).toEqual([]);
});
