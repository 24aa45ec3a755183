import { describe, expect, it } from 'vitest';
import { labelsOf, pageLabels, teksNomor } from '../../src/print/pdf-label-halaman.ts';
import type { PdfObject } from '../../src/print/pdf-object.ts';
import { objectAt } from '../../src/print/pdf-object.ts';
import { openPdf } from '../../src/print/pdf-open.ts';
import { pagesOf } from '../../src/print/pdf-pohon-halaman.ts';
import { readPdf } from '../../src/print/pdf-read.ts';
import { readPenomoran } from '../../src/print/penomoran.ts';
import { berkasUji } from './berkas-uji.ts';

const banyak = (dari: string, n: number) => Array.from({ length: n }, (_, i) => `${dari}${i}`);
const bagian = ({ isi, stream }: PdfObject) => [isi, Buffer.from(stream ?? []).toString('latin1')];
/** More pages than one holder of a packed file takes. */
const panjang = berkasUji({
  cabang: [banyak('d', 3), banyak('a', 350), banyak('b', 150)],
  tujuan: { depan: 'd1', awal: 'a0', akhir: 'b149' },
  label: '<</Nums [0 <</S /r /St 1>> 3 <</S /D /St 1>>]>>',
});

describe('a file that is opened', () => {
  it('holds what it holds when it is read as a whole', () => {
    const [utuh, terbuka] = [readPdf(panjang), openPdf(panjang)];
    expect(utuh.objects.size).toBeGreaterThan(500);
    for (const [number, object] of utuh.objects) {
      expect(bagian(objectAt(terbuka, number))).toEqual(bagian(object));
    }
    expect([terbuka.root, terbuka.info]).toEqual([utuh.root, utuh.info]);
    expect(terbuka.objects.get(0)).toBeUndefined();
    expect(terbuka.objects.get(100_000)).toBeUndefined();
  });

  it('gives its pages in the order of the tree, whatever their numbers are', () => {
    const nama = pagesOf(openPdf(panjang)).map(({ entries }) => entries.get('T'));
    expect(nama).toHaveLength(503);
    expect([nama[0], nama[3], nama.at(-1)]).toEqual(['(d0)', '(a0)', '(b149)']);
  });

  it.each([
    ['is cut short', (isi: Buffer) => isi.subarray(0, -30), 'akhir berkas'],
    [
      'leads to a place where no object is',
      (isi: Buffer) =>
        Buffer.concat([
          isi.subarray(0, isi.lastIndexOf('startxref')),
          Buffer.from('startxref\n3\n%%EOF\n'),
        ]),
      'objek pada 3',
    ],
    [
      'has a stream of another length',
      (isi: Buffer) => {
        const salin = Buffer.from(isi);
        salin.write('endstrEam', salin.lastIndexOf('endstream'));
        return salin;
      },
      'panjang aliran',
    ],
  ])('is refused when it %s', (_, rusak, pesan) => {
    expect(() => openPdf(rusak(Buffer.from(panjang)))).toThrow(pesan);
  });
});

describe('how a finished file is numbered', () => {
  it('is read from its tree of pages, its labels and its destinations', () => {
    const { label, jumlahHalaman, tujuan } = readPenomoran(panjang);
    expect(jumlahHalaman).toBe(503);
    expect([label.length, label[0], label[2], label[3], label.at(-1)]).toEqual([
      503,
      'i',
      'iii',
      '1',
      '500',
    ]);
    expect([...tujuan]).toEqual([
      ['depan', 1],
      ['awal', 3],
      ['akhir', 502],
    ]);
  });

  it('follows the tree, not the parts that it was made of', () => {
    const terbalik = berkasUji({
      cabang: [['b'], ['a']],
      tujuan: { a: 'a', b: 'b' },
    });
    expect([...readPenomoran(terbalik).tujuan]).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('is refused where a destination leads to no page of the tree', () => {
    const putus = berkasUji({ cabang: [['a']], tujuan: { 'bab-2': 'hilang' } });
    expect(() => readPenomoran(putus)).toThrow('Tujuan "bab-2" menunjuk halaman yang tidak ada');
  });
});

describe('page labels', () => {
  it('are read as they were written, the blank page of a part counted', () => {
    const label = pageLabels([
      { halaman: 'romawi', mulai: 1, jumlahHalaman: 4 },
      { halaman: 'arab', mulai: 1, jumlahHalaman: 2 },
      { halaman: 'arab', mulai: 3, jumlahHalaman: 3 },
    ]);
    const berkas = berkasUji({ cabang: [banyak('h', 9)], tujuan: {}, label });
    expect(labelsOf(openPdf(berkas), 9)).toEqual(['i', 'ii', 'iii', 'iv', '1', '2', '3', '4', '5']);
  });

  it('are none where a file gives none', () => {
    expect(labelsOf(openPdf(berkasUji({ cabang: [['h']], tujuan: {} })), 1)).toEqual([]);
  });

  it.each([
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [49, 'xlix'],
    [93, 'xciii'],
    [208, 'ccviii'],
  ])('write %i in small roman letters as %s', (n, teks) => {
    expect(teksNomor('romawi', n)).toBe(teks);
  });
});
