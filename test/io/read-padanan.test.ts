import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPadanan } from '../../src/io/read-padanan.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'padanan-'));
  mkdirSync(folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('words of one meaning', () => {
  it('come with the program, without a fault', () => {
    const { nilai, temuan } = readPadanan('content');
    expect(temuan).toEqual([]);
    expect(nilai).toContainEqual(['KK', 'kartu keluarga']);
  });

  it('of the office stand beside those of the program', () => {
    writeFileSync(join(folder, 'padanan.yaml'), 'padanan:\n  - [SILPIA, antar jemput KIA]\n');
    const { nilai = [] } = readPadanan(folder);
    expect(nilai).toContainEqual(['SILPIA', 'antar jemput KIA']);
    expect(nilai).toContainEqual(['KK', 'kartu keluarga']);
  });

  it.each([
    ['a word alone', 'padanan:\n  - [KK]\n', 'padanan.1'],
    ['an unknown key', 'padanan: []\npadana: []\n', 'padana'],
    ['a mark without letters', 'padanan:\n  - [KK, "-"]\n', 'padanan.1.2'],
  ])('%s is a galat with its place', (_, isi, kolom) => {
    writeFileSync(join(folder, 'padanan.yaml'), isi);
    expect(readPadanan(folder).temuan).toMatchObject([{ tingkat: 'galat', tempat: { kolom } }]);
  });
});
