import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedPages } from '../../src/build/expected-pages.ts';
import { readPortal } from '../../src/io/portal.ts';
import { root } from '../run-script.ts';
import { susunHalaman } from './susun-halaman.ts';

const asal = join(root, 'data', '63.05', '2024-2');
const rilis = 'statistik/63.05/2024-2/';
const situs = 'https://data.contoh.go.id';
let kerja: string;
let dist: string;
let pages: readonly string[];

/**
 * A release of three exports whose first edition counted five boys of one desa twice, and had three other figures in
 * each of ten desa.
 */
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-edisi-'));
  const folder = join(kerja, 'data', '63.05', '2024-2');
  const lama = join(folder, 'edisi-1');
  await mkdir(lama, { recursive: true });
  for (const nama of ['rilis.yaml', 'umur-5-tahunan.csv', 'agama.csv', 'pendidikan.csv']) {
    for (const tujuan of [folder, lama]) await cp(join(asal, nama), join(tujuan, nama));
  }
  ubah(join(lama, 'umur-5-tahunan.csv'), (baris) =>
    baris.replace(/^63,[^,]*,5,[^,]*,1,BINUANG,1001,BINUANG,170,186,356,/, (awal) =>
      awal.replace('170,186,356', '175,186,361'),
    ),
  );
  ubah(join(lama, 'pendidikan.csv'), (baris, i) => {
    const sel = baris.split(',');
    const tambah = (kolom: number, n: number) => String(Number(sel[kolom]) + n);
    if (i < 1 || i > 10) return baris;
    return [
      ...sel.slice(0, 3),
      ...[tambah(3, 2), sel[4], tambah(5, 2)],
      ...[tambah(6, -1), tambah(7, 1), sel[8]],
      ...[tambah(9, -1), sel[10], tambah(11, -1)],
      ...sel.slice(12),
    ].join(',');
  });
  appendFileSync(
    join(folder, 'rilis.yaml'),
    'sementara: true\nperbaikan: [{ edisi: 1, tanggal: 2025-09-01, alasan: Anak di Binuang tercatat dua kali }]\n',
  );
  const folders = { content: join(kerja, 'content'), data: join(kerja, 'data') };
  const sop = join('sop', '63.05');
  await cp(join(root, 'content', sop), join(folders.content, sop), { recursive: true });
  pages = expectedPages(await readPortal(folders));
  dist = await susunHalaman(kerja, situs);
});
afterAll(() => rm(kerja, { recursive: true, force: true }));

function ubah(jalur: string, ganti: (baris: string, indeks: number) => string): void {
  writeFileSync(jalur, readFileSync(jalur, 'utf8').split('\n').map(ganti).join('\n'));
}

function html(path: string): string {
  return readFileSync(join(dist, ...path.split('/'), 'index.html'), 'utf8');
}

/** A file of the newest edition. */
function berkas(nama: string): string {
  return readFileSync(join(dist, ...rilis.split('/'), nama), 'utf8');
}

/** The words of a page, one blank between them. */
function teks(path: string): string {
  return html(path)
    .replace(/<(head|style)[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** What stands in the first columns of the row of a region. */
function baris(path: string, kode: string): readonly string[] {
  const isi = new RegExp(`<tr[^>]*data-kode="${kode}"[^>]*>(.*?)</tr>`, 's').exec(html(path))?.[1];
  const sel = [...(isi ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, satu = '']) => satu);
  return sel.slice(0, 3).map((satu) => satu.replace(/<sup>(.*?)<\/sup>/g, '[$1]').trim());
}

describe('a release that was corrected', () => {
  it('says which edition it is, when it was corrected and why', () => {
    for (const path of [rilis, `${rilis}umur-desa/`]) {
      expect(teks(path)).toContain(
        'Edisi ke-2, diperbaiki 1 September 2025. Anak di Binuang tercatat dua kali.',
      );
    }
    expect(teks('statistik/')).toContain('Edisi ke-2, diperbaiki 1 September 2025');
  });

  it('lists the first twenty figures that changed, and all of them on a page of their own', () => {
    const banyak = (path: string) => [...html(path).matchAll(/<tr data-kode=/g)].length;
    expect(teks(rilis)).toContain('41 angka berubah, 20 yang pertama di bawah ini');
    expect(banyak(rilis)).toBe(20);
    expect(banyak(`${rilis}perbaikan/`)).toBe(41);
    expect(teks(`${rilis}perbaikan/`)).toContain('Binuang, Binuang 0–4 Laki-laki 175 170');
  });

  it('marks the cells that changed, the sums above them, and no others', () => {
    const [umur] = baris(`${rilis}umur-desa/`, '63.05.01.1001');
    expect(umur).toBe('356[*r]');
    expect(baris(`${rilis}umur-desa/`, '63.05.01.1001')[1]).toBe('355[*]');
    expect(baris(`${rilis}umur-kecamatan/`, '63.05.01')[0]).toMatch(/^[\d.]+\[\*r\]$/);
    expect(baris(`${rilis}umur-kecamatan/`, '63.05.02')[0]).toMatch(/^[\d.]+\[\*\]$/);
    expect(teks(`${rilis}umur-kecamatan/`)).toContain('* angka sementara; r angka diperbaiki');
    expect(html(`${rilis}agama-desa/`)).not.toContain('r</sup>');
  });

  it.each(['', rilis])(
    'marks the key figures of a provisional release on /%s, and says what the mark means',
    (path) => {
      const kunci = /<dl class="kunci[^"]*">.*?<\/dl>/s.exec(html(path))?.[0] ?? '';
      const angka = [...kunci.matchAll(/<dd>\s*([\d.,]+)(<sup>\*<\/sup>)?/g)];
      expect(angka.length).toBeGreaterThan(2);
      expect(angka.filter(([, , tanda]) => tanda === undefined)).toEqual([]);
      expect(teks(path)).toContain('Angka bertanda * masih dapat berubah.');
    },
  );

  it('carries the marks of the page in columns of their own in the CSV, and in the JSON', () => {
    const csv = berkas('umur-desa.csv').split('\r\n');
    const kepala = csv[0]?.split(',') ?? [];
    const binuang = csv.find((satu) => satu.startsWith('"63.05.01.1001"'))?.split(',') ?? [];
    const jumlah = kepala.filter((satu) => satu.endsWith('_tanda')).slice(0, 2);
    const isi = (kolom: string) => binuang[kepala.indexOf(kolom)]?.replaceAll('"', '');
    const dariCsv = jumlah.map(
      (kolom) => `${isi(kolom.replace('_tanda', '')) ?? ''}[${isi(kolom) ?? ''}]`,
    );
    expect(dariCsv).toEqual(baris(`${rilis}umur-desa/`, '63.05.01.1001').slice(0, 2));
    expect(dariCsv).toEqual(['356[*r]', '355[*]']);
    const { edisi, baris: semua } = JSON.parse(berkas('umur-desa.json')) as {
      edisi: number;
      baris: { kode_wilayah: string; tanda: Record<string, string> }[];
    };
    expect(edisi).toBe(2);
    const satu = semua.find(({ kode_wilayah: kode }) => kode === '63.05.01.1001');
    expect(Object.values(satu?.tanda ?? {}).slice(0, 2)).toEqual(['*r', '*']);
  });

  it('names the edition in its citations, its package, its workbook and its calendar', () => {
    expect(teks(`${rilis}umur-desa/`)).toContain('(angka sementara) [DATA CONTOH]. Edisi ke-2.');
    expect(berkas('sitasi.bib')).toContain('edition = {2}');
    expect(berkas('umur-desa.ris')).toContain('ET  - 2');
    expect(JSON.parse(berkas('datapackage.json'))).toMatchObject({
      version: '2.0.0',
      created: '2025-09-01T00:00:00Z',
    });
    expect(berkas('katalog.jsonld')).toContain('"dcat:version": "2"');
    const buku = unzipSync(
      readFileSync(join(dist, ...rilis.split('/'), 'tabel-63.05-2024-2.xlsx')),
    );
    expect(strFromU8(buku['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      'Edisi ke-2, diperbaiki 1 September 2025. Anak di Binuang tercatat dua kali',
    );
    expect(teks('statistik/kalender/')).toContain(
      'Perbaikan, edisi ke-2: Anak di Binuang tercatat dua kali.',
    );
  });

  it('invents no licence for an office that has set none', () => {
    for (const nama of ['datapackage.json', 'katalog.jsonld', 'umur-desa.csv-metadata.json']) {
      expect(berkas(nama)).not.toMatch(/"licenses"|d(c|cterms):license|"Lisensi: /);
    }
    expect(teks(`${rilis}umur-desa/`)).toContain('Lisensi: kantor belum menetapkannya.');
  });

  it('keeps the former edition at an address of its own, which leads to the newest', () => {
    const path = `${rilis}edisi-1/umur-desa/`;
    expect(baris(path, '63.05.01.1001')[0]).toBe('361');
    for (const [lama, baru] of [
      [`${rilis}edisi-1/`, rilis],
      [path, `${rilis}umur-desa/`],
    ] as const) {
      expect(teks(lama)).toContain('Edisi lama, sudah diganti.');
      expect(html(lama)).toContain(`<link rel="canonical" href="${situs}/${baru}">`);
      expect(html(lama)).toContain(`href="/${baru}">Buka edisi terbaru`);
    }
    expect(html(rilis)).toContain(`href="/${rilis}edisi-1/"`);
    expect(teks(path)).toContain(`Edisi ke-1. ${situs}/${path}`);
    const csv = readFileSync(join(dist, ...rilis.split('/'), 'edisi-1', 'umur-desa.csv'), 'utf8');
    expect(/^"63\.05\.01\.1001".*$/m.exec(csv)?.[0].split(',')).toContain('361');
  });

  it('names the former edition in no list of releases and not in the map of the site', () => {
    for (const path of ['', 'statistik/', 'instansi/63.05/']) {
      expect(html(path)).not.toContain('edisi-1');
    }
    const peta = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
    expect(peta).toContain(`${situs}/${rilis}perbaikan/`);
    expect(peta).not.toContain('edisi-1');
  });

  it('says on the cover of the book which edition it is', () => {
    const sampul = teks('cetak/buku/63.05/2024-2/depan/');
    expect(sampul).toContain('Edisi ke-2, diperbaiki 1 September 2025.');
  });

  it('tells subscribers of the correction', () => {
    const umpan = readFileSync(join(dist, 'umpan.atom'), 'utf8');
    expect(umpan).toContain(
      'Edisi ke-2 menggantikan edisi ke-1. Anak di Binuang tercatat dua kali.',
    );
    expect(umpan).toContain(`${situs}/${rilis}perbaikan/`);
    expect(umpan).toContain('2025-09-01');
  });

  it('has every page that the build expects, those of the former edition among them', () => {
    expect(pages).toContain(`/${rilis}edisi-1/agama-desa/`);
    expect(pages).toContain(`/${rilis}perbaikan/`);
    for (const path of pages) expect(html(path.slice(1))).toContain('<h1');
  });

  it('links only to pages that are there', () => {
    const milik = pages.filter((path) => path.startsWith(`/${rilis}`));
    const tujuan = milik.flatMap((path) =>
      [...html(path.slice(1)).matchAll(/href="(\/statistik\/[^"#]*\/)"/g)].map(
        ([, satu = '']) => satu,
      ),
    );
    expect(tujuan.filter((satu) => !pages.includes(satu))).toEqual([]);
  });
});
