import { describe, expect, it } from 'vitest';
import { formatDesimal, formatJiwa, formatNilai } from '../../src/statistics/format-value.ts';

describe('formatJiwa', () => {
  it.each([
    [1234567, '1.234.567'],
    [0, '0'],
    [-1500, '\u22121.500'],
  ])('%d is %s', (nilai, teks) => {
    expect(formatJiwa(nilai)).toBe(teks);
  });
});

describe('formatDesimal', () => {
  it('writes a comma and no minus before a rounded zero', () => {
    expect(formatDesimal(45.674, 2)).toBe('45,67');
    expect(formatDesimal(-0.001, 2)).toBe('0,00');
    expect(formatDesimal(-1.5, 1)).toBe('\u22121,5');
  });
});

describe('formatNilai', () => {
  it.each([
    [1234, 'bulat', '1.234'],
    [0, 'bulat', '–'],
    [0, 'persen', '–'],
    [undefined, 'bulat', '…'],
    [Number.NaN, 'rasio', '…'],
    [98.05003, 'rasio', '98,05'],
    [1234.5, 'persen', '1.234,50'],
    [-7, 'bulat', '\u22127'],
  ] as const)('%s as %s is %s', (nilai, format, teks) => {
    expect(formatNilai(nilai, format)).toBe(teks);
  });
});
