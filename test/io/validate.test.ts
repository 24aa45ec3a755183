import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runScript } from '../run-script.ts';

let kerja: string;
let folders: readonly string[];
beforeAll(async () => {
  kerja = await mkdtemp(join(tmpdir(), 'cacah-validate-'));
  await cp(join(root, 'content'), join(kerja, 'content'), { recursive: true });
  await cp(join(root, 'data'), join(kerja, 'data'), { recursive: true });
  const rusak = join(kerja, 'content', 'sop', '51.08', 'akses-siak-desa-kelurahan.md');
  await writeFile(rusak, (await readFile(rusak, 'utf8')).replace('nama:', 'nama: ['));
  folders = ['--content', join(kerja, 'content'), '--data', join(kerja, 'data')];
});
afterAll(() => rm(kerja, { recursive: true, force: true }));

describe('npm run validate', () => {
  it('files a report of a broken folder and still answers with exit code 1', async () => {
    const out = join(kerja, 'laporan.html');
    const { kode, stdout, stderr } = await runScript('validate', [...folders, '--out', out]);
    expect({ kode, stderr }).toEqual({ kode: 1, stderr: '' });
    expect(stdout).toMatch(/^1 galat, [\s\S]*\nLaporan ditulis ke .*laporan\.html\n$/);
    const html = await readFile(out, 'utf8');
    expect(html).toContain('Belum dapat diterbitkan.');
    for (const disebut of [
      'akses-siak-desa-kelurahan.md',
      'Penyusunan Buku Data Agregat',
      'Penduduk menurut agama, Semester I Tahun 2025',
      'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Buleleng',
    ])
      expect(html).toContain(disebut);
  });

  it('puts a file that could not be read under its office', async () => {
    const { stdout } = await runScript('validate', [...folders, '--format', 'html']);
    expect(stdout).not.toContain('Berkas lain');
    const [, kantor = ''] = stdout.split(
      '<h3>Dinas Kependudukan dan Pencatatan Sipil Kabupaten Buleleng</h3>',
    );
    expect(kantor.split('<h3>')[0]).toContain('akses-siak-desa-kelurahan.md');
  });

  it('explains its rules to other programs', async () => {
    const { stdout } = await runScript('validate', [...folders, '--format', 'sarif']);
    const { runs } = JSON.parse(stdout) as {
      runs: [{ tool: { driver: { rules: { id: string; help?: { text: string } }[] } } }];
    };
    const waktu = runs[0].tool.driver.rules.find(({ id }) => id === 'waktu-kosong');
    expect(waktu?.help?.text).toMatch(/^Setiap langkah menyebut waktunya\./);
  });
});
