import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/io/serve.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { root, runScript } from '../run-script.ts';
import { pagesOf } from './pages.ts';
import { skripSiap } from './skrip-siap.ts';

const base = '/portal/';
let kerja: string;
let dist: string;
let lagi: string;
let keluaran: string;

/** An office's own folders with one SOP and one release and no file of the office, published below a path. */
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-dasar-'));
  const sop = join('sop', '63.05');
  await cp(join(root, 'content', sop), join(kerja, 'content', sop), { recursive: true });
  const rilis = join('63.05', '2024-2');
  await mkdir(join(kerja, 'data'));
  await cp(join(root, 'data', rilis), join(kerja, 'data', rilis), { recursive: true });
  const build = async (nama: string): Promise<string> => {
    const out = join(kerja, nama);
    const folders = ['--content', join(kerja, 'content'), '--data', join(kerja, 'data')];
    const { kode, stdout, stderr } = await runScript('build', [...folders, '--out', out], {
      CACAH_BASE: base,
      CACAH_SITE: 'https://data.contoh.go.id',
    });
    if (kode !== 0) throw new Error(stdout + stderr);
    keluaran = stdout;
    return out;
  };
  dist = await build('dist');
  lagi = await build('lagi');
});
afterAll(() => rm(kerja, { recursive: true, force: true }));

describe('a portal below a path, from folders outside the program', () => {
  it('has every address of its own below the path, and all of them are there', () => {
    const wrong = pagesOf(dist).flatMap(({ path, html }) =>
      [...html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.startsWith(base) || !exists(target.slice(base.length)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('opens in the browser without a missing file', async () => {
    const server = await serveFolder(dist, { base });
    const { browser } = await launchBrowser();
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${server.url}sop/63.05/penyusunan-buku-data-agregat/`);
    await skripSiap(page);
    expect(await page.$eval('.alur > .h', (line) => getComputedStyle(line).position)).toBe(
      'absolute',
    );
    expect(failed).toEqual([]);
    await browser.close();
    await server.close();
  });

  it('names the office from the region register when it has no file', () => {
    const kantor = pagesOf(dist).find(({ path }) => path === 'instansi/63.05/');
    expect(kantor?.html).toContain('Kabupaten Tapin');
    expect(kantor?.html).toContain('namanya diambil dari daftar wilayah');
    expect(keluaran.match(/\(instansi-tidak-ada\)/g)).toHaveLength(1);
  });

  it('has the picture that a link to a page shows, in the size that is told', () => {
    const gambar = pagesOf(dist).flatMap(({ path, html }) => {
      const alamat = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
      return alamat === undefined ? [] : [{ path, berkas: new URL(alamat).pathname }];
    });
    const milik = (path: string) => gambar.find((satu) => satu.path === path)?.berkas;
    expect(milik('sop/63.05/penyusunan-buku-data-agregat/')).toBe(
      '/portal/kartu/sop/63.05/penyusunan-buku-data-agregat.png',
    );
    expect(milik('statistik/63.05/2024-2/')).toBe('/portal/kartu/statistik/63.05/2024-2.png');
    expect(milik('sop/')).toBe('/portal/kartu/depan.png');
    for (const berkas of new Set(gambar.map((satu) => satu.berkas))) {
      const isi = readFileSync(join(dist, berkas.slice(base.length)));
      // The head of a PNG holds width and height behind its signature.
      expect([isi.readUInt32BE(16), isi.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it('gives the same bytes when it is built again, prints included', () => {
    expect(hashes(lagi)).toEqual(hashes(dist));
    expect(Object.keys(hashes(dist)).filter((nama) => nama.endsWith('.pdf')).length).toBe(3);
  });
});

function exists(path: string): boolean {
  try {
    const file = join(dist, ...path.split('/'));
    return statSync(path === '' || path.endsWith('/') ? join(file, 'index.html') : file).isFile();
  } catch {
    return false;
  }
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((nama) => statSync(join(folder, nama)).isFile())
      .toSorted()
      .map((nama) => [
        nama.split(sep).join('/'),
        createHash('sha256')
          .update(readFileSync(join(folder, nama)))
          .digest('hex'),
      ]),
  );
}
