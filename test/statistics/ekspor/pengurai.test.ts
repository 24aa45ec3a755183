import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { BarisTeks } from '../../../src/statistics/ekspor/baris-teks.ts';
import { createPengurai } from '../../../src/statistics/ekspor/pengurai.ts';
import { uraiKutip } from '../../../src/statistics/ekspor/read-export.ts';
import { createAcak, type Acak } from '../../acak.ts';

interface Baris {
  readonly sel: readonly string[];
  readonly kutipSalah: boolean;
}

/** The rows of a text that comes in these pieces; `polos` says which of them are taken as they stand. */
function urai(potongan: readonly string[], polos: () => boolean): readonly Baris[] {
  const hasil: Baris[] = [];
  const pengurai = createPengurai(
    ',',
    {
      baris: (sel, kutipSalah) => hasil.push({ sel, kutipSalah }) > 0,
      polos: (baris) => polos() && hasil.push({ sel: semuaSel(baris), kutipSalah: false }) > 0,
    },
    uraiKutip,
  );
  for (const satu of potongan) pengurai.potong(satu);
  pengurai.selesai();
  return hasil;
}

function semuaSel({ banyak, sel }: BarisTeks): readonly string[] {
  return Array.from({ length: banyak }, (_, letak) => sel(letak));
}

/** What papaparse makes of the whole text; behind its last line end it sees a row of one empty cell. */
function menurutPapaparse(teks: string): readonly Baris[] {
  const utuh = teks.endsWith('\n') || teks === '' ? teks : `${teks}\n`;
  const { data, errors } = Papa.parse<string[]>(utuh, { delimiter: ',', newline: '\n' });
  const salah = new Set(errors.map(({ row }) => row));
  const baris = data.map((sel, i) => ({ sel, kutipSalah: salah.has(i) }));
  const akhir = baris.at(-1)?.sel;
  return akhir?.length === 1 && akhir[0] === '' ? baris.slice(0, -1) : baris;
}

const bagian = ['a', '12', '-', '\u00e9', ',', ',', ' ', '\n', '\n'];
const bagianKutip = ['"', '""', '"x"', '"a,b"', '"a\nb"', '" ', ',"'];

function buatTeks(acak: Acak): string {
  const berkutip = acak.bulat(2) === 0;
  return Array.from({ length: acak.bulat(60) }, () =>
    berkutip && acak.bulat(4) === 0 ? acak.pilih(bagianKutip) : acak.pilih(bagian),
  ).join('');
}

function potong(teks: string, acak: Acak): readonly string[] {
  const hasil: string[] = [];
  for (let i = 0; i < teks.length;) {
    const panjang = 1 + acak.bulat(20);
    hasil.push(teks.slice(i, i + panjang));
    i += panjang;
  }
  return hasil;
}

describe('a text in pieces', () => {
  it('has the rows that papaparse finds in the whole of it', () => {
    const acak = createAcak(11);
    for (let i = 0; i < 1500; i += 1) {
      const teks = buatTeks(acak);
      const potongan = potong(teks, acak);
      expect([teks, urai(potongan, () => acak.bulat(2) === 0)]).toEqual([
        teks,
        menurutPapaparse(teks),
      ]);
    }
  });

  it('is parsed a few rows at a time where quotes stand far apart', () => {
    const polos = '1,2\n'.repeat(3000);
    const teks = `"a\nb",c\n${polos}"d",e\n${polos}`;
    const diurai: number[] = [];
    const pengurai = createPengurai(
      ',',
      { baris: () => true, polos: () => true },
      (isi, pemisah) => {
        diurai.push(isi.length);
        return uraiKutip(isi, pemisah);
      },
    );
    pengurai.potong(teks);
    pengurai.selesai();
    expect(diurai).toEqual([8, 6]);
  });

  it('is not read further once nothing more is wanted', () => {
    const dibaca: string[] = [];
    const pengurai = createPengurai(
      ',',
      { baris: ([sel = '']) => dibaca.push(sel) < 2, polos: () => false },
      uraiKutip,
    );
    expect(pengurai.potong('1\n"2"\n3\n')).toBe(false);
    expect(dibaca).toEqual(['1', '2']);
  });
});
