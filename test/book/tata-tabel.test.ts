import { describe, expect, it } from 'vitest';
import type { KertasBuku } from '../../src/book/kertas-buku.ts';
import { bidangBuku, kertasBuku } from '../../src/book/kertas-buku.ts';
import { tataTabel } from '../../src/book/tata-tabel.ts';
import { ruangSel } from '../../src/book/tinggi-tabel.ts';

interface Kasus {
  readonly kolom: number;
  /** Width of a column at a letter size of 1. */
  readonly em?: number;
  readonly stub?: number;
  readonly baris: number;
  readonly kertas?: KertasBuku;
  readonly berkelompok?: boolean;
}

const tata = ({ kolom, em = 3, stub = 8, baris, kertas = 'A4', berkelompok = true }: Kasus) =>
  tataTabel({
    lebar: { stub, stubLipat: Math.min(stub, 6), kolom: Array.from({ length: kolom }, () => em) },
    grup: Array.from({ length: kolom }, () => undefined),
    banyakBaris: baris,
    tanpaKelompok: !berkelompok,
    kertas,
  });

/** `tegak 8.5 9+8 utuh`. */
const ringkas = (kasus: Kasus): string => {
  const { lanskap, huruf, bagian, utuh, stubLipat, duaLajur } = tata(kasus);
  const susunan = bagian.map(({ length }) => length).join('+');
  return `${lanskap ? 'lanskap' : 'tegak'} ${huruf} ${susunan}${stubLipat ? ' lipat' : ''}${utuh ? ' utuh' : ''}${duaLajur ? ' dua lajur' : ''}`;
};

describe('how a table is set', () => {
  it.each<[string, Kasus, string]>([
    ['a narrow low one upright and whole', { kolom: 4, baris: 13 }, 'tegak 8.5 4 utuh'],
    ['a narrow long one over several pages', { kolom: 4, baris: 122 }, 'tegak 8.5 4'],
    [
      'a narrow long one in two lanes',
      { kolom: 4, stub: 4, baris: 122, berkelompok: false },
      'tegak 8.5 4 dua lajur',
    ],
    [
      'in lanes of B5 in smaller letters',
      { kolom: 4, stub: 4, em: 3.8, baris: 90, kertas: 'B5', berkelompok: false },
      'tegak 7.5 4 dua lajur',
    ],
    [
      'one lane where two would take letters below 7.5 pt',
      { kolom: 4, stub: 13, em: 4, baris: 90, berkelompok: false },
      'tegak 8.5 4',
    ],
    [
      'one lane where all rows fit a page',
      { kolom: 4, stub: 4, baris: 40, berkelompok: false },
      'tegak 8.5 4',
    ],
    ['one that just fits in smaller letters', { kolom: 13, baris: 13 }, 'tegak 7.5 13 utuh'],
    [
      'a low wide one in two parts, which share a page',
      { kolom: 17, baris: 13 },
      'tegak 8.5 9+8 utuh',
    ],
    [
      'a long wide one on its side, in fewer pages than two parts',
      { kolom: 17, baris: 160 },
      'lanskap 8.5 17',
    ],
    [
      'more columns than a page on its side holds',
      { kolom: 89, baris: 160 },
      'lanskap 7 23+23+23+20',
    ],
    ['B5 holds fewer', { kolom: 12, baris: 13, kertas: 'B5' }, 'tegak 8 6+6 utuh'],
    [
      'so low that two of them stand on a page of B5',
      { kolom: 4, baris: 17, kertas: 'B5' },
      'tegak 8 4 utuh',
    ],
    ['long on B5', { kolom: 17, baris: 160, kertas: 'B5' }, 'lanskap 8 17'],
    [
      'long labels broken between words',
      { kolom: 4, stub: 40, baris: 20 },
      'tegak 8.5 4 lipat utuh',
    ],
  ])('%s', (_, kasus, harapan) => {
    expect(ringkas(kasus)).toBe(harapan);
  });

  it('never sets letters below 7 pt, nor a part wider than the page', () => {
    for (const kertas of kertasBuku)
      for (let kolom = 1; kolom <= 100; kolom += 3)
        for (const baris of [3, 30, 300])
          for (const stub of [3, 12, 45]) {
            const em = 1.5 + (kolom % 5);
            const { huruf, bagian, lanskap, stubLipat } = tata({ kolom, em, stub, baris, kertas });
            const pt = (bidangBuku(kertas, lanskap).lebar * 72) / 25.4;
            const label = stubLipat ? Math.max(0.42 * pt, 6 * huruf) : stub * huruf;
            expect(huruf).toBeGreaterThanOrEqual(7);
            expect(bagian.flat()).toEqual(Array.from({ length: kolom }, (_, k) => k));
            for (const satu of bagian)
              expect(label + ruangSel + satu.length * (em * huruf + ruangSel)).toBeLessThanOrEqual(
                pt,
              );
          }
  });
});
