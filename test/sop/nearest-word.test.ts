import { expect, it } from 'vitest';
import { nearestWord } from '../../src/sop/nearest-word.ts';

const kunci = ['waktu', 'output', 'kelengkapan', 'keterangan'];

it.each([
  ['wakktu', 'waktu'],
  ['Waktu', 'waktu'],
  ['ketrangan', 'keterangan'],
  ['kelengkapann', 'kelengkapan'],
  ['durasi', undefined],
  ['w', undefined],
])('finds for %s the key %s', (kata, dekat) => {
  expect(nearestWord(kata, kunci)).toBe(dekat);
});
