import { describe, expect, it } from 'vitest';
import { chartOfPerbedaan } from '../../src/flowchart/chart-of-perbedaan.ts';
import { routeChart } from '../../src/flowchart/route.ts';
import { compareSop } from '../../src/sop/diff/compare-sop.ts';
import type { Sop, SopTertulis } from '../../src/sop/schema.ts';
import { sopDariContoh } from '../../src/sop/contoh.ts';
import { sopBuatan } from '../sop/fixtures-sop.ts';

function gabung(lama: Sop, baru: Sop) {
  const perbedaan = compareSop(lama, baru);
  return { perbedaan, ...chartOfPerbedaan({ lama, baru, perbedaan }) };
}

const langkah = (kegiatan: string, lain: Partial<SopTertulis['langkah'][number]> = {}) => ({
  kegiatan,
  ...lain,
});

const lama = sopDariContoh({
  langkah: [
    langkah('Menyerahkan formulir'),
    langkah('Meneliti formulir', { keputusan: { Ya: 3, Tidak: 1 } }),
    langkah('Menyerahkan buku'),
  ],
});

describe('chartOfPerbedaan', () => {
  it('draws one revision twice as itself, with nothing marked', () => {
    const { chart, nasib } = gabung(lama, lama);
    expect(chart.symbols.map(({ id }) => id)).toEqual(['baru-1', 'baru-2', 'baru-3']);
    expect(chart.arrows.map(({ id }) => id)).toEqual(['baru-1-2', 'baru-2-3-ya', 'baru-2-1-tidak']);
    expect(new Set(nasib.values())).toEqual(new Set(['sama']));
  });

  it('gives an inserted langkah a row of its own, and marks what now leads through it', () => {
    const baru = sopDariContoh({
      langkah: [
        langkah('Menyerahkan formulir'),
        langkah('Meneliti formulir', { keputusan: { Ya: 3, Tidak: 1 } }),
        langkah('Mencatat pada register'),
        langkah('Menyerahkan buku'),
      ],
    });
    const { chart, nasib } = gabung(lama, baru);
    expect(chart.rows).toBe(4);
    expect([...nasib].filter(([, satu]) => satu !== 'sama')).toEqual([
      ['baru-3', 'ditambah'],
      ['baru-2-3-ya', 'ditambah'],
      ['baru-3-4', 'ditambah'],
      ['lama-2-3-ya', 'dihapus'],
    ]);
    expect(chart.arrows.find(({ id }) => id === 'lama-2-3-ya')).toMatchObject({
      dari: 'baru-2',
      ke: 'baru-4',
    });
  });

  it('keeps the row and the symbol of a removed langkah', () => {
    const baru = sopDariContoh({
      langkah: [
        langkah('Menyerahkan formulir'),
        langkah('Menyerahkan buku', { pelaksana: 'petugas' }),
      ],
    });
    const { chart, nasib } = gabung(lama, baru);
    expect(chart.rows).toBe(3);
    expect(nasib.get('lama-2')).toBe('dihapus');
  });

  it('shows a langkah that changed hands in both columns', () => {
    const baru = sopDariContoh({
      langkah: [
        langkah('Menyerahkan formulir'),
        langkah('Meneliti formulir', { keputusan: { Ya: 3, Tidak: 1 } }),
        langkah('Menyerahkan buku', { pelaksana: 'pemohon' }),
      ],
    });
    const { chart, nasib } = gabung(lama, baru);
    const baris = chart.symbols.filter(({ row }) => row === 2);
    expect(baris.map(({ id, col }) => [id, col, nasib.get(id)])).toEqual([
      ['baru-3', 0, 'ditambah'],
      ['lama-3', 1, 'dihapus'],
    ]);
  });

  it('puts a removed column behind the others', () => {
    const baru = sopDariContoh({
      pelaksana: [{ id: 'petugas', nama: 'Petugas Arsip' }],
      langkah: [
        langkah('Menyerahkan formulir', { pelaksana: 'petugas' }),
        langkah('Meneliti formulir', { keputusan: { Ya: 3, Tidak: 1 } }),
        langkah('Menyerahkan buku'),
      ],
    });
    const { kolom } = gabung(lama, baru);
    expect(kolom).toEqual([
      { nama: 'Petugas Arsip', nasib: 'sama' },
      { nama: 'Pemohon', nasib: 'dihapus' },
    ]);
  });

  it.each(sopBuatan())('can route $nama laid over the example and over itself', ({ sop }) => {
    for (const [a, b] of [
      [sop, lama],
      [lama, sop],
      [sop, sop],
    ] as const) {
      const { chart } = gabung(a, b);
      expect(routeChart(chart).routes).toHaveLength(chart.arrows.length);
    }
  });
});
