import { describe, expect, it } from 'vitest';
import { potongBaris } from '../../src/book/potong-baris.ts';

describe('what a line of a sentence must not part', () => {
  it.each<[string, string, readonly string[]]>([
    ['a range of ages', 'Berumur 0–14 tahun.', ['0–14']],
    [
      'figures with their units in brackets',
      'Terbanyak di Saradan (70.922 jiwa), hampir semua (98,5 persen) kawin.',
      ['(70.922 jiwa', '(98,5 persen'],
    ],
    ['nothing in words alone', 'Angka yang ditutup (lihat catatan) tidak dihitung.', []],
    [
      'words with a hyphen',
      'Terdiri atas 5 laki-laki; 3 memiliki KTP-el.',
      ['laki-laki', 'KTP-el'],
    ],
    ['an ordinal', 'Berada di urutan ke-12 dari 15 kecamatan.', ['ke-12']],
    ['nothing of a pair of words', 'Perbandingan desa–kelurahan.', []],
  ])('%s', (_, kalimat, utuh) => {
    const potongan = potongBaris(kalimat);
    expect(potongan.filter((satu) => satu.utuh).map(({ teks }) => teks)).toEqual(utuh);
    expect(potongan.map(({ teks }) => teks).join('')).toBe(kalimat);
  });
});
