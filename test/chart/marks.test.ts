import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/chart/geometry.ts';
import { MarkList } from '../../src/chart/marks.ts';
import { SvgRecorder } from '../../src/chart/recorder.ts';

const kotak = (left: number, top: number, lebar = 2, tinggi = 2): Box => ({
  left,
  top,
  right: left + lebar,
  bottom: top + tinggi,
});

/** A rectangle in whole px. */
interface Bidang {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly warna: string;
}

type Tanda = readonly [jenis: string, kotak: Box];

/** The paths of marks that are painted one after the other: a kind each, and `teks` for what is no path. */
function lukis(marks: readonly Tanda[]): string {
  const list = new MarkList();
  marks.forEach(([jenis, box], nomor) => {
    if (jenis === 'teks') list.add('<teks/>', box);
    else list.addPath(`<${jenis}/>`, String(nomor), box);
  });
  return list.toMarkup();
}

describe('paths of one kind', () => {
  it.each<[string, readonly Tanda[], string]>([
    [
      'become one, whatever is painted elsewhere between them',
      [
        ['a', kotak(0, 0)],
        ['b', kotak(5, 0)],
        ['teks', kotak(5, 5)],
        ['a', kotak(0, 5)],
        ['b', kotak(9, 0)],
      ],
      '<a d="03"/><b d="14"/><teks/>',
    ],
    [
      'become one when they only meet at an edge',
      [
        ['a', kotak(0, 0)],
        ['a', kotak(2, 0)],
      ],
      '<a d="01"/>',
    ],
    [
      'stay apart where one lies over the other, which is seen when they are pale',
      [
        ['a', kotak(0, 0)],
        ['a', kotak(1, 1)],
      ],
      '<a d="0"/><a d="1"/>',
    ],
    [
      'stay apart where another lies between them',
      [
        ['a', kotak(0, 0)],
        ['b', kotak(5, 0)],
        ['a', kotak(6, 1)],
      ],
      '<a d="0"/><b d="1"/><a d="2"/>',
    ],
    [
      'stay apart where a text lies between them',
      [
        ['a', kotak(0, 0)],
        ['teks', kotak(5, 0)],
        ['a', kotak(6, 1)],
      ],
      '<a d="0"/><teks/><a d="2"/>',
    ],
    [
      'stay apart where another has joined an earlier path between them',
      [
        ['a', kotak(0, 0)],
        ['b', kotak(20, 0)],
        ['b', kotak(5, 0)],
        ['a', kotak(6, 1)],
      ],
      '<a d="0"/><b d="12"/><a d="3"/>',
    ],
  ])('%s', (_, marks, markup) => {
    expect(lukis(marks)).toBe(markup);
  });
});

describe('a drawing of many rectangles', () => {
  const bidang: readonly Bidang[] = Array.from({ length: 80 }, (_, i) => ({
    x: (i * 7) % 23,
    y: (i * 5) % 17,
    lebar: 1 + (i % 4),
    tinggi: 1 + (i % 3),
    warna: ['#111', '#222', '#333'][((i * i) % 5) % 3] ?? '#000',
  }));

  it('shows in every place what was painted there last, in fewer paths', () => {
    const rekaman = new SvgRecorder({
      id: 'k',
      lebarPx: 30,
      tinggiPx: 30,
      measure: () => 0,
      huruf: 'Uji',
      ukuranPx: 10,
    });
    for (const { x, y, lebar, tinggi, warna } of bidang) {
      rekaman.fillStyle = warna;
      rekaman.fillRect(x, y, lebar, tinggi);
    }
    const markup = rekaman.toMarkup();

    expect(petak(baca(markup))).toEqual(petak(bidang));
    expect(markup.split('<path').length).toBeLessThan(60);
  });
});

/** The rectangles of the paths, in the order in which they are painted. */
function baca(markup: string): readonly Bidang[] {
  return [...markup.matchAll(/fill="([^"]*)" d="([^"]*)"/g)].flatMap(([, warna = '', d = '']) =>
    [...d.matchAll(/M(\d+) (\d+)v(\d+)H(\d+)v-\d+z/g)].map(([, ...angka]) => {
      const [x = 0, y = 0, tinggi = 0, kanan = 0] = angka.map(Number);
      return { x, y, lebar: kanan - x, tinggi, warna };
    }),
  );
}

/** The colour of every square of a px. */
function petak(bidang: readonly Bidang[]): ReadonlyMap<string, string> {
  const warnaPetak = new Map<string, string>();
  for (const { x, y, lebar, tinggi, warna } of bidang) {
    for (let i = 0; i < lebar * tinggi; i += 1) {
      warnaPetak.set(`${x + (i % lebar)} ${y + Math.floor(i / lebar)}`, warna);
    }
  }
  return new Map([...warnaPetak].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
