import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';

const sop = `---
nomor: 470/01/SOP/2024
nama: Peminjaman Buku Arsip
tanggal: { pembuatan: 2024-01-10, efektif: 2024-02-01 }
disahkan: { jabatan: Kepala Dinas, nama: Nama Contoh, nip: 19800101 200501 1 001 }
status: berlaku
keterkaitan: SOP Nomor 470/02/SOP/2024 tentang Pengembalian
peringatan: Jika tidak dijalankan, buku hilang
pencatatan: Buku peminjaman
pelaksana: [{ id: petugas, nama: Petugas }]
langkah:
  - { kegiatan: Mencatat, pelaksana: petugas, kelengkapan: Buku, waktu: 5 menit, output: Catatan }
  - { kegiatan: Menyerahkan, pelaksana: petugas, kelengkapan: Catatan, waktu: 5 menit, output: Buku }
---

Untuk pembaca.
`;
/** The same under another number. */
const lain = sop.replace('470/01', '470/03');
const instansi = "kode: '63.05'\nnama: Dinas\nwilayah: Kabupaten Tapin\n";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A content folder with these files; what is read is given back with its own name for the folder cut off. */
function read(berkas: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'cacah-'));
  folders.push(folder);
  for (const [nama, isi] of Object.entries(berkas)) {
    mkdirSync(dirname(join(folder, nama)), { recursive: true });
    writeFileSync(join(folder, nama), isi);
  }
  const hasil = readContent(folder);
  const temuan = hasil.temuan.map(({ aturan, tingkat, tempat }) => {
    expect(tempat.berkas.startsWith(`${folder}/`)).toBe(true);
    return [aturan, tingkat, tempat.berkas.slice(folder.length + 1), tempat.baris];
  });
  return { ...hasil, temuan, folder };
}

describe('readContent', () => {
  it('reads offices and SOPs, sorted by name', () => {
    const hasil = read({
      'instansi/63.05.yaml': instansi,
      'sop/63.05/b.md': lain,
      'sop/63.05/a-2.md': sop,
      'sop/63.05/.gitkeep': '',
    });
    expect(hasil.temuan).toEqual([]);
    expect(hasil.instansi).toEqual([
      { kode: '63.05', nama: 'Dinas', wilayah: 'Kabupaten Tapin', unit: [] },
    ]);
    expect(hasil.sop.map(({ id, kode, slug, isi }) => [id, kode, slug, isi])).toEqual([
      ['63.05/a-2', '63.05', 'a-2', 'Untuk pembaca.'],
      ['63.05/b', '63.05', 'b', 'Untuk pembaca.'],
    ]);
    expect(hasil.sop[0]?.berkas).toBe(`${hasil.folder}/sop/63.05/a-2.md`);
  });

  it('gives the findings of the rules with their lines, by SOP and in all', () => {
    const hasil = read({
      'instansi/63.05.yaml': instansi,
      'sop/63.05/a.md': sop.replace('waktu: 5 menit', 'waktu: '),
    });
    expect(hasil.temuan).toEqual([['waktu-kosong', 'galat', 'sop/63.05/a.md', 12]]);
  });

  it('leaves out an SOP that its schema refuses, and still reads the others', () => {
    const hasil = read({
      'instansi/63.05.yaml': instansi,
      'sop/63.05/a.md': sop.replace('status: berlaku', 'statu: berlaku'),
      'sop/63.05/b.md': lain,
    });
    expect(hasil.sop.map(({ slug }) => slug)).toEqual(['b']);
    expect(hasil.temuan).toEqual([
      ['isian-kosong', 'galat', 'sop/63.05/a.md', 2],
      ['kunci-tidak-dikenal', 'galat', 'sop/63.05/a.md', 6],
    ]);
  });

  it.each([
    ['a folder without SOPs', { 'instansi/63.05.yaml': instansi }],
    ['a file where the folder should be', { 'instansi/63.05.yaml': instansi, sop: '' }],
  ])('does not pass over %s', (_, berkas) => {
    expect(read(berkas).temuan).toEqual([['konten-kosong', 'galat', 'sop', undefined]]);
  });

  it.each([
    ['an empty folder of an office', 'sop/63.06/.gitkeep'],
    ['a file in its place', 'sop/63.06'],
  ])('names %s', (_, nama) => {
    const hasil = read({ 'instansi/63.05.yaml': instansi, 'sop/63.05/a.md': sop, [nama]: '' });
    expect(hasil.temuan).toEqual([['folder-tanpa-sop', 'peringatan', 'sop/63.06', undefined]]);
  });

  it('is a galat when the folders of the offices hold no SOP', () => {
    const hasil = read({ 'instansi/63.05.yaml': instansi, 'sop/63.05/.gitkeep': '' });
    expect(hasil.temuan).toEqual([
      ['konten-kosong', 'galat', 'sop', undefined],
      ['folder-tanpa-sop', 'peringatan', 'sop/63.05', undefined],
    ]);
  });

  it('names files that it does not know', () => {
    const hasil = read({
      'instansi/63.05.yaml': instansi,
      'instansi/tapin.yaml': instansi,
      'instansi/63.05.yml': instansi,
      'sop/tapin/a.md': sop,
      'sop/63.05/A B.md': sop,
      'sop/63.05/a.txt': sop,
      'sop/63.05/b.md': lain,
    });
    expect(hasil.temuan).toEqual([
      ['berkas-tersesat', 'galat', 'instansi/63.05.yml', undefined],
      ['berkas-tersesat', 'galat', 'instansi/tapin.yaml', undefined],
      ['berkas-tersesat', 'galat', 'sop/63.05/A B.md', undefined],
      ['berkas-tersesat', 'galat', 'sop/63.05/a.txt', undefined],
      ['berkas-tersesat', 'galat', 'sop/tapin', undefined],
    ]);
  });

  it('names an office whose code is not that of its file', () => {
    const hasil = read({ 'instansi/63.06.yaml': instansi, 'sop/63.06/a.md': sop });
    expect(hasil.temuan).toEqual([['kode-berbeda', 'galat', 'instansi/63.06.yaml', 1]]);
  });

  it('names a file without definition', () => {
    const hasil = read({ 'instansi/63.05.yaml': instansi, 'sop/63.05/a.md': '# Judul\n' });
    expect(hasil.temuan).toEqual([['tanpa-definisi', 'galat', 'sop/63.05/a.md', 1]]);
  });

  it('refuses bytes that are not UTF-8', () => {
    const latin1 = Buffer.from(sop.replace('Nama Contoh', 'Nama Ém'), 'latin1');
    const hasil = read({ 'instansi/63.05.yaml': instansi, 'sop/63.05/a.md': latin1 });
    expect(hasil.sop).toEqual([]);
    expect(hasil.temuan).toEqual([['bukan-utf8', 'galat', 'sop/63.05/a.md', undefined]]);
  });

  it('reads a file of another editor, and says what it added', () => {
    const hasil = read({
      'instansi/63.05.yaml': instansi,
      'sop/63.05/a.md': `\uFEFF${sop.replaceAll('\n', '\r\n')}`,
    });
    expect(hasil.temuan).toEqual([
      ['tanda-bom', 'peringatan', 'sop/63.05/a.md', 1],
      ['akhir-baris-crlf', 'saran', 'sop/63.05/a.md', 1],
    ]);
    expect(hasil.sop[0]?.sop.nama).toBe('Peminjaman Buku Arsip');
  });
});
