import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIstilah } from '../../src/io/read-istilah.ts';
import { sauhIstilah } from '../../src/statistics/istilah.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'istilah-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function tulis(isi: string): void {
  writeFileSync(join(folder, 'istilah.yaml'), isi);
}

const desa = (tambahan = '') =>
  `istilah:\n  - istilah: desa\n    definisi: Desa kami.\n    sumber: Perda\n${tambahan}`;

describe('the glossary', () => {
  it('comes with the program, from A to Z, each term at a place of its own', () => {
    const { nilai, temuan } = readIstilah('content');
    expect(temuan).toEqual([]);
    const nama = nilai.map(({ istilah }) => istilah.toLowerCase());
    expect(nama).toEqual(nama.toSorted());
    expect(new Set(nilai.map(sauhIstilah)).size).toBe(nilai.length);
    for (const { definisi } of nilai) expect(definisi).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('takes the term of the content in the place of its own, and adds new ones', () => {
    tulis(desa('  - istilah: Nagari\n    definisi: Desa di Sumatera Barat.\n    sumber: Perda\n'));
    const { nilai, temuan } = readIstilah(folder);
    expect(temuan).toEqual([]);
    const milik = nilai.filter(({ istilah }) => /^(desa|nagari|kecamatan)$/i.test(istilah));
    expect(milik.map(({ istilah, sumber }) => `${istilah}: ${sumber}`)).toEqual([
      'desa: Perda',
      'Kecamatan: UU 23/2014 Pasal 1',
      'Nagari: Perda',
    ]);
  });

  it('may point to a regulation of the office', () => {
    tulis(desa('    regulasi: perda-1-2020\n'));
    expect(readIstilah(folder).temuan).toMatchObject([
      {
        aturan: 'istilah-regulasi',
        tingkat: 'galat',
        tempat: { kolom: 'istilah.1.regulasi', baris: 5 },
      },
    ]);
    mkdirSync(join(folder, 'regulasi'));
    writeFileSync(join(folder, 'regulasi', 'perda-1-2020.yaml'), '');
    expect(readIstilah(folder).temuan).toEqual([]);
  });

  it.each([
    [
      'a term without its meaning',
      'istilah:\n  - { istilah: Desa, sumber: UU }\n',
      'istilah.1.definisi',
    ],
    ['an unknown field', desa('    arti: x\n'), 'istilah.1.arti'],
    [
      'a term twice',
      desa('  - { istilah: Desa, definisi: Dua., sumber: UU }\n'),
      'istilah.2.istilah',
    ],
  ])('%s is a galat with its place', (_, isi, kolom) => {
    tulis(isi);
    expect(readIstilah(folder).temuan).toMatchObject([{ tingkat: 'galat', tempat: { kolom } }]);
  });
});
