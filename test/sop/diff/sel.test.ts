import { describe, expect, it } from 'vitest';
import { compareSop } from '../../../src/sop/diff/compare-sop.ts';
import { cellOf } from '../../../src/sop/diff/sel.ts';
import { sopDariContoh } from '../../../src/sop/contoh.ts';

const kegiatan = ['Menyerahkan formulir', 'Menyerahkan buku'] as const;

function row(lama: readonly string[], baru: readonly string[]) {
  const sop = (kelengkapan: readonly string[]) =>
    sopDariContoh({
      langkah: [
        { kegiatan: kegiatan[0], kelengkapan: [...kelengkapan] },
        { kegiatan: kegiatan[1] },
      ],
    });
  const [pertama] = compareSop(sop(lama), sop(baru)).langkah;
  if (pertama === undefined) throw new Error('no row');
  return cellOf(pertama, 'kelengkapan', baru);
}

describe('cellOf', () => {
  it('leaves what is the same unmarked', () => {
    expect(row(['Formulir', 'KTP-el'], ['Formulir', 'KTP-el'])).toEqual([
      [{ jenis: 'sama', teks: 'Formulir' }],
      [{ jenis: 'sama', teks: 'KTP-el' }],
    ]);
  });

  it('marks the words of the item that changed', () => {
    const [pertama, kedua] = row(
      ['Formulir', 'Salinan kartu keluarga lama'],
      ['Formulir', 'Salinan kartu keluarga baru'],
    );
    expect(pertama).toEqual([{ jenis: 'sama', teks: 'Formulir' }]);
    expect(kedua?.filter(({ jenis }) => jenis !== 'sama').map(({ jenis }) => jenis)).toEqual([
      'dihapus',
      'ditambah',
    ]);
  });

  it('keeps an item that went behind those that stay', () => {
    const isi = row(['Formulir', 'Meterai', 'KTP-el'], ['Formulir', 'KTP-el']);
    expect(isi.map((baris) => baris.map(({ jenis }) => jenis))).toEqual([
      ['sama'],
      ['sama'],
      ['dihapus'],
    ]);
  });

  it('marks every word of a row that only one revision has', () => {
    const letak = { indeks: 0, no: '1' };
    const baru = { jenis: 'ditambah', baru: letak, kalimat: '' } as const;
    const lama = { jenis: 'dihapus', lama: letak, kalimat: '' } as const;
    expect(cellOf(baru, 'waktu', ['5 menit'])).toEqual([[{ jenis: 'ditambah', teks: '5 menit' }]]);
    expect(cellOf(lama, 'waktu', ['5 menit'])).toEqual([[{ jenis: 'dihapus', teks: '5 menit' }]]);
  });
});
