import { describe, expect, it } from 'vitest';
import { decodeTeks } from '../../src/io/decode.ts';

const teks = 'KODE;WILAYAH\n1;Désa – A';

describe('decodeTeks', () => {
  it.each([
    ['UTF-8', Buffer.from(teks)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${teks}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${teks}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${teks}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(teks.replace('–', '\u0096'), 'latin1')],
  ])('reads %s', (_, isi) => {
    expect(decodeTeks(isi)).toBe(teks);
  });
});
