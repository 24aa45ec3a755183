import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPortal } from '../../src/build/build.ts';
import { temuanBaru } from '../../src/build/summary.ts';
import type { Folders } from '../../src/io/folders.ts';
import type { Progress } from '../../src/io/progress.ts';
import { root, runScript } from '../run-script.ts';

let kerja: string;
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-gagal-'));
});
afterAll(() => rm(kerja, { recursive: true, force: true }));

/** Copies of the committed sources in which one file is broken, and a result folder with a last good site. */
async function broken(
  nama: string,
  berkas: string,
  rusak: (isi: string) => string,
): Promise<{ readonly folders: Folders; readonly out: string }> {
  const folder = join(kerja, nama);
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  await cp(join(root, 'data'), join(folder, 'data'), { recursive: true });
  const asal = await readFile(join(folder, berkas), 'utf8');
  const isi = rusak(asal);
  if (isi === asal) throw new Error(`${nama}: nothing was broken`);
  await writeFile(join(folder, berkas), isi);
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist', '.cacah'), '');
  await writeFile(join(folder, 'dist', 'index.html'), 'terbitan lama');
  return {
    folders: { content: join(folder, 'content'), data: join(folder, 'data') },
    out: join(folder, 'dist'),
  };
}

async function expectLastGood(out: string): Promise<void> {
  expect((await readdir(out)).toSorted()).toEqual(['.cacah', 'index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('terbitan lama');
}

const diam: Progress = {
  langkah: () => undefined,
  catat: () => undefined,
  selesai: () => undefined,
};

const sop = 'content/sop/63.11/dik-jamila-me-wa.md';
const umur = 'data/63.05/2025-1/umur-5-tahunan.csv';
const agama = 'data/63.05/2025-1/agama.csv';

const kerusakan: [string, string, (isi: string) => string, RegExp][] = [
  [
    'a langkah without pelaksana',
    sop,
    (s) => s.replace(/^ {4}pelaksana: kasi$/m, ''),
    /dik-jamila-me-wa\.md[\s\S]*langkah 4[\s\S]*pelaksana-kosong/i,
  ],
  [
    'a langkah without waktu',
    sop,
    (s) => s.replace('waktu: 15 menit', 'waktu:'),
    /langkah 3[\s\S]*waktu-kosong/i,
  ],
  [
    'a branch to no langkah',
    sop,
    (s) => s.replace(/Tidak: 3\b/, 'Tidak: 30'),
    /langkah 4[\s\S]*30[\s\S]*tujuan-tidak-ada/i,
  ],
  [
    'a keputusan with one branch',
    sop,
    (s) => s.replace(/keputusan: \{ Ya: 3, Tidak: 1 \}/, 'keputusan: { Ya: 3 }'),
    /langkah 2[\s\S]*keputusan-kurang-cabang/i,
  ],
  [
    'a misspelt field',
    sop,
    (s) => s.replace('    waktu: 15 menit', '    wakto: 15 menit'),
    /wakto[\s\S]*waktu/i,
  ],
  [
    'front matter that is no YAML',
    sop,
    (s) => s.replace('nama:', 'nama: ['),
    /dik-jamila-me-wa\.md[\s\S]*baris \d+/,
  ],
  [
    'a word in a cell of figures',
    umur,
    (s) => changeCell(s, 5, 9, 'dua ratus'),
    /umur-5-tahunan\.csv[\s\S]*baris 5/,
  ],
  [
    'a total that is not L+P',
    umur,
    (s) => changeCell(s, 7, 10, '999999'),
    /umur-5-tahunan\.csv[\s\S]*baris 7/,
  ],
  [
    'a desa of another kabupaten',
    agama,
    (s) => s.replace('6305011001', '6306011001'),
    /agama\.csv[\s\S]*(kabupaten|6306|63\.06)/i,
  ],
  [
    'one person more in one table',
    agama,
    (s) => changeCell(s, 2, 3, (n) => String(Number(n) + 1)),
    /agama[\s\S]*penduduk-sama/,
  ],
  [
    'a table that nobody knows',
    umur,
    (s) => s.replace(/L 00-04/, 'ZZ'),
    /umur-5-tahunan\.csv[\s\S]*tabel-tidak-dikenal/,
  ],
  ['a column of NIK', agama, (s) => s.replace(/ISLAM L/, 'NIK'), /agama\.csv[\s\S]*data-pribadi/],
  [
    'a table that stands in two chapters',
    'content/buku/05-keluarga.mdx',
    (s) => `${s}\n<Tabel id="umur-kabupaten" />\n`,
    /05-keluarga\.mdx[\s\S]*04-umur\.mdx[\s\S]*butir-ganda/,
  ],
  [
    'a table in the preface',
    'content/buku/00-kata-pengantar.mdx',
    (s) => `${s}\n<Tabel id="disabilitas-desa" />\n`,
    /00-kata-pengantar\.mdx[\s\S]*pengantar-bertabel/,
  ],
  [
    'a chapter with an unknown table',
    'content/buku/04-umur.mdx',
    (s) => s.replace('umur-kabupaten', 'umur-galaksi'),
    /04-umur\.mdx[\s\S]*umur-galaksi/,
  ],
];

describe.each(kerusakan)('%s', (nama, berkas, rusak, pesan) => {
  it('stops the build with file, place and cure, and leaves the last good site', async () => {
    const { folders, out } = await broken(nama.replaceAll(' ', '-'), berkas, rusak);
    const { jadi, temuan } = await buildPortal({ folders, out, progress: diam });
    expect(temuanBaru(temuan, { warna: false })).toMatch(pesan);
    expect(jadi).toBe(false);
    await expectLastGood(out);
  });
});

it('a build that is stopped ends its command with exit code 1 and without a stack', async () => {
  const [, berkas, rusak, pesan] = kerusakan[0] ?? [];
  if (!berkas || !rusak || !pesan) throw new Error('nothing to break');
  const { folders, out } = await broken('perintah', berkas, rusak);
  const { content, data } = folders;
  const argumen = ['--content', content, '--data', data, '--out', out];
  const { kode, stdout, stderr } = await runScript('build', argumen);
  expect(stdout).toMatch(pesan);
  expect(kode).toBe(1);
  expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  await expectLastGood(out);
});

describe('a command', () => {
  it.each([
    ['an unknown option', 'validate', ['--isi', 'x'], /--isi/],
    [
      'a folder that is not there',
      'validate',
      ['--data', 'tidak-ada'],
      /--data tidak-ada: folder itu tidak ada/,
    ],
    ['a word too many', 'build', ['sekarang'], /sekarang/],
    ['a format that nobody knows', 'validate', ['--format', 'pdf'], /pdf/],
    ['an import without a file', 'import-dkb', ['--code', '35.19', '--period', '2024-2'], /\.xlsx/],
  ])('answers %s with one message and exit code 2', async (_, nama, argumen, pesan) => {
    const { kode, stdout, stderr } = await runScript(nama, argumen);
    expect(stderr).toMatch(pesan);
    expect(kode).toBe(2);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  it.each([
    'build',
    'dev',
    'preview',
    'print',
    'validate',
    'new-sop',
    'diff-sop',
    'schema',
    'bench',
    'audit',
    'import-dkb',
    'sample-data',
  ])('%s explains itself with --help', async (nama) => {
    const { kode, stdout } = await runScript(nama, ['--help']);
    expect(stdout).toMatch(/npm run [\s\S]*--help/);
    expect(kode).toBe(0);
  });

  it('refuses to replace a folder that it did not make', async () => {
    const folder = join(kerja, 'dokumen');
    await mkdir(folder);
    await writeFile(join(folder, 'surat.docx'), 'penting');
    const { kode, stderr } = await runScript('build', ['--out', folder]);
    expect(stderr).toMatch(/tidak dibuat oleh perintah ini/);
    expect(kode).toBe(2);
    expect(await readdir(folder)).toEqual(['surat.docx']);
  });
});

describe('the committed sources', () => {
  it('pass npm run validate with exit code 0, and with nothing unexcused but advice', async () => {
    const { kode, stdout } = await runScript('validate', ['--format', 'json']);
    const { temuan } = JSON.parse(stdout) as {
      temuan: { tingkat: string; dikecualikan?: string }[];
    };
    expect(
      temuan.filter(
        ({ tingkat, dikecualikan }) => tingkat !== 'saran' && dikecualikan === undefined,
      ),
    ).toEqual([]);
    expect(kode).toBe(0);
  });
});

it('the SOP that the README gives as an example passes as it stands', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const contoh = /```yaml\n(---\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = join(kerja, 'readme');
  await mkdir(join(folder, 'content', 'sop', '63.05'), { recursive: true });
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'content', 'sop', '63.05', 'legalisasi-akta.md'), contoh);
  const folders = ['--content', join(folder, 'content'), '--data', join(folder, 'data')];
  const { kode, stdout } = await runScript('validate', [...folders, '--format', 'json']);
  const { ringkasan } = JSON.parse(stdout) as { ringkasan: object };
  expect(ringkasan).toEqual({ galat: 0, peringatan: 2, saran: 0, dikecualikan: 0 });
  expect(kode).toBe(0);
});

/** Replaces one cell; row and column are counted as a spreadsheet does, from 1. */
function changeCell(
  csv: string,
  baris: number,
  kolom: number,
  nilai: string | ((lama: string) => string),
): string {
  const rows = csv.split('\n');
  const pemisah = rows[0]?.includes(';') ? ';' : ',';
  const sel = rows[baris - 1]?.split(pemisah) ?? [];
  const lama = sel[kolom - 1] ?? '';
  sel[kolom - 1] = typeof nilai === 'string' ? nilai : nilai(lama);
  rows[baris - 1] = sel.join(pemisah);
  return rows.join('\n');
}
