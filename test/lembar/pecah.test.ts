import { describe, expect, it } from 'vitest';
import { bagiKotak } from '../../src/lembar/kotak.ts';
import { pecahLangkah } from '../../src/lembar/pecah.ts';
import { buatSop } from './sop-contoh.ts';

/** Every letter is one em wide, and a page holds three lines of ten. */
const ruang = { lebarEm: [10, 10, 10, 10, 10], baris: 3, ukur: (teks: string) => teks.length };

interface Isi {
  readonly kegiatan: string;
  readonly rincian?: readonly string[];
  readonly kelengkapan?: readonly string[];
  readonly output?: readonly string[];
  readonly keterangan?: string;
}

function pecah(isi: Isi) {
  const sop = buatSop({ pelaksana: 2, langkah: 2 });
  const [pertama, kedua] = sop.langkah;
  if (pertama === undefined || kedua === undefined) throw new Error('two rows were asked for');
  const kosong = { kelengkapan: [], waktu: '', output: [], keterangan: '' };
  const langkah = [
    { ...pertama, ...kosong, ...isi, rincian: isi.rincian ?? [] },
    { ...kedua, kegiatan: 'akhir', ...kosong },
  ];
  return pecahLangkah({ ...sop, langkah }, ruang);
}

describe('a row higher than a page', () => {
  it('stays as it is when it fits', () => {
    const { naskah, lanjutan } = pecah({ kegiatan: 'satu dua tiga empat' });
    expect(naskah.langkah.map(({ kegiatan }) => kegiatan)).toEqual([
      'satu dua tiga empat',
      'akhir',
    ]);
    expect(lanjutan.size).toBe(0);
  });

  it('is cut between words, every part at most a page, and the rows below keep their number', () => {
    const kegiatan = 'aaaaaaaa bbbbbbbb cccccccc dddddddd eeee ffff';
    const { naskah, lanjutan } = pecah({ kegiatan });
    expect(naskah.langkah.map(({ no, kegiatan: teks }) => [no, teks])).toEqual([
      ['1', 'aaaaaaaa bbbbbbbb cccccccc'],
      ['1', 'dddddddd eeee ffff'],
      ['2', 'akhir'],
    ]);
    expect([...lanjutan.keys()]).toEqual([1]);
  });

  it('shares the cells of its symbol and every cell of which nothing is left', () => {
    const { naskah } = pecah({ kegiatan: 'aaaaaaaa '.repeat(4).trim(), output: ['pendek'] });
    expect(naskah.langkah[1]?.gabung).toEqual([
      'pelaksana',
      'kelengkapan',
      'waktu',
      'output',
      'keterangan',
    ]);
    expect(naskah.langkah[1]?.output).toEqual([]);
  });

  it('is cut between items before any item is', () => {
    const { naskah } = pecah({ kegiatan: 'a', kelengkapan: ['satu dua tiga', 'empat lima enam'] });
    expect(naskah.langkah.map(({ kelengkapan }) => kelengkapan)).toEqual([
      ['satu dua tiga'],
      ['empat lima enam'],
      [],
    ]);
  });

  it('goes on with the letter of its rincian', () => {
    const { naskah, lanjutan } = pecah({ kegiatan: 'a', rincian: ['b', 'c', 'd', 'e'] });
    expect(naskah.langkah.map(({ kegiatan, rincian }) => [kegiatan, rincian])).toEqual([
      ['a', ['b', 'c']],
      ['', ['d', 'e']],
      ['akhir', []],
    ]);
    expect(lanjutan.get(1)).toBe(3);
  });

  it('counts the lines that a word longer than its column takes', () => {
    const { naskah } = pecah({ kegiatan: `${'x'.repeat(25)} y` });
    expect(naskah.langkah.map(({ kegiatan }) => kegiatan)).toEqual([
      `${'x'.repeat(25)} y`,
      'akhir',
    ]);
    expect(pecah({ kegiatan: `z ${'x'.repeat(25)}` }).naskah.langkah).toHaveLength(3);
  });
});

describe('a box of the identity part', () => {
  it.each<[string, readonly string[], readonly string[][]]>([
    ['of nothing is one row', [], [[]]],
    ['of few short items is one row', ['a', 'b'], [['1 a', '2 b']]],
    [
      'of many goes on after twelve',
      Array.from({ length: 13 }, () => 'a'),
      [Array.from({ length: 12 }, (_, ke) => `${ke + 1} a`), ['13 a']],
    ],
  ])('%s', (_, butir, baris) => {
    expect(bagiKotak(butir).map((satu) => satu.map(({ no, teks }) => `${no} ${teks}`))).toEqual(
      baris,
    );
  });

  it('goes on earlier when its items are long', () => {
    const panjang = 'kata '.repeat(150).trim();
    expect(bagiKotak([panjang, panjang]).map((satu) => satu.length)).toEqual([1, 1]);
  });

  it('cuts an item that is too long between words, and says that it goes on', () => {
    const panjang = 'kata '.repeat(400).trim();
    const potong = bagiKotak(['pendek', panjang]).flat();
    expect(potong.map(({ no, sambungan }) => [no, sambungan])).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ]);
    expect(
      potong
        .slice(1)
        .map(({ teks }) => teks)
        .join(' '),
    ).toBe(panjang);
  });
});
