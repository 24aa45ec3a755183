import { describe, expect, it } from 'vitest';
import { decodeJelajah, encodeJelajah } from '../../src/browser/alamat-jelajah.ts';
import { buildPeta } from '../../src/browser/build-peta.ts';
import { pilihanDari, startJelajah } from '../../src/browser/jelajah.ts';
import type { Keadaan } from '../../src/browser/jelajah.ts';
import type { Peta } from '../../src/browser/peta.ts';
import { sopLangkah } from '../sop/contoh-sop.ts';
import { semuaSop, sopBernama } from './sop-uji.ts';

const peta = buildPeta(sopBernama('dik-jamila-me-wa'));

describe('the address of a walk', () => {
  it('tells the way in the numbers of its steps', () => {
    const keadaan = decodeJelajah(peta, '#jalan/1/2/1/2/3');
    expect(keadaan?.kini).toBe(2);
    expect(keadaan?.sebelum?.sebelum?.panah).toEqual(['2-1-tidak']);
    expect(keadaan && encodeJelajah(peta, keadaan)).toBe('#jalan/1/2/1/2/3');
  });

  it.each([
    ['#jalan/4', '#jalan/4', 'a step without its way'],
    ['#jalan/1/5/6', '#jalan/6', 'a way that the flow does not have: its last step alone'],
    ['#jalan/99/6', '#jalan/6', 'a beginning that is gone'],
    ['#jalan/1/2+7', '#jalan/2', 'an answer that is gone'],
  ])('%s opens %s: %s', (fragmen, hasil) => {
    const keadaan = decodeJelajah(peta, fragmen);
    expect(keadaan && encodeJelajah(peta, keadaan)).toBe(hasil);
  });

  it.each(['', '#', '#t3', '#jalan', '#jalan/', '#jalan/99', '#jalan/%E0%A4%A', '#saya-kasi'])(
    '%j is no walk',
    (fragmen) => {
      expect(decodeJelajah(peta, fragmen)).toBeUndefined();
    },
  );

  it('tells answers apart that lead to one place', () => {
    const sama = buildPeta(sopLangkah({}, { keputusan: { Ya: 3, Tidak: 3 } }, {}));
    const tidak = decodeJelajah(sama, '#jalan/1/2/3+1');
    expect(tidak?.panah).toEqual(['2-3-tidak']);
    expect(tidak && encodeJelajah(sama, tidak)).toBe('#jalan/1/2/3+1');
  });

  it('takes numbers as a document prints them', () => {
    const aneh = buildPeta(sopLangkah({ no: '1 a/b+c' }, {}));
    const keadaan = startJelajah(0);
    expect(encodeJelajah(aneh, keadaan)).toBe('#jalan/1%20a%2Fb%2Bc');
    expect(decodeJelajah(aneh, encodeJelajah(aneh, keadaan))).toEqual(keadaan);
  });
});

it.each(semuaSop)('%s: every walk of up to twelve steps comes back from its address', (_, sop) => {
  const semua = buildPeta(sop);
  const keadaan = walks(semua, 12);
  expect(keadaan.length).toBeGreaterThanOrEqual(semua.length);
  for (const satu of keadaan) {
    expect(decodeJelajah(semua, encodeJelajah(semua, satu))).toEqual(satu);
  }
});

function walks(semua: Peta, panjang: number): readonly Keadaan[] {
  const awal = semua.flatMap(({ mulai }, nomor) => (mulai ? [startJelajah(nomor)] : []));
  const hasil = [...awal];
  let tepi: readonly Keadaan[] = awal;
  for (let kali = 1; kali < panjang; kali += 1) {
    tepi = tepi.flatMap((satu) => pilihanDari(semua, satu).map(({ sampai }) => sampai));
    hasil.push(...tepi);
  }
  return hasil;
}
