import { describe, expect, it } from 'vitest';
import { alignInOrder } from '../../../src/sop/diff/align.ts';
import { matchByLikeness } from '../../../src/sop/diff/match.ts';
import { bagOf, likenessOfWords, wordsOf } from '../../../src/sop/diff/words.ts';

describe('alignInOrder', () => {
  it('finds a longest common subsequence where equal things are worth 1', () => {
    const [a, b] = ['ABCBDAB', 'BDCABA'];
    const pasangan = alignInOrder({
      lama: a.length,
      baru: b.length,
      nilai: (i, j) => (a[i] === b[j] ? 1 : 0),
    });
    expect(pasangan.every(([i, j]) => a[i] === b[j])).toBe(true);
    expect(pasangan.length).toBe(4);
  });

  it('prefers two middling pairs to a better one that crosses both', () => {
    const nilai = [
      [0.6, 0],
      [1, 0.6],
    ];
    const pasangan = alignInOrder({ lama: 2, baru: 2, nilai: (i, j) => nilai[i]?.[j] ?? 0 });
    expect(pasangan).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('likenessOfWords', () => {
  it.each([
    ['the same words in another order', 'memeriksa berkas', 'Berkas: memeriksa', 1],
    ['half the words', 'memeriksa berkas', 'memeriksa surat', 0.5],
    ['a word that one has twice', 'data data', 'data', 2 / 3],
    ['nothing at all on either side', '', '', 1],
    ['words on one side only', '', 'data', 0],
  ])('%s', (_, a, b, nilai) => {
    expect(likenessOfWords(bagOf(wordsOf(a)), bagOf(wordsOf(b)))).toBe(nilai);
  });
});

function match(lama: readonly string[], baru: readonly string[]) {
  let panggilan = 0;
  const hasil = matchByLikeness({
    lama,
    baru,
    kunci: (teks) => teks,
    kemiripan: (a, b) => {
      panggilan += 1;
      return likenessOfWords(bagOf(wordsOf(a)), bagOf(wordsOf(b)));
    },
    ambang: { berurut: 0.4, pindah: 0.5 },
  });
  const tulis = hasil.pasangan.map(
    ({ lama: a, baru: b, pindah }) => `${a} = ${b}${pindah ? ' pindah' : ''}`,
  );
  return { ...hasil, tulis, panggilan };
}

describe('matchByLikeness', () => {
  it('keeps a thing for its twin, though another stands nearer and looks like it', () => {
    const { tulis, hanyaBaru } = match(
      ['cetak kartu', 'arsip berkas'],
      ['cetak ulang kartu', 'arsip berkas', 'cetak kartu'],
    );
    expect(tulis).toEqual(['arsip berkas = arsip berkas', 'cetak kartu = cetak kartu pindah']);
    expect(hanyaBaru).toEqual(['cetak ulang kartu']);
  });

  it('pairs the twins that there are, and leaves the rest to what looks like them', () => {
    const { tulis, hanyaLama } = match(
      ['paraf surat', 'paraf surat'],
      ['paraf surat', 'paraf surat dinas'],
    );
    expect(tulis).toEqual(['paraf surat = paraf surat', 'paraf surat = paraf surat dinas']);
    expect(hanyaLama).toEqual([]);
  });

  it('gives a moved thing to the one most like it', () => {
    const { tulis } = match(
      ['periksa berkas akta', 'tanda tangan kepala dinas'],
      ['tanda tangan kepala dinas', 'periksa berkas akta lahir', 'periksa berkas kartu'],
    );
    expect(tulis).toEqual([
      'tanda tangan kepala dinas = tanda tangan kepala dinas',
      'periksa berkas akta = periksa berkas akta lahir pindah',
    ]);
  });

  it('asks for each likeness once', () => {
    const banyak = 60;
    const tanda = Array.from({ length: banyak }, (_, i) => `langkah ${i}`);
    const lain = Array.from({ length: banyak }, (_, i) => `tahap ${i + banyak}`);
    expect(match(tanda, lain).panggilan).toBeLessThanOrEqual(banyak * banyak);
  });
});
