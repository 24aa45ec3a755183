import { describe, expect, it } from 'vitest';
import { decodeTeks } from '../../src/io/decode.ts';

const teks = 'KODE;WILAYAH\n1;Désa – A';

describe('decodeTeks', () => {
  it.each([
    ['UTF-8', Buffer.from(teks)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${teks}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${teks}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${teks}`, 'utf16le').swap16()],
    ['UTF-16 little endian without a mark', Buffer.from(teks, 'utf16le')],
    ['UTF-16 big endian without a mark', Buffer.from(teks, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(teks.replace('–', '\u0096'), 'latin1')],
  ])('reads %s', (_, isi) => {
    expect(decodeTeks(isi)).toBe(teks);
  });

  it.each([
    ['nothing', Buffer.alloc(0), ''],
    [
      'a zip, whose zeros are not those of UTF-16',
      Buffer.from('PK\u0003\u0004\u0014\u0000\u0000'),
      'PK\u0003\u0004\u0014\u0000\u0000',
    ],
    ['zeros alone', Buffer.alloc(8), '\u0000'.repeat(8)],
  ])('reads %s as it stands', (_, isi, hasil) => {
    expect(decodeTeks(isi)).toBe(hasil);
  });
});
