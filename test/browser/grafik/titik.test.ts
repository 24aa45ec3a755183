import { describe, expect, it } from 'vitest';
import { langkahTombol } from '../../../src/browser/grafik/titik.ts';

const piramida = { jenis: 'piramida', seri: [0, 1], banyak: 16 };
const batang = { jenis: 'batang', seri: [0], banyak: 12 };
const garis = { jenis: 'garis', seri: [0, 2], banyak: 3 };

type Letak = readonly [seri: number, nomor: number] | undefined;

const titik = (letak: Letak) => letak && { seri: letak[0], nomor: letak[1] };

describe('the keys in a chart', () => {
  it.each<[string, typeof piramida, Letak, string, Letak]>([
    ['begin at the first point', piramida, undefined, 'ArrowUp', [0, 0]],
    ['go up to the older in a pyramid', piramida, [0, 0], 'ArrowUp', [0, 1]],
    ['go across to the other side', piramida, [0, 3], 'ArrowRight', [1, 3]],
    ['go down a list of bars', batang, [0, 4], 'ArrowDown', [0, 5]],
    ['go on in a single series with either pair', batang, [0, 4], 'ArrowRight', [0, 5]],
    ['go along a line', garis, [0, 1], 'ArrowLeft', [0, 0]],
    ['pass over a series that is left out', garis, [0, 1], 'ArrowDown', [2, 1]],
    ['stop at the last point', batang, [0, 11], 'ArrowDown', [0, 11]],
    ['leave a series that was taken away', garis, [1, 2], 'ArrowRight', [0, 0]],
    ['reach both ends', piramida, [1, 3], 'End', [1, 15]],
    ['leave other keys to the page', batang, [0, 4], 'Tab', undefined],
  ])('%s', (_, bidang, dari, tombol, hasil) => {
    expect(langkahTombol(bidang, titik(dari), tombol)).toEqual(titik(hasil));
  });
});
