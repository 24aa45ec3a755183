import { describe, expect, it } from 'vitest';
import { susunHalaman } from '../../src/lembar/halaman.ts';
import type { UkuranLembar } from '../../src/lembar/halaman.ts';

const dasar: UkuranLembar = {
  tinggiHalaman: 100,
  identitas: [20, 10, 10, 10],
  jarak: 5,
  kepalaTabel: 10,
  baris: [],
  penutup: 0,
  putus: () => 'boleh',
  sambungan: () => 0,
};

/** Pages in short: blocks of the identity part, rows, and a mark for the signature. */
function susun(ubahan: Partial<UkuranLembar>): readonly string[] | undefined {
  return susunHalaman({ ...dasar, ...ubahan })?.map(({ identitas, baris, penutup }) =>
    [
      ...(identitas.length > 0 ? [`i${identitas.join('')}`] : []),
      ...(baris === undefined ? [] : [`${baris[0]}-${baris[1]}`]),
      ...(penutup ? ['ttd'] : []),
    ].join(' '),
  );
}

const sama = (banyak: number, px: number): number[] => Array.from({ length: banyak }, () => px);

describe('a sheet shared out over pages', () => {
  it.each<[string, Partial<UkuranLembar>, string[]]>([
    ['of no langkah has its identity part', { baris: [] }, ['i0123']],
    ['stands on one page when it fits', { baris: sama(3, 10) }, ['i0123 0-3']],
    [
      'keeps a table that fits a page whole on the second one',
      { baris: sama(8, 10) },
      ['i0123', '0-8'],
    ],
    [
      'begins the table beside the identity part when that saves a page',
      { baris: sama(11, 10) },
      ['i0123 0-3', '3-11'],
    ],
    ['breaks a long table between rows', { baris: sama(20, 10) }, ['i0123 0-3', '3-11', '11-20']],
    [
      'breaks the identity part between its blocks',
      { identitas: [60, 30, 30, 10], baris: sama(2, 10) },
      ['i01', 'i23 0-2'],
    ],
    [
      'takes rows along with the signature, which never stands alone',
      { baris: sama(9, 10), penutup: 15 },
      ['i0123 0-3', '3-9 ttd'],
    ],
    [
      'leaves no row alone on a page, even to save segilima',
      {
        identitas: [100],
        baris: sama(9, 10),
        sambungan: (awal, akhir) => (awal === 8 || akhir === 8 ? 0 : 5),
      },
      ['i0', '0-5', '5-9'],
    ],
    [
      'breaks where the fewest rows of segilima are needed',
      {
        identitas: [100],
        baris: sama(12, 10),
        sambungan: (awal, akhir) => (awal % 5 === 0 ? 0 : 10) + (akhir % 5 === 0 ? 0 : 1),
      },
      ['i0', '0-5', '5-12'],
    ],
    [
      'leaves room for the rows of segilima',
      { identitas: [100], baris: sama(17, 10), sambungan: () => 20 },
      ['i0', '0-5', '5-11', '11-17'],
    ],
    [
      'cuts cells that span rows only when nothing else fits',
      {
        identitas: [100],
        baris: sama(12, 10),
        putus: (baris) => (baris === 2 ? 'boleh' : 'berat'),
        sambungan: () => 0,
      },
      ['i0', '0-3', '3-12'],
    ],
    [
      'never breaks inside the cells of a symbol',
      {
        identitas: [100],
        baris: sama(12, 10),
        putus: (baris) => (baris === 3 ? 'boleh' : 'tidak'),
      },
      ['i0', '0-4', '4-12'],
    ],
  ])('%s', (_, ubahan, halaman) => {
    expect(susun(ubahan)).toEqual(halaman);
  });

  it.each<[string, Partial<UkuranLembar>]>([
    ['a row', { baris: [10, 95, 10] }],
    ['a block of the identity part', { identitas: [101], baris: [10] }],
    ['a symbol over rows', { identitas: [100], baris: sama(12, 10), putus: () => 'tidak' }],
  ])('cannot be made of %s higher than a page', (_, ubahan) => {
    expect(susun(ubahan)).toBeUndefined();
  });

  it('holds every row once, in order, within the height, for any heights', () => {
    let acak = 7;
    const berikut = (batas: number): number =>
      (acak = (acak * 1103515245 + 12345) % 2147483648) % batas;
    for (let ke = 0; ke < 200; ke += 1) {
      const baris = Array.from({ length: 1 + berikut(40) }, () => 5 + berikut(30));
      const penutup = berikut(2) * 20;
      const sambungan = (awal: number, akhir: number): number =>
        (awal > 0 ? 6 : 0) + (akhir < baris.length ? 6 : 0);
      const halaman = susunHalaman({ ...dasar, baris, penutup, sambungan }) ?? [];
      const rentang = halaman.flatMap((satu) => (satu.baris === undefined ? [] : [satu.baris]));
      expect(rentang.flatMap(([awal, akhir]) => baris.slice(awal, akhir))).toEqual(baris);
      for (const satu of halaman) {
        const [awal = 0, akhir = 0] = satu.baris ?? [];
        const muka = satu.identitas.reduce((a, b) => a + (dasar.identitas[b] ?? 0), 0);
        const tabel = baris.slice(awal, akhir).reduce((a, b) => a + b, 0);
        const tinggi =
          muka +
          (satu.baris === undefined ? 0 : dasar.kepalaTabel + tabel + sambungan(awal, akhir)) +
          (muka > 0 && satu.baris !== undefined ? dasar.jarak : 0) +
          (satu.penutup ? penutup : 0);
        expect(tinggi).toBeLessThanOrEqual(100);
      }
    }
  });
});
