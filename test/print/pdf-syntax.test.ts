import { describe, expect, it } from 'vitest';
import {
  arrayItems,
  dictEntries,
  mapRefs,
  nameText,
  refsIn,
  stringCodes,
  textString,
} from '../../src/print/pdf-syntax.ts';

describe('values of a PDF', () => {
  it('splits a dictionary into keys and values, nested ones whole', () => {
    expect([
      ...dictEntries(
        '<</K [3 0 R <</Pg 2 0 R>>]\n/S /H1\n/T (a\\)>> b)\n/D <</X <FEFF>>>\n/N -1.5>>',
      ),
    ]).toEqual([
      ['K', '[3 0 R <</Pg 2 0 R>>]'],
      ['S', '/H1'],
      ['T', '(a\\)>> b)'],
      ['D', '<</X <FEFF>>>'],
      ['N', '-1.5'],
    ]);
  });

  it('tells numbers from references in an array', () => {
    expect(arrayItems('[0 42 0 R 1 19 0 R /XYZ (x) true]')).toEqual([
      '0',
      '42 0 R',
      '1',
      '19 0 R',
      '/XYZ',
      '(x)',
      'true',
    ]);
  });

  it('finds and changes references, but not what a text says', () => {
    const value = '<</P 7 0 R\n/T (lihat 3 0 R \\) dan 4 0 R)\n/K [10 0 R 11 0 R]>>';
    expect(refsIn(value)).toEqual([7, 10, 11]);
    expect(mapRefs(value, (n) => n + 100)).toBe(
      '<</P 107 0 R\n/T (lihat 3 0 R \\) dan 4 0 R)\n/K [110 0 R 111 0 R]>>',
    );
  });

  it.each([
    ['nothing', '<</S /TD>>', []],
    ['several, one at the very start', '3 0 R [14 0 R 5 0 R]', [3, 14, 5]],
    ['none in numbers and names beside one', '<</X 4 0 Rx /F5 0 R /A#6 0 R/K 7 0 R>>', [7]],
    ['one behind the id of a tag', '<</ID (b000sel0000012)/P 8 0 R>>', [8]],
    ['none in a text', '(9 0 R) 10 0 R', [10]],
  ] as const)('finds %s', (_, value, numbers) => {
    expect(refsIn(value)).toEqual(numbers);
    expect(mapRefs(value, (n) => n)).toBe(value);
  });

  it.each([
    ['Buku (2024)', '(Buku \\(2024\\))'],
    ['é – 😀', '<FEFF00E9002020130020D83DDE00>'],
  ])('writes the text %s', (text, written) => {
    expect(textString(text)).toBe(written);
  });

  it.each([
    ['(a\\051\\\\\\n\\)z)', [97, 41, 92, 10, 41, 122]],
    ['<00fF 10>', [0, 255, 16]],
  ])('reads the codes of %s', (written, codes) => {
    expect(stringCodes(written)).toEqual(codes);
  });

  it('reads a name with escaped characters', () => {
    expect(nameText('/tabel#202')).toBe('tabel 2');
  });
});
