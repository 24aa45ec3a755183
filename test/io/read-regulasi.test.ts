import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readRegulasi } from '../../src/io/read-regulasi.ts';

const uu = `jenis: uu
nomor: '23'
tahun: 2006
judul: Administrasi Kependudukan
status: berlaku
diperiksa: belum
sumber: [Contoh]
`;
const diubah = uu.replace('berlaku', 'diubah') + 'diubahOleh:\n  - uu-24-2013\n';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A content folder with these files of the register; findings by rule, file and line. */
function read(berkas: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'cacah-'));
  folders.push(folder);
  mkdirSync(join(folder, 'regulasi'));
  for (const [nama, isi] of Object.entries(berkas)) {
    writeFileSync(join(folder, 'regulasi', nama), isi);
  }
  const { register, temuan } = readRegulasi(folder);
  return {
    id: [...register.keys()],
    temuan: temuan.map(({ aturan, tingkat, tempat }) => [
      aturan,
      tingkat,
      tempat.berkas.slice(folder.length + 1),
      tempat.baris,
    ]),
  };
}

describe('readRegulasi', () => {
  it('reads the files of the folder, sorted by id', () => {
    const hasil = read({
      'uu-24-2013.yaml': uu.replace("'23'", "'24'").replace('2006', '2013'),
      'uu-23-2006.yaml': diubah,
      '.gitkeep': '',
    });
    expect(hasil).toEqual({ id: ['uu-23-2006', 'uu-24-2013'], temuan: [] });
  });

  it('gives an empty register where there is no folder', () => {
    const { register, temuan } = readRegulasi(join(tmpdir(), 'cacah-tidak-ada'));
    expect([register.size, temuan]).toEqual([0, []]);
  });

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly unknown[]]>([
    [
      'a file of another kind',
      { 'catatan.txt': uu },
      ['berkas-tersesat', 'galat', 'regulasi/catatan.txt', undefined],
    ],
    [
      'a name in capitals',
      { 'UU-23-2006.yaml': uu },
      ['berkas-tersesat', 'galat', 'regulasi/UU-23-2006.yaml', undefined],
    ],
    [
      'a key that is not known, on its line',
      { 'uu-23-2006.yaml': `${uu}stauts: diubah\n` },
      ['kunci-tidak-dikenal', 'galat', 'regulasi/uu-23-2006.yaml', 8],
    ],
    [
      'bytes that are not UTF-8',
      { 'uu-23-2006.yaml': Uint8Array.of(0xff) },
      ['bukan-utf8', 'galat', 'regulasi/uu-23-2006.yaml', undefined],
    ],
  ])('reports %s, and leaves the file out', (_, berkas, temuan) => {
    expect(read(berkas)).toEqual({ id: [], temuan: [temuan] });
  });

  it('reports a name that is not what the file says, on the line of its number', () => {
    expect(read({ 'uu-32-2006.yaml': uu }).temuan).toEqual([
      ['id-regulasi-berbeda', 'galat', 'regulasi/uu-32-2006.yaml', 2],
    ]);
  });

  it('reports a reference to a file that is not there, on its line', () => {
    expect(read({ 'uu-23-2006.yaml': diubah }).temuan).toEqual([
      ['regulasi-tidak-ada', 'galat', 'regulasi/uu-23-2006.yaml', 9],
    ]);
  });

  it('reports the fault of a file once, not again where other files refer to it', () => {
    expect(read({ 'uu-23-2006.yaml': diubah, 'uu-24-2013.yaml': 'jenis: [\n' }).temuan).toEqual([
      ['yaml-rusak', 'galat', 'regulasi/uu-24-2013.yaml', expect.any(Number)],
    ]);
  });
});
