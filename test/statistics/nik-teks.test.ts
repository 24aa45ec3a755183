import { describe, expect, it } from 'vitest';
import { letakNik, temuanNik } from '../../src/statistics/nik-teks.ts';

describe('letakNik', () => {
  it.each([
    ['9999999999999999', 0],
    ['NIK 9999999999999999.', 4],
    ['NIK:9999999999999999', 4],
    ['No.9999999999999999', 3],
    ['(9999999999999999)', 1],
    ['<td>9999999999999999</td>', 4],
    ['"nik":9999999999999999,', 6],
    ['BINUANG,9999999999999999,12', 8],
    ['7 9999999999999999 8', 2],
    ['6399990101900000.0', 0],
    ['NIK 6399 9901 0190 9999', 4],
    ['NIK 6399 9941 0190 9999', 4],
    ['63.99.99.010190.9999', 0],
    ['639999-010190-9999', 0],
    ['6399\u00A09901\u00A00190\u00A09999', 0],
    ['6,39999E+15', 0],
    ['<v>6.3999901019099990E+15</v>', 3],
    ['https://contoh.go.id/6399990101909999', 21],
  ])('finds the number in "%s"', (teks, letak) => {
    expect(letakNik(teks)).toBe(letak);
  });

  it.each([
    ['an NIP in a row', '197001011995031001'],
    ['an NIP in groups', 'NIP 19700101 199503 1 001'],
    ['phone numbers', '+62 812-3456-7890, (0517) 31234, 62 8123 4567 8901'],
    ['a number of 15 digits', '999999999999999'],
    ['a number of 17 digits', '99999999999999999'],
    ['decimals', '0.9999999999999999 12.1234567890123456 a=.1234567890123456 1.234567890123456e-7'],
    ['a whole number with decimals', '1234567890123456.7'],
    ['years', '2021 2022 2023 2024'],
    ['days of a period', '01-01-2024 31-12-2024'],
    ['figures of a row', '1479 1469 2948 1438'],
    ['groups that name no province', '9999 9901 0190 9999'],
    ['groups with another month than there is', '6399 9901 1390 9999'],
    ['a path of SVG', 'M1024.5 1200L1400 1234.1234 1024 1200 1300 1400 1501 1600Z'],
    ['a hash', 'sha256-4a9999999999999999bc0123456789abcdef'],
    ['a UUID', '12345678-1234-1234-1234-123456789012'],
    ['bounds of JavaScript numbers', 'x>9007199254740991||x<-9007199254740991'],
    ['an id in a web address', 'https://contoh.go.id/berkas/9999999999999999/unduh'],
    ['ISBN and nomor SOP', 'ISBN 978-602-1234-56-7, 470/012/SOP/DUKCAPIL/2024'],
    ['codes of regions', '63.05.01.2001 63.05.01.2002'],
    ['counts with dots', '1.234.567.890.123.456'],
    ['a share with an exponent that no NIK has', '9.99999E+15 6.39999E+14'],
  ])('passes %s', (_, teks) => {
    expect(letakNik(teks)).toBeUndefined();
  });
});

describe('temuanNik', () => {
  it('names each line, as a galat that does not repeat the number', () => {
    const teks =
      '---\njudul: Contoh\nketerangan: NIK 9999999999999999\n---\n\nUntuk 6399 9901 0190 9999.\n';
    const temuan = temuanNik(teks, 'sop/63.05/contoh.md');
    expect(temuan.map(({ aturan, tingkat, tempat }) => [aturan, tingkat, tempat])).toEqual([
      ['data-pribadi', 'galat', { berkas: 'sop/63.05/contoh.md', baris: 3 }],
      ['data-pribadi', 'galat', { berkas: 'sop/63.05/contoh.md', baris: 6 }],
    ]);
    expect(JSON.stringify(temuan)).not.toMatch(/9999|6399/);
  });

  it('has nothing to say of the words NIK and nomor KK alone', () => {
    expect(temuanNik('Petugas mencocokkan NIK dan nomor KK (16 angka).\n', 'a.md')).toEqual([]);
  });
});
