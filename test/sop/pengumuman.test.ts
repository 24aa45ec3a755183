import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/sop/parse-yaml.ts';
import { pengumumanBerlaku, skemaPengumuman } from '../../src/sop/pengumuman.ts';
import type { Pengumuman } from '../../src/sop/pengumuman.ts';

const satu = (slug: string, mulai: string, sampai?: string): Pengumuman => ({
  slug,
  judul: slug,
  mulai,
  paragraf: [],
  ...(sampai !== undefined && { sampai }),
});

describe('the notices that hold', () => {
  const per = { tahun: 2025, bulan: 6, hari: 30 };
  it.each<[string, readonly Pengumuman[], readonly string[]]>([
    ['one without an end holds', [satu('a', '2020-01-01')], ['a']],
    ['one holds on its last day', [satu('a', '2025-06-01', '2025-06-30')], ['a']],
    [
      'one ends when the content speaks of a later day',
      [satu('a', '2025-06-01', '2025-06-29')],
      [],
    ],
    [
      'one ends when a later notice begins',
      [satu('a', '2025-07-01', '2025-07-14'), satu('b', '2025-07-15')],
      ['b'],
    ],
    [
      'the newest comes first, then by name',
      [satu('b', '2025-01-01'), satu('a', '2025-01-01'), satu('c', '2025-02-01')],
      ['c', 'a', 'b'],
    ],
  ])('%s', (_, semua, tampil) => {
    expect(pengumumanBerlaku(semua, per).map(({ slug }) => slug)).toEqual(tampil);
  });

  it('go by themselves where nothing else speaks of a day', () => {
    expect(pengumumanBerlaku([satu('a', '2025-01-01', '2025-01-02')])).toHaveLength(1);
  });
});

describe('the head of a notice', () => {
  const pesan = (yaml: string) =>
    parseYaml(yaml, skemaPengumuman, { berkas: 'x', barisAwal: 2 }).temuan.map(
      ({ pesan: kalimat }) => kalimat,
    );
  it.each([
    ['judul: A\nmulai: 2025-07-01\nsampai: 2025-07-14\n', []],
    ['judul: A\n', ['Isian mulai belum diisi, diharapkan tanggal, misalnya 2025-07-01']],
    [
      'judul: A\nmulai: 1 Juli\n',
      ['Isian mulai tertulis "1 Juli", diharapkan tanggal, misalnya 2025-07-01'],
    ],
    [
      'judul: A\nmulai: 2025-07-14\nsampai: 2025-07-01\n',
      ['Isian sampai tertulis "2025-07-01", diharapkan tanggal yang tidak mendahului mulai'],
    ],
  ])('%j', (yaml, kalimat) => {
    expect(pesan(yaml)).toEqual(kalimat);
  });
});
