import { describe, expect, it } from 'vitest';
import {
  bandingkanEdisi,
  banyakBeda,
  isEdisiSama,
  potongBanding,
} from '../../src/release/banding-edisi.ts';
import { tulisBanding } from '../../src/release/tulis-banding.ts';
import { jumlahkan } from '../../src/statistics/agregat.ts';
import { agama } from '../../src/statistics/datasets/agama.ts';
import { kk } from '../../src/statistics/datasets/kk.ts';
import type { Dataset } from '../../src/statistics/model.ts';
import { datasetUji, kabupatenKecil } from '../statistics/kabupaten-kecil.ts';
import { perKecamatan } from '../statistics/uji-periksa.ts';

const semula = datasetUji(agama, [
  [9, 8],
  [90, 80, 3, 4],
  [9, 8],
]);

/** What the comparison of two lists of exports tells, cell by cell. */
function banding(lama: readonly Dataset[], baru: readonly Dataset[]) {
  const [dulu, kini] = [lama, baru].map(
    (daftar) => new Map(daftar.map((satu) => [satu.def.id, jumlahkan(satu, kabupatenKecil)])),
  );
  return bandingkanEdisi(dulu ?? new Map(), kini ?? new Map(), kabupatenKecil);
}

function sel(lama: readonly Dataset[], baru: readonly Dataset[]): string[] {
  return banding(lama, baru).flatMap((satu) =>
    satu.sel.map(
      (beda) =>
        `${satu.def.id} ${beda.kode} ${beda.kategori} ${beda.jk} ${String(beda.lama.nilai)} → ${String(beda.baru.nilai)}`,
    ),
  );
}

/** The same export with the figures of its first desa changed by place. */
function ubah(dataset: Dataset, isi: Readonly<Record<number, number>>): Dataset {
  const [satu, ...lain] = dataset.baris;
  if (!satu) return dataset;
  const nilai = satu.nilai.map((angka, letak) => isi[letak] ?? angka);
  return { ...dataset, baris: [{ ...satu, nilai }, ...lain] };
}

describe('bandingkanEdisi', () => {
  it.each([
    ['nothing where nothing changed', semula, []],
    [
      'the sex that changed, and not the sum that follows from it',
      ubah(semula, { 0: 7, 2: 15 }),
      ['agama 63.05.01.2001 Islam L 9 → 7'],
    ],
    [
      'both sexes where both changed',
      ubah(semula, { 0: 8, 1: 9 }),
      ['agama 63.05.01.2001 Islam L 9 → 8', 'agama 63.05.01.2001 Islam P 8 → 9'],
    ],
    [
      'the sum where only it changed',
      ubah(semula, { 2: 18 }),
      ['agama 63.05.01.2001 Islam JML 17 → 18'],
    ],
    [
      'a figure that is no longer known',
      ubah(semula, { 0: Number.NaN }),
      ['agama 63.05.01.2001 Islam L 9 → NaN'],
    ],
  ])('tells %s', (_, baru, harapan) => {
    expect(sel([semula], [baru])).toEqual(harapan);
  });

  it('takes a figure that neither edition knows for unchanged', () => {
    const takTahu = ubah(semula, { 0: Number.NaN });
    expect(sel([takTahu], [ubah(semula, { 0: Number.NaN })])).toEqual([]);
  });

  it('tells which regions and which exports only one edition has', () => {
    const [a, b, c] = semula.baris;
    if (!a || !b || !c) throw new Error('three desa are expected');
    const lama = { ...semula, baris: [a, b] };
    const baru = { ...semula, baris: [b, c] };
    const rumah = datasetUji(kk, [[1], [2], [3]]);
    expect(banding([lama], [baru, rumah])).toMatchObject([
      { keadaan: 'diubah', wilayahDitambah: [c.kode], wilayahDihapus: [a.kode], sel: [] },
      { keadaan: 'ditambah', def: { id: 'kk' }, sel: [] },
    ]);
    expect(banding([lama, rumah], [lama])).toMatchObject([
      { keadaan: 'dihapus', def: { id: 'kk' } },
    ]);
  });

  it('compares rows of two levels at the coarser one, and names no desa as missing', () => {
    const kecamatan = perKecamatan(semula);
    expect(banding([kecamatan], [semula])).toMatchObject([
      {
        tingkat: { lama: 'kecamatan', baru: 'desa' },
        sel: [],
        wilayahDitambah: [],
        wilayahDihapus: [],
      },
    ]);
    expect(sel([kecamatan], [ubah(semula, { 0: 7 })])).toEqual(['agama 63.05.01 Islam L 99 → 97']);
  });

  it('never shows a figure that an edition keeps back', () => {
    const buka = jumlahkan(semula, kabupatenKecil);
    const tutup = {
      ...jumlahkan(ubah(semula, { 0: 3, 1: 4 }), kabupatenKecil),
      tertutup: (kode: string, letak: number) => kode === '63.05.01.2001' && letak < 3,
    };
    const [satu] = bandingkanEdisi(
      new Map([['agama', buka]]),
      new Map([['agama', tutup]]),
      kabupatenKecil,
    );
    const baris = satu && tulisBanding(satu, kabupatenKecil, { edisi: 1, nomor: 2 }).baris;
    expect(baris?.map(({ jk, lama, baru }) => [jk, lama, baru])).toEqual([
      ['Laki-laki', '9', 'x'],
      ['Perempuan', '8', 'x'],
    ]);
    const keduanya = bandingkanEdisi(
      new Map([['agama', { ...buka, tertutup: tutup.tertutup }]]),
      new Map([['agama', tutup]]),
      kabupatenKecil,
    );
    expect(keduanya).toEqual([]);
  });
});

describe('tulisBanding', () => {
  it('names a desa with its kecamatan, and writes figures as tables do', () => {
    const [satu] = banding([semula], [ubah(semula, { 0: 0, 1: 1234 })]);
    if (!satu) throw new Error('a difference is expected');
    expect(tulisBanding(satu, kabupatenKecil, { edisi: 1, nomor: 2 })).toMatchObject({
      kalimat: [],
      baris: [
        { wilayah: 'Air Jernih, Hulu', kategori: 'Islam', jk: 'Laki-laki', lama: '9', baru: '–' },
        { wilayah: 'Air Jernih, Hulu', jk: 'Perempuan', lama: '8', baru: '1.234' },
      ],
    });
  });

  it.each([
    ['an export that is new', [], [semula], 'Data ini belum ada pada edisi ke-1.'],
    ['one that is gone', [semula], [], 'Data ini tidak ada lagi pada edisi ke-2.'],
    [
      'a region that is new',
      [{ ...semula, baris: semula.baris.slice(1) }],
      [semula],
      'Wilayah yang belum ada pada edisi ke-1: Air Jernih 63.05.01.2001.',
    ],
    [
      'a region that is gone',
      [semula],
      [{ ...semula, baris: semula.baris.slice(1) }],
      'Wilayah yang tidak ada lagi pada edisi ke-2: Air Jernih 63.05.01.2001.',
    ],
    [
      'rows of another level',
      [perKecamatan(semula)],
      [semula],
      'Edisi ke-1 memuat angka per kecamatan, edisi ke-2 per desa/kelurahan.',
    ],
  ])('says of %s what the list of figures cannot show', (_, lama, baru, kalimat) => {
    const [satu] = banding(lama, baru);
    if (!satu) throw new Error('a difference is expected');
    const uraian = tulisBanding(satu, kabupatenKecil, { edisi: 1, nomor: 2 });
    expect(uraian.kalimat).toEqual([kalimat]);
  });
});

describe('potongBanding', () => {
  const dua = banding(
    [semula, datasetUji(kk, [[1], [2], [3]])],
    [ubah(semula, { 0: 1, 1: 2, 3: 5 }), datasetUji(kk, [[2], [3], [4]])],
  );

  it.each([
    [1, [['agama', 1]]],
    [
      4,
      [
        ['agama', 3],
        ['kk', 1],
      ],
    ],
    [
      99,
      [
        ['agama', 3],
        ['kk', 3],
      ],
    ],
  ])('shows the first %i figures and no export without one', (terbanyak, harapan) => {
    expect(potongBanding(dua, terbanyak).map((b) => [b.def.id, b.sel.length])).toEqual(harapan);
    expect(banyakBeda(dua)).toBe(6);
  });

  it('keeps an export of which there is something to say but no figure', () => {
    expect(potongBanding(banding([], [semula]), 20)).toMatchObject([{ keadaan: 'ditambah' }]);
  });
});

describe('isEdisiSama', () => {
  const peta = (...daftar: readonly Dataset[]) =>
    new Map(daftar.map((satu) => [satu.def.id, satu] as const));

  it.each([
    ['the same figures in another file', { ...semula, berkas: 'lain.csv' }, true],
    ['a figure that changed', ubah(semula, { 2: 18 }), false],
    ['a figure that is no longer known', ubah(semula, { 2: Number.NaN }), false],
    ['a desa less', { ...semula, baris: semula.baris.slice(1) }, false],
    ['rows of another level', perKecamatan(semula), false],
  ])('of %s', (_, baru, harapan) => {
    expect(isEdisiSama(peta(semula), peta(baru))).toBe(harapan);
  });

  it('is false where an edition has an export more', () => {
    const rumah = datasetUji(kk, [[1]]);
    expect(isEdisiSama(peta(semula), peta(semula, rumah))).toBe(false);
    expect(isEdisiSama(peta(semula, rumah), peta(semula))).toBe(false);
  });
});
