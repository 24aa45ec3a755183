import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

const ktp = 'WKTP;REKAM;KTP';

/** The codes that were read, or what was said of the one that was not. */
function baca(kepala: string, sel: string): string {
  const isi = [`${kepala};${ktp}`, `${sel};3;2;1`];
  const { nilai, temuan } = readExport(isi.join('\n'), 'x.csv', kabupatenKecil);
  const galat = temuan.map(({ aturan, pesan, obat }) => `${aturan}: ${pesan}; ${obat ?? ''}`);
  return [...(nilai?.baris.map(({ kode }) => kode) ?? []), ...galat].join();
}

describe('a region code is read', () => {
  it.each([
    ['dotted', '63.05.02.1001'],
    ['undotted', '6305021001'],
    ['as a number with a decimal', '6305021001.0'],
    ['as a number with an Indonesian decimal', '6305021001,00'],
    ['as a text with its apostrophe', "'6305021001"],
    ['with blanks', ' 63.05.02. 1001\u00a0'],
    ['with a full stop at its end', '63.05.02.1001.'],
  ])('%s', (_, sel) => {
    expect(baca('KODE', sel)).toBe('63.05.02.1001');
  });

  it.each([
    ['with their zeros', '63;05;02;1001'],
    ['without them', '63;5;2;1001'],
    ['as numbers with decimals', '63.0;5.0;2.0;1001.0'],
  ])('in four parts %s', (_, sel) => {
    expect(baca('NO_PROP;NO_KAB;NO_KEC;NO_KEL', sel)).toBe('63.05.02.1001');
  });

  it('of a kecamatan where there is no desa', () => {
    expect(baca('KODE_KEC', '63.05.02')).toBe('63.05.02');
  });

  it('of Kemendagri where that of BPS stands beside it', () => {
    expect(baca('BPS_KODE_DESA;KEMENDAGRI_KODE_DESA', '6305010001;63.05.02.1001')).toBe(
      '63.05.02.1001',
    );
  });
});

describe('a region code is refused', () => {
  it.each([
    ['in scientific notation', '6,30502E+09', /^kode-salah: .*notasi ilmiah.*format Text/i],
    ['in scientific notation with a point', '6.30502E+09', /^kode-salah: .*notasi ilmiah/],
    ['of BPS for a kecamatan', '6305020', /^kode-bps/],
    ['of BPS for a desa', '6305020001', /^kode-bps/],
    [
      'that no register has',
      '63.05.02.2009',
      /^wilayah-tidak-terdaftar: .*63\.05\.02\.2009.*kode lama/,
    ],
    ['of another kabupaten', '6306021001', /^kabupaten-lain: .*63\.06\.02\.1001/],
    ['with a digit too few', '630502100', /^kode-salah/],
    ['in words', 'MUARA', /^kode-salah/],
  ])('%s', (_, sel, pesan) => {
    expect(baca('KODE', sel)).toMatch(pesan);
  });

  it('for a header of BPS alone', () => {
    expect(baca('KODE_BPS', '6305020001')).toMatch(/^kode-bps/);
  });
});
