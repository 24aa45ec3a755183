import { describe, expect, it } from 'vitest';
import { selDiperbaiki } from '../../src/book/banding-tabel.ts';
import type { BarisTabel, KolomTabel, Tabel } from '../../src/book/tabel.ts';
import { selTabel } from '../../src/book/tanda-tabel.ts';
import { teksSel } from '../../src/statistics/tanda.ts';

const kolom: readonly KolomTabel[] = [
  { judul: 'L', grup: 'Islam', format: 'bulat' },
  { judul: 'L', grup: 'Hindu', format: 'bulat' },
  { judul: 'Persen', format: 'persen' },
];

function tabel(baris: readonly BarisTabel[], kepala = kolom): Tabel {
  return {
    id: 'uji',
    judul: 'Uji',
    subjudul: 'Uji (jiwa)',
    stub: 'Desa',
    kolom: kepala,
    baris,
    sumber: 'DKB',
    catatan: [],
  };
}

const hulu: BarisTabel = { kode: '63.05.01', label: 'Hulu', jenis: 'kelompok', nilai: [] };
const air: BarisTabel = { kode: '63.05.01.2001', label: 'Air', jenis: 'isi', nilai: [9, 0, 12.5] };
const jumlah: BarisTabel = {
  kode: '63.05.01',
  label: 'Hulu',
  jenis: 'jumlah',
  nilai: [9, 0, 12.5],
};

/** The table as it is shown beside its former editions. */
function tampil(kini: Tabel, ...lama: readonly Tabel[]): readonly string[] {
  const diperbaiki = selDiperbaiki(kini, lama);
  return selTabel(kini, { diperbaiki }).map((baris) => baris.map(teksSel).join(' '));
}

describe('selDiperbaiki', () => {
  const kini = tabel([hulu, air, jumlah]);

  it.each<[string, readonly Tabel[], readonly string[]]>([
    ['nothing without a former edition', [], ['', '9 – 12,50', '9 – 12,50']],
    ['nothing where all reads the same', [kini], ['', '9 – 12,50', '9 – 12,50']],
    [
      'a figure, and the sum above it',
      [tabel([hulu, { ...air, nilai: [8, 0, 12.5] }, { ...jumlah, nilai: [8, 0, 12.5] }])],
      ['', '9r – 12,50', '9r – 12,50'],
    ],
    [
      'a figure that was not known, and one that was not nought',
      [tabel([hulu, { ...air, nilai: [undefined, 1, 12.5] }, jumlah])],
      ['', '9r –r 12,50', '9 – 12,50'],
    ],
    [
      'no share that moved behind its last decimal',
      [tabel([hulu, { ...air, nilai: [9, 0, 12.5049] }, jumlah])],
      ['', '9 – 12,50', '9 – 12,50'],
    ],
    [
      'a figure that any of the former editions had otherwise',
      [tabel([hulu, { ...air, nilai: [8, 0, 12.5] }, jumlah]), kini],
      ['', '9r – 12,50', '9 – 12,50'],
    ],
    [
      'nothing of a row that an edition did not have',
      [tabel([hulu, jumlah])],
      ['', '9 – 12,50', '9 – 12,50'],
    ],
    [
      'columns by their names where they stand in another order',
      [
        tabel(
          [{ ...air, nilai: [0, 7, 12.5] }],
          [kolom[1], kolom[0], kolom[2]].flatMap((satu) => satu ?? []),
        ),
      ],
      ['', '9r – 12,50', '9 – 12,50'],
    ],
    [
      'nothing of a column that an edition did not have',
      [tabel([{ ...air, nilai: [7] }], kolom.slice(1, 2))],
      ['', '9 –r 12,50', '9 – 12,50'],
    ],
  ])('marks %s', (_, lama, harapan) => {
    expect(tampil(kini, ...lama)).toEqual(harapan);
  });

  it('marks no figure that was kept back and still is', () => {
    const tutup = (nilai: readonly (number | undefined)[], tertutup: readonly boolean[]) =>
      tabel([{ ...air, nilai, tertutup }]);
    const lama = tutup([undefined, undefined, 12.5], [true, true, false]);
    expect(tampil(tutup([undefined, 3, 12.5], [true, false, false]), lama)).toEqual(['x 3r 12,50']);
  });
});

describe('selTabel', () => {
  it('marks the figures of provisional rows, but not a sign that stands for one', () => {
    const baris: readonly BarisTabel[] = [
      { label: 'Semester I', jenis: 'isi', nilai: [1, 2, 3] },
      { label: 'Semester II', jenis: 'isi', nilai: [1, undefined, 0] },
    ];
    const sementara = ({ label }: BarisTabel) => label === 'Semester II';
    const teks = selTabel(tabel(baris), { sementara }).map((satu) => satu.map(teksSel).join(' '));
    expect(teks).toEqual(['1 2 3,00', '1* … –*']);
  });
});
