import { describe, expect, it } from 'vitest';
import type { BabSumber } from '../../src/book/outline.ts';
import { romawi, susunBuku } from '../../src/book/outline.ts';

const lengkap = { dataset: new Set(['umur-5-tahunan', 'agama']), semester: 2 };

function bab(id: string, jenis: BabSumber['jenis'], isi: string): BabSumber {
  return { id, judul: id.toUpperCase(), jenis, isi };
}

describe('susunBuku', () => {
  it('numbers chapters in roman, and tables and charts within each chapter', () => {
    const { bab: hasil } = susunBuku(
      [
        bab('kata', 'pengantar', ''),
        bab('a', 'bab', '<Tabel id="penduduk-kecamatan" /> <Grafik id="piramida-penduduk" />'),
        bab('b', 'bab', '<Tabel id="agama-kabupaten" /> <Tabel id="agama-kecamatan" />'),
        bab('l', 'lampiran', '<Tabel id="penduduk-desa" />'),
        bab('m', 'lampiran', '<Tabel id="agama-desa" />'),
      ],
      lengkap,
    );
    expect(
      hasil.map(({ nomor, butir }) => [nomor, butir.map((b) => `${b.jenis} ${b.nomor}`)]),
    ).toEqual([
      ['', []],
      ['Bab I', ['tabel 1.1', 'grafik 1.1']],
      ['Bab II', ['tabel 2.1', 'tabel 2.2']],
      ['Lampiran', ['tabel L.1']],
      ['Lampiran', ['tabel L.2']],
    ]);
  });

  it('closes up the numbers where an export is missing, and names what is missing', () => {
    const { bab: hasil, hilang } = susunBuku(
      [bab('a', 'bab', '<Tabel id="ktp-el-kecamatan" /> <Tabel id="agama-kecamatan" />')],
      lengkap,
    );
    expect(hasil[0]?.butir.map(({ id, nomor }) => [id, nomor])).toEqual([
      ['agama-kecamatan', '1.1'],
    ]);
    expect(hilang.map(({ id, kurang }) => [id, kurang])).toEqual([
      ['ktp-el-kecamatan', ['ekspor ktp-el']],
    ]);
  });

  it('leaves out a comparison of semesters when there is one semester', () => {
    const sumber = [bab('a', 'bab', '<Tabel id="perkembangan-penduduk" />')];
    expect(susunBuku(sumber, { ...lengkap, semester: 1 }).hilang[0]?.kurang).toEqual([
      'semester sebelumnya',
    ]);
    expect(susunBuku(sumber, lengkap).hilang).toEqual([]);
  });

  it('passes over figures inside sentences, and words from figures', () => {
    const { bab: hasil } = susunBuku(
      [bab('a', 'bab', '<Indikator id="jumlah-penduduk" /> <Narasi id="umur" />')],
      lengkap,
    );
    expect(hasil[0]?.butir).toEqual([]);
  });
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [39, 'XXXIX'],
])('romawi writes %i as %s', (n, teks) => {
  expect(romawi(n)).toBe(teks);
});
