import { describe, expect, it } from 'vitest';
import type { Alur } from '../../src/sop/alur.ts';
import { buildAlur } from '../../src/sop/build-alur.ts';
import { lintSop } from '../../src/sop/lint.ts';
import { sopBuatan } from './fixtures-sop.ts';

const buatan = sopBuatan();

describe('shapes that signed documents have', () => {
  it.each(buatan)('$nama has no galat', ({ nama, sop }) => {
    const temuan = lintSop([{ id: `63.05/${nama}`, kode: '63.05', berkas: `${nama}.md`, sop }], {});
    expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  });

  it('eleven pelaksana, several symbols in a row, and arrows to each of them', () => {
    const { simbol } = alur('banyak-pelaksana');
    expect(new Set(simbol.map(({ pelaksana }) => pelaksana)).size).toBe(11);
    expect(simbol.map(({ langkah }) => langkah)).toEqual([0, 1, 1, 2, 3, 3, 3, 4, 5, 5, 5, 5]);
    expect(keluar('banyak-pelaksana', '3')).toEqual(['4', '4-helpdesk', '4-adb', '5']);
    expect(simbol.filter(({ bentuk }) => bentuk === 'kapsul').map(({ id }) => id)).toEqual([
      '1',
      '6-kadis',
    ]);
  });

  it('a keputusan beside a keputusan', () => {
    const { simbol, panah } = alur('keputusan-berdampingan');
    expect(
      simbol
        .filter(({ langkah }) => langkah === 4)
        .map(({ id, bentuk, teks }) => [id, bentuk, teks]),
    ).toEqual([
      ['5a', 'belah-ketupat', 'R/T'],
      ['5b', 'belah-ketupat', 'Perlu disposisi?'],
    ]);
    expect(panah.filter(({ dari }) => /^5/.test(dari)).map(({ id }) => id)).toEqual([
      '5a-5b-rahasia',
      '5a-6-terbuka',
      '5b-6-ya',
      '5b-7-tidak',
    ]);
    expect(keluar('keputusan-berdampingan', '6')).toEqual(['11c']);
  });

  it('cells that span rows, and pelaksana who act together', () => {
    const { bersama, panah } = alur('sel-gabung');
    expect(panah.map(({ id }) => id)).toEqual(['1-4', '4-5', '5-6']);
    expect(bersama).toEqual([
      ['5', '5-pejabat'],
      ['5-pejabat', '5-tim'],
    ]);
  });

  it('two starts, two ends, a fork and a join', () => {
    const { simbol, panah } = alur('beberapa-mulai-akhir');
    expect(simbol.filter(({ mulai }) => mulai).map(({ id }) => id)).toEqual(['1', '2']);
    expect(simbol.filter(({ akhir }) => akhir).map(({ id }) => id)).toEqual(['6', '7']);
    expect(panah.map(({ id }) => id)).toEqual([
      '1-3',
      '2-3',
      '3-4-lengkap',
      '3-5-lengkap',
      '3-7-tidak-lengkap',
      '4-6',
      '5-6',
    ]);
  });
});

function alur(nama: string): Alur {
  const satu = buatan.find((lain) => lain.nama === nama);
  if (satu === undefined) throw new Error(`no fixture ${nama}`);
  return buildAlur(satu.sop);
}

function keluar(nama: string, dari: string): readonly string[] {
  return alur(nama)
    .panah.filter((panah) => panah.dari === dari)
    .map(({ ke }) => ke);
}
