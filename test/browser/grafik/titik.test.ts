import { describe, expect, it } from 'vitest';
import { langkahTombol } from '../../../src/browser/grafik/titik.ts';

const piramida = { jenis: 'piramida', seri: [0, 1], banyak: 16 };
const batang = { jenis: 'batang', seri: [0], banyak: 12 };
const garis = { jenis: 'garis', seri: [0, 2], banyak: 3 };

describe('the keys in a chart', () => {
  it.each([
    ['begin at the first point', piramida, undefined, 'ArrowUp', { seri: 0, nomor: 0 }],
    [
      'go up to the older in a pyramid',
      piramida,
      { seri: 0, nomor: 0 },
      'ArrowUp',
      { seri: 0, nomor: 1 },
    ],
    [
      'go across to the other side',
      piramida,
      { seri: 0, nomor: 3 },
      'ArrowRight',
      { seri: 1, nomor: 3 },
    ],
    ['go down a list of bars', batang, { seri: 0, nomor: 4 }, 'ArrowDown', { seri: 0, nomor: 5 }],
    [
      'go on in a single series with either pair',
      batang,
      { seri: 0, nomor: 4 },
      'ArrowRight',
      { seri: 0, nomor: 5 },
    ],
    ['go along a line', garis, { seri: 0, nomor: 1 }, 'ArrowLeft', { seri: 0, nomor: 0 }],
    [
      'pass over a series that is left out',
      garis,
      { seri: 0, nomor: 1 },
      'ArrowDown',
      { seri: 2, nomor: 1 },
    ],
    ['stop at the last point', batang, { seri: 0, nomor: 11 }, 'ArrowDown', { seri: 0, nomor: 11 }],
    [
      'leave a series that was taken away',
      garis,
      { seri: 1, nomor: 2 },
      'ArrowRight',
      { seri: 0, nomor: 0 },
    ],
    ['reach both ends', piramida, { seri: 1, nomor: 3 }, 'End', { seri: 1, nomor: 15 }],
    ['leave other keys to the page', batang, { seri: 0, nomor: 4 }, 'Tab', undefined],
  ])('%s', (_, bidang, dari, tombol, hasil) => {
    expect(langkahTombol(bidang, dari, tombol)).toEqual(hasil);
  });
});
