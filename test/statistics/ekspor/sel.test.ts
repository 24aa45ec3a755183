import { describe, expect, it } from 'vitest';
import { bacaSel, uraiMasalah } from '../../../src/statistics/ekspor/sel.ts';

describe('bacaSel', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    [' 12 ', 12],
    ['007', 7],
    ['1234.0', 1234],
    ['1234,00', 1234],
    ['12.0', 12],
  ])('reads "%s" as %d', (teks, nilai) => {
    expect(bacaSel(teks)).toEqual({ nilai });
  });

  it.each([
    ['1.234', 1234, '.'],
    ['1,234', 1234, ','],
    ['2.811.948', 2811948, '.'],
    ['2.811.948,00', 2811948, '.'],
  ])('reads "%s" as thousands', (teks, nilai, ribuan) => {
    expect(bacaSel(teks)).toEqual({ nilai, pemisah: { tanda: ribuan, arti: 'ribuan' } });
  });

  it.each([
    ['5.000', { nilai: 5000, pemisah: { tanda: '.', arti: 'ribuan-atau-desimal' } }],
    ['0.000', { nilai: 0, pemisah: { tanda: '.', arti: 'desimal' } }],
    ['1234,000', { nilai: 1234, pemisah: { tanda: ',', arti: 'desimal' } }],
  ])('keeps open what three zeros mean in "%s"', (teks, hasil) => {
    expect(bacaSel(teks)).toEqual(hasil);
  });

  it.each([
    ['-', 'nol'],
    [' – ', 'nol'],
    ['…', 'tak-tersedia'],
    ['...', 'tak-tersedia'],
    ['n/a', 'tak-tersedia'],
  ])('knows the sign "%s" of official tables', (teks, tanda) => {
    expect(bacaSel(teks)).toEqual({ tanda });
  });

  it.each([
    ['', 'kosong'],
    ['  ', 'kosong'],
    ['#REF!', 'rumus-rusak'],
    ['-5', 'negatif'],
    ['(5)', 'negatif'],
    ['12.5', 'pecahan'],
    ['0.125', 'pecahan'],
    ['1.23', 'pecahan'],
    ['60,92', 'pecahan'],
    ['1,23E+05', 'eksponen'],
    ['12345678901', 'terlalu-besar'],
    ['3519010101010001', 'pribadi'],
    ['12 orang', 'bukan-bilangan'],
    ['1.234,567', 'bukan-bilangan'],
    ['12%', 'bukan-bilangan'],
  ])('refuses "%s" as %s', (teks, masalah) => {
    expect(bacaSel(teks)).toEqual({ masalah });
  });
});

describe('uraiMasalah', () => {
  it('shows figures and signs, but no words, which may be a name', () => {
    expect(uraiMasalah('pecahan', '12.5', '"L 0"').pesan).toContain('"12.5"');
    expect(uraiMasalah('bukan-bilangan', 'SITI AMINAH', '"L 0"').pesan).not.toContain('SITI');
    expect(uraiMasalah('pribadi', '3519010101010001', '"L 0"').pesan).not.toContain('3519');
  });
});
