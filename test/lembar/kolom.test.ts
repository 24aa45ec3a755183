import { describe, expect, it } from 'vitest';
import { kerapatan } from '../../src/lembar/kerapatan.ts';
import { bahanKolom, isMuat, susunKolom } from '../../src/lembar/kolom.ts';
import { banyakBaris, terpanjang, ukurKata } from '../../src/lembar/lebar-teks.ts';
import { buatSop } from './sop-contoh.ts';

/** Every letter half an em wide. */
const lebarTeks = {
  biasa: (teks: string) => teks.length / 2,
  tebal: (teks: string) => teks.length / 2,
};
const lebarPx = 1000;

function kolomDari(banyakPelaksana: number, nama = 'Kasi') {
  const sop = buatSop({ pelaksana: banyakPelaksana, langkah: 4, nama });
  return bahanKolom(sop, { lebarPx, baganPx: sop.pelaksana.map(() => 72) }, lebarTeks);
}

describe.each(kerapatan)('columns at $teksPt pt', (satu) => {
  it.each([1, 3, 6])('fill the width with %i pelaksana', (banyak) => {
    const { lebarPx: lebar } = susunKolom(kolomDari(banyak), satu);
    expect(lebar).toHaveLength(banyak + 6);
    expect(lebar.reduce((a, b) => a + b, 0)).toBe(lebarPx);
    expect(Math.min(...lebar)).toBeGreaterThan(0);
  });

  it('give no column of the flowchart less than its arrows need', () => {
    const { lebarPx: lebar } = susunKolom(kolomDari(6), satu);
    expect(Math.min(...lebar.slice(2, 8))).toBeGreaterThanOrEqual(72 * satu.skala);
  });
});

it('heads lie while there is room, and are turned when they would take too much of the sheet', () => {
  const [longgar] = kerapatan;
  const rapat = kerapatan.at(-1);
  if (longgar === undefined || rapat === undefined) throw new Error('no densities');
  expect(susunKolom(kolomDari(3, 'Administrator'), longgar)).toMatchObject({
    tegak: false,
    tinggiTegakPx: 0,
  });
  const banyak = susunKolom(kolomDari(12, 'Administrator'), rapat);
  expect(banyak.tegak).toBe(true);
  expect(banyak.tinggiTegakPx).toBeGreaterThan(13 * 0.5 * ((8 * 96) / 72));
});

it('fifteen pelaksana fit at the closest density only', () => {
  const muat = kerapatan.filter((satu) => isMuat(kolomDari(15), satu));
  expect(muat.length).toBeGreaterThan(0);
  expect(muat.length).toBeLessThan(kerapatan.length);
});

it('never sets text below 8 pt', () => {
  expect(Math.min(...kerapatan.map(({ teksPt }) => teksPt))).toBe(8);
});

describe('lines of a text', () => {
  it.each([
    ['', 10, 0],
    ['satu dua', 4, 1],
    ['satu dua', 3, 2],
    ['Umum/Kepegawaian', 6, 2],
    ['dan/atau 24/2013', 20, 1],
    ['ke-3 F-1.01', 3, 2],
    ['KTP-el', 2, 2],
    ['terverifikasi', 2, 1],
  ])('%j in %i em takes %i', (teks, em, baris) => {
    expect(banyakBaris(ukurKata(teks, lebarTeks.biasa), em)).toBe(baris);
  });

  it('are never longer than their longest word, which may break after a slash', () => {
    expect(terpanjang(ukurKata('Umum/Kepegawaian', lebarTeks.biasa))).toBe(5.5);
  });
});
