import { describe, expect, it } from 'vitest';
import type { BabSumber } from '../../src/book/outline.ts';
import { romawi, susunBuku } from '../../src/book/outline.ts';

const lengkap = {
  dataset: new Set(['umur-5-tahunan', 'agama']),
  semester: 2,
  berkata: () => true,
};

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

  it('numbers the sections of a chapter, and no others', () => {
    const isi = '## Agama\n\n<Tabel id="agama-kecamatan" />\n\n## Umur\n';
    const { bab: hasil } = susunBuku(
      [bab('a', 'bab', ''), bab('b', 'bab', isi), bab('l', 'lampiran', isi.replace('Tabel', 'p'))],
      lengkap,
    );
    expect(
      hasil.map(({ bagian }) => bagian.map(({ nomor, judul }) => `${nomor} ${judul}`)),
    ).toEqual([[], ['2.1 Agama', '2.2 Umur'], [' Agama', ' Umur']]);
    const sauh = hasil.flatMap(({ bagian }) => bagian.map((satu) => satu.sauh));
    expect(new Set(sauh).size).toBe(sauh.length);
  });

  it('leaves out a section with the export that it stands or falls with, and closes up', () => {
    const isi =
      '<Bila ada="kia">\n\n## KIA\n\n<Bila ada="agama">\n\n## Dalam\n\n</Bila>\n\n</Bila>\n\n' +
      '<Bila ada="agama">\n\n## Agama\n\n</Bila>\n';
    const [satu] = susunBuku([bab('a', 'bab', isi)], lengkap).bab;
    expect(satu?.bagian.map(({ nomor, judul }) => `${nomor} ${judul}`)).toEqual(['1.1 Agama']);
    expect(satu?.isi).not.toContain('KIA');
  });

  it.each([
    [1, []],
    [2, ['1.1 Perkembangan']],
  ])('of %i semesters has what compares them: %j', (semester, bagian) => {
    const isi = '<Bila ada="semester-sebelumnya">\n\n## Perkembangan\n\n</Bila>\n';
    const [satu] = susunBuku([bab('a', 'bab', isi)], { ...lengkap, semester }).bab;
    expect(satu?.bagian.map(({ nomor, judul }) => `${nomor} ${judul}`)).toEqual(bagian);
  });

  it('gives no number to a table in a part that is left out', () => {
    const isi =
      '<Bila ada="kia">\n\n<Tabel id="agama-kabupaten" />\n\n</Bila>\n\n<Tabel id="agama-kecamatan" />';
    const [satu] = susunBuku([bab('a', 'bab', isi)], lengkap).bab;
    expect(satu?.butir.map(({ id, nomor }) => `${nomor} ${id}`)).toEqual(['1.1 agama-kecamatan']);
  });

  const mutasi = bab('m', 'bab', '<Narasi id="mutasi" />\n\n<Tabel id="mutasi-kecamatan" />');
  const umum = bab('u', 'bab', 'Kata-kata saja.');

  it('leaves out a chapter that has nothing to show, says why, and closes up', () => {
    const hasil = susunBuku([umum, mutasi, bab('z', 'bab', '<Tabel id="agama-kecamatan" />')], {
      ...lengkap,
      berkata: () => false,
    });
    expect(hasil.bab.map(({ id, nomor }) => `${nomor} ${id}`)).toEqual(['Bab I u', 'Bab II z']);
    expect(hasil.bab[1]?.butir[0]?.nomor).toBe('2.1');
    expect(hasil.babHilang).toEqual([{ judul: 'M', kurang: ['ekspor mutasi'] }]);
    expect(hasil.hilang.map(({ id }) => id)).toEqual(['mutasi-kecamatan']);
  });

  it('keeps a chapter whose words have something to say without its tables', () => {
    const hasil = susunBuku([mutasi], { ...lengkap, berkata: (id) => id === 'mutasi' });
    expect(hasil.bab.map(({ id }) => id)).toEqual(['m']);
    expect(hasil.babHilang).toEqual([]);
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
