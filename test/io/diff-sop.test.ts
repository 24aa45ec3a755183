import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffSop, permintaanPerbedaan } from '../../src/io/diff-sop.ts';
import { runScript } from '../run-script.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-beda-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const naskah = `---
nomor: 470/01/SOP/2024
nama: Peminjaman Buku Arsip
status: berlaku
pelaksana:
  - { id: pemohon, nama: Pemohon }
  - { id: petugas, nama: Petugas Arsip }
langkah:
  - { kegiatan: Mengisi formulir, pelaksana: pemohon, waktu: 5 menit }
  - { kegiatan: Meneliti formulir, pelaksana: petugas, waktu: 10 menit }
  - { kegiatan: Menyerahkan buku, pelaksana: petugas, waktu: 5 menit }
---
Pengantar bagi pembaca.
`;

async function simpan(nama: string, isi: string): Promise<string> {
  const berkas = join(folder, nama);
  await writeFile(berkas, isi);
  return berkas;
}

async function bandingkan(lama: string, baru: string, opsi: { readonly format?: string } = {}) {
  const berkas = [await simpan('lama.md', lama), await simpan('baru.md', baru)];
  const keluaran: string[] = [];
  const kode = diffSop(await permintaanPerbedaan(berkas, opsi), (teks) => keluaran.push(teks));
  return { kode, teks: keluaran.join(''), berkas };
}

describe('diffSop', () => {
  it('reports under the parts of the form what the new file changes', async () => {
    const baru = naskah.replace('470/01', '470/02').replace('10 menit', '15 menit');
    expect(await bandingkan(naskah, baru)).toMatchObject({
      kode: 0,
      teks: `Identitas
  - Nomor SOP diubah dari "470/01/SOP/2024" menjadi "470/02/SOP/2024"

Langkah
  - Waktu langkah 2 diubah dari "10 menit" menjadi "15 menit"

2 perubahan. Isi baris langkah: 2 sama, 1 diubah, 0 dipindah, 0 ditambah, 0 dihapus.
`,
    });
  });

  it('says so when nothing changed, whatever the introduction and the ends of lines are', async () => {
    const baru = naskah.replace('Pengantar', 'Kata').replaceAll('\n', '\r\n');
    expect(await bandingkan(naskah, baru)).toMatchObject({
      kode: 0,
      teks: 'Kedua revisi sama: tidak ada perubahan isi SOP.\n',
    });
  });

  it('gives another program the whole difference as JSON', async () => {
    const { kode, teks } = await bandingkan(naskah, naskah.replace('10 menit', '15 menit'), {
      format: 'json',
    });
    expect(kode).toBe(0);
    expect(JSON.parse(teks)).toMatchObject({
      ringkasan: { perubahan: 1, langkah: { sama: 2, diubah: 1 } },
      langkah: [
        { jenis: 'sama' },
        {
          jenis: 'diubah',
          lama: { indeks: 1, no: '2' },
          baru: { indeks: 1, no: '2' },
          isian: [{ isian: 'waktu', jenis: 'diubah', lama: '10 menit', baru: '15 menit' }],
        },
        { jenis: 'sama' },
      ],
    });
  });

  it('lets no character of a file steer the terminal', async () => {
    const baru = naskah.replace('waktu: 10 menit', String.raw`waktu: "\e[2J lama"`);
    const { teks } = await bandingkan(naskah, baru);
    expect(teks).toContain('menjadi "\uFFFD[2J lama"');
  });

  it('names the faults of both files, with their lines, when they are broken', async () => {
    const { kode, teks, berkas } = await bandingkan(
      naskah.replace('status: berlaku', 'status: berlaku\nstatuss: draf'),
      'Tanpa definisi\n',
    );
    expect(kode).toBe(1);
    for (const satu of berkas) expect(teks).toContain(satu);
    expect(teks).toContain('baris 5: Kunci "statuss" tidak dikenal');
    expect(teks).toContain('baris 1: Berkas tidak diawali definisi SOP');
  });

  it('names the faults as JSON where JSON was asked for', async () => {
    const { kode, teks } = await bandingkan(naskah, 'Tanpa definisi\n', { format: 'json' });
    expect(kode).toBe(1);
    expect(JSON.parse(teks)).toMatchObject({ temuan: [{ aturan: 'tanpa-definisi' }] });
  });
});

describe('permintaanPerbedaan', () => {
  it.each([
    ['no file', [], {}, 'Sebutkan dua berkas SOP'],
    ['one file', ['package.json'], {}, 'Sebutkan dua berkas SOP'],
    [
      'an unknown form',
      ['package.json', 'README.md'],
      { format: 'pdf' },
      '--format pdf tidak dikenal',
    ],
    [
      'a file that is not there',
      ['package.json', 'tiada.md'],
      {},
      'Berkas tiada.md tidak ditemukan',
    ],
    ['a folder', ['content', 'package.json'], {}, 'Berkas content tidak ditemukan'],
  ])('refuses %s as misuse', async (_, argumen, opsi, pesan) => {
    await expect(permintaanPerbedaan(argumen, opsi)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(pesan) as string,
    });
  });
});

describe('npm run diff:sop', () => {
  it('compares two files of the collection', async () => {
    const berkas = 'content/sop/63.05/penyusunan-buku-data-agregat.md';
    expect(await runScript('diff-sop', [berkas, berkas])).toEqual({
      kode: 0,
      stdout: 'Kedua revisi sama: tidak ada perubahan isi SOP.\n',
      stderr: '',
    });
  });

  it('shows its usage when it is called with one file', async () => {
    const { kode, stderr } = await runScript('diff-sop', ['lama.md']);
    expect(kode).toBe(2);
    expect(stderr).toContain('Pemakaian: npm run diff:sop -- <lama.md> <baru.md>');
  });
});
