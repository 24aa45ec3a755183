import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trace } from '../../src/io/trace.ts';
import { hurufKolom } from '../../src/statistics/lacak.ts';

const data = join(import.meta.dirname, '../../data');
const csv = readFileSync(join(data, '63.05/2025-1/agama.csv'), 'utf8').split('\n');

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [703, 'AAA'],
])('names column %d %s', (nomor, huruf) => {
  expect(hurufKolom(nomor)).toBe(huruf);
});

describe('trace', () => {
  it('names the very cell of a figure', async () => {
    const teks = await trace(['63.05/2025-1', 'agama', '63.05.01.2003', 'kristen', 'P'], { data });
    const [, nilai, kolom, baris] =
      /63\.05\.01\.2003 .*: ([\d–.]+), sel ([A-Z]+)(\d+)/.exec(teks) ?? [];
    const sel = csv[Number(baris) - 1]?.split(/[,;]/)[(kolom?.charCodeAt(0) ?? 0) - 65];
    expect(csv[0]?.split(/[,;]/)[(kolom?.charCodeAt(0) ?? 0) - 65]).toBe('KRISTEN P');
    expect(nilai).toBe(sel === '0' ? '–' : sel);
  });

  it('names both cells of a sum that has no column, and counts the rows of a kecamatan', async () => {
    const teks = await trace(['63.05/2025-1', 'agama', '63.05.01', 'islam'], { data });
    expect(teks).toMatch(/sel C2 \+ D2/);
    expect(teks).toMatch(/Kecamatan Binuang|Binuang \(63\.05\.01\): [\d.]+ jiwa/);
  });

  it.each([
    [['63.05/2020-1'], /Rilis "63\.05\/2020-1" tidak ada/],
    [['63.05/2025-1', 'agame'], /memuat .*agama/],
    [['63.05/2025-1', 'agama', '63.05.01.2002', 'islm'], /pilih islam, kristen/],
    [['63.05/2025-1', 'agama', '63.05.99', 'islam'], /Wilayah "63\.05\.99" tidak ada/],
    [['63.05/2025-1', 'agama', '63.05', 'islam', 'X'], /tulis L, P, atau JML/],
  ])('says what is wrong with %j', async (argumen, pesan) => {
    await expect(trace(argumen, { data })).rejects.toThrow(pesan);
  });
});
