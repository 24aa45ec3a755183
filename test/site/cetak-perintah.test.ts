import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runScript } from '../run-script.ts';

let kerja: string;
let folder: readonly string[];
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-cetak-'));
  await cp(join(root, 'content'), join(kerja, 'content'), { recursive: true });
  await mkdir(join(kerja, 'data'));
  const instansi = join(kerja, 'content/instansi/63.11.yaml');
  await writeFile(instansi, `${await readFile(instansi, 'utf8')}kertas: F4\nlogo: balangan.svg\n`);
  await writeFile(
    join(kerja, 'content/instansi/balangan.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  );
  folder = ['--content', join(kerja, 'content'), '--data', join(kerja, 'data')];
});
afterAll(() => rm(kerja, { recursive: true, force: true }));

const satu = '63.11/dik-jamila-me-wa';

async function cetak(nama: string, argumen: readonly string[]) {
  const out = join(kerja, nama);
  return { out, ...(await runScript('print', [...folder, '--out', out, ...argumen])) };
}

async function ukuran(berkas: string): Promise<readonly number[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(berkas)), verbosity: 0 })
    .promise;
  const { view } = await pdf.getPage(1);
  await pdf.loadingTask.destroy();
  return view.slice(2).map(Math.round);
}

describe('npm run print', () => {
  it('prints one sheet on the paper of its office, without building the portal', async () => {
    const { kode, stdout, out } = await cetak('satu', [satu]);
    expect(kode).toBe(0);
    expect(stdout).toMatch(/dik-jamila-me-wa\.pdf {2}2 halaman {2}\d+ kB/);
    expect(await readdir(join(out, '63.11'))).toEqual(['dik-jamila-me-wa.pdf']);
    expect(await ukuran(join(out, `${satu}.pdf`))).toEqual([935, 609]);
  });

  it('takes another paper from the command line, in any case', async () => {
    const { out } = await cetak('kertas', [satu, '--paper', 'legal']);
    expect(await ukuran(join(out, `${satu}.pdf`))).toEqual([1008, 612]);
  });

  it('gives a second time what it printed the first, and something else after a change', async () => {
    const baca = async (out: string): Promise<Buffer> => readFile(join(out, `${satu}.pdf`));
    const a = await baca((await cetak('a', [satu])).out);
    const b = await baca((await cetak('b', [satu])).out);
    expect(b.equals(a)).toBe(true);
    const sop = join(kerja, 'content/sop', `${satu}.md`);
    const isi = await readFile(sop, 'utf8');
    await writeFile(sop, isi.replace('waktu: 15 menit', 'waktu: 25 menit'));
    const c = await baca((await cetak('c', [satu])).out);
    await writeFile(sop, isi);
    expect(c.equals(a)).toBe(false);
  });

  it('binds the sheets of an office into a booklet', async () => {
    const { kode, stdout, out } = await cetak('buku', ['--booklet', '63.05']);
    expect(kode).toBe(0);
    expect(stdout).toMatch(/buku-sop-63\.05\.pdf {2}4 halaman/);
    expect(await readdir(out)).toEqual(['buku-sop-63.05.pdf']);
  });

  it.each([
    ['an SOP that is not there', ['63.11/tidak-ada'], /Tidak ada SOP "63\.11\/tidak-ada"/],
    ['an office that is not there', ['--booklet', '99.99'], /Tidak ada SOP milik "99\.99"/],
    ['a single SOP as booklet', ['--booklet', satu], /Tidak ada SOP milik/],
    ['a booklet and a name', [satu, '--booklet', '63.11'], /tidak bersama nama SOP/],
    [
      'a release that is not there',
      ['--book', '63.05/1999-1'],
      /Tidak ada terbitan "63.05\/1999-1"/,
    ],
    ['an edition without a book', ['--edition', 'cetak'], /--edition hanya bersama --book/],
    ['an unknown edition', ['--book', '63.05/1999-1', '--edition', 'x'], /yang ada: layar, cetak/],
    [
      'a book on the paper of sheets',
      ['--book', 'x', '--paper', 'F4'],
      /"F4" tidak dikenal; yang ada: A4, B5/,
    ],
    ['a book and a name', [satu, '--book', '63.05/2024-2'], /tidak bersama nama SOP/],
    ['an unknown paper', ['--paper', 'A7'], /Kertas "A7" tidak dikenal; yang ada: A4, F4/],
  ])('answers %s with one message and exit code 2', async (_, argumen, pesan) => {
    const { kode, stderr } = await cetak('salah', argumen);
    expect(stderr).toMatch(pesan);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(kode).toBe(2);
  });
});
