import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { tambahRiwayat } from '../../src/release/tambah-riwayat.ts';

const butir = {
  langkah: '3',
  tanggal: '2025-01-13',
  oleh: ['kabid'],
  keputusan: 'Tidak',
  catatan: '',
};
const tulisan = `  - langkah: 3
    tanggal: 2025-01-13
    oleh: kabid
    keputusan: Tidak
`;

describe('a record is added to the text of rilis.yaml', () => {
  it.each([
    ['without a list', 'sumber: DKB\n', `sumber: DKB\n\nriwayat:\n${tulisan}`],
    ['without an end of line', 'sumber: DKB', `sumber: DKB\n\nriwayat:\n${tulisan}`],
    ['with an empty key', 'riwayat:\nsumber: DKB\n', `riwayat:\n${tulisan}sumber: DKB\n`],
    [
      'with an empty list',
      'riwayat: [] # belum ada\nsumber: DKB\n',
      `riwayat: # belum ada\n${tulisan}sumber: DKB\n`,
    ],
    [
      'in the middle, before the comment of the next field',
      'riwayat:\n  - { langkah: 1, tanggal: 2025-01-10 }\n  # selesai lebih awal\n\n# Sumber data\nsumber: DKB\n',
      `riwayat:\n  - { langkah: 1, tanggal: 2025-01-10 }\n  # selesai lebih awal\n${tulisan}\n# Sumber data\nsumber: DKB\n`,
    ],
    [
      'after a note of several lines',
      'riwayat:\n  - langkah: 1\n    catatan: |\n      satu\n\n      dua\n',
      `riwayat:\n  - langkah: 1\n    catatan: |\n      satu\n\n      dua\n${tulisan}`,
    ],
    [
      'in a list that is not indented',
      'riwayat:\n- langkah: 1\n  tanggal: 2025-01-10\nsumber: DKB\n',
      `riwayat:\n- langkah: 1\n  tanggal: 2025-01-10\n${tulisan.replaceAll(/^ {2}/gm, '')}sumber: DKB\n`,
    ],
    [
      'with CRLF',
      'sumber: DKB\r\n',
      `sumber: DKB\r\n\r\nriwayat:\r\n${tulisan.replaceAll('\n', '\r\n')}`,
    ],
  ])('%s', (_, lama, baru) => {
    expect(tambahRiwayat(lama, butir)).toBe(baru);
  });

  it('leaves a list in brackets alone', () => {
    expect(
      tambahRiwayat('riwayat: [{ langkah: 1, tanggal: 2025-01-10 }]\n', butir),
    ).toBeUndefined();
  });

  it.each([
    ['words with quotes', { catatan: 'Kabid: "belum cocok", kata Kasi\'s' }],
    ['words with a colon', { catatan: 'alasan: # dua' }],
    ['lines and backslashes', { catatan: 'satu\ndua \\ "tiga"' }],
    ['a branch that YAML would take for something else', { keputusan: 'true' }],
    ['a branch of several words', { keputusan: 'Perlu disposisi' }],
    ['a branch with signs', { keputusan: 'R/T: ya' }],
    ['a langkah with a letter', { langkah: '11c' }],
    ['a langkah like a number', { langkah: '5e3' }],
    ['a langkah with a leading nought', { langkah: '03' }],
    ['several pelaksana', { oleh: ['adb', 'kasi'] }],
  ])('keeps %s as they are', (_, isi) => {
    const penuh = { ...butir, catatan: 'x', ...isi };
    expect(load(tambahRiwayat('', penuh) ?? '')).toEqual({
      riwayat: [
        {
          ...penuh,
          langkah: penuh.langkah === '3' ? 3 : penuh.langkah,
          oleh: penuh.oleh.length === 1 ? penuh.oleh[0] : penuh.oleh,
        },
      ],
    });
  });
});
