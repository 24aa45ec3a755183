import { describe, expect, it } from 'vitest';
import type { Perbaikan } from '../../src/release/schema-perbaikan.ts';
import { periksaPerbaikan, type EdisiTersimpan } from '../../src/release/temuan-perbaikan.ts';

const tempat = (kolom: string) => ({ berkas: 'rilis.yaml', kolom });

function catat(edisi: number, tanggal: string): Perbaikan {
  return { edisi, tanggal, alasan: 'Angka tertulis dua kali' };
}

function folder(nomor: number, tanggalTerbit?: string): EdisiTersimpan {
  return { nomor, jalur: `edisi-${nomor}`, tanggalTerbit };
}

describe('periksaPerbaikan', () => {
  it.each<[string, readonly Perbaikan[], readonly EdisiTersimpan[]]>([
    ['a release that was never corrected', [], []],
    ['one correction', [catat(1, '2025-09-01')], [folder(1, '2025-02-10')]],
    [
      'two corrections, written in another order',
      [catat(2, '2025-10-01'), catat(1, '2025-09-01')],
      [folder(1), folder(2)],
    ],
    ['a correction on the day of publication', [catat(1, '2025-09-01')], [folder(1, '2025-09-01')]],
  ])('has nothing to say of %s', (_, perbaikan, edisi) => {
    expect(periksaPerbaikan(perbaikan, edisi, tempat)).toEqual([]);
  });

  it.each<[string, readonly Perbaikan[], readonly EdisiTersimpan[], readonly string[]]>([
    [
      'a folder of which rilis.yaml says nothing',
      [],
      [folder(1)],
      [
        'edisi-1: Folder edisi-1 ada, tetapi rilis.yaml tidak menyebut kapan dan mengapa edisi itu diganti',
      ],
    ],
    [
      'a correction without the folder of what it replaced',
      [catat(1, '2025-09-01')],
      [],
      ['perbaikan.1: Isian perbaikan menyebut edisi 1, tetapi folder edisi-1 tidak ada'],
    ],
    [
      'a number that is left out',
      [catat(1, '2025-09-01'), catat(3, '2025-10-01')],
      [folder(1), folder(3)],
      ['edisi-3: Folder edisi-3 ada, padahal edisi-2 tidak'],
    ],
    [
      'a number that is left out at the beginning',
      [catat(2, '2025-09-01')],
      [folder(2)],
      ['edisi-2: Folder edisi-2 ada, padahal edisi-1 tidak'],
    ],
    [
      'two reasons for one edition',
      [catat(1, '2025-09-01'), catat(1, '2025-09-01')],
      [folder(1)],
      ['perbaikan.2: Edisi 1 disebut lebih dari sekali pada isian perbaikan'],
    ],
    [
      'dates out of order',
      [catat(1, '2025-10-01'), catat(2, '2025-09-01')],
      [folder(1), folder(2)],
      [
        'perbaikan.2: Edisi 2 diganti 1 September 2025, lebih dahulu daripada edisi 1 yang diganti 1 Oktober 2025',
      ],
    ],
    [
      'an edition that was replaced before it was published',
      [catat(1, '2024-09-01')],
      [folder(1, '2025-02-10')],
      ['perbaikan.1: Edisi 1 diganti 1 September 2024, padahal baru terbit 10 Februari 2025'],
    ],
  ])('reports %s, with a cure', (_, perbaikan, edisi, harapan) => {
    const temuan = periksaPerbaikan(perbaikan, edisi, tempat);
    expect(temuan.map(({ tempat: di, pesan }) => `${di.kolom ?? di.berkas}: ${pesan}`)).toEqual(
      harapan,
    );
    expect(temuan.every(({ tingkat, obat }) => tingkat === 'galat' && obat !== undefined)).toBe(
      true,
    );
  });
});
