import { describe, expect, it } from 'vitest';
import type { Tabel } from '../../src/book/tabel.ts';
import { daftarTabel } from '../../src/book/tables/index.ts';
import { idKolom } from '../../src/export/tabel/id-kolom.ts';
import { dataUji, type IsiSemester } from './narasi/data-uji.ts';

const takTahu = Number.NaN;

function buat(id: string, isi: IsiSemester): Tabel {
  const def = daftarTabel.find((satu) => satu.id === id);
  if (!def) throw new Error(id);
  return def.buat(dataUji(isi));
}

function kepala({ kolom }: Tabel): readonly string[] {
  return kolom.map(({ grup, judul }) => (grup === undefined ? judul : `${grup}: ${judul}`));
}

/** Rows with figures, rounded to two decimals, an ellipsis for what is not known. */
function isi({ baris }: Tabel): readonly (readonly (string | number)[])[] {
  return baris
    .filter(({ jenis }) => jenis !== 'kelompok')
    .map(({ label, nilai }) => [
      label,
      ...nilai.map((n) =>
        n === undefined || !Number.isFinite(n) ? '…' : Math.round(n * 100) / 100,
      ),
    ]);
}

interface Kasus {
  readonly id: string;
  readonly hal: string;
  readonly data: IsiSemester;
  readonly kepala: readonly string[];
  readonly isi: readonly (readonly (string | number)[])[];
}

const jk = (grup: string) => ['Laki-laki', 'Perempuan', 'Jumlah'].map((satu) => `${grup}: ${satu}`);
const takAda = (banyak: number): readonly string[] => new Array<string>(banyak).fill('…');
const nol = (banyak: number): readonly number[] => new Array<number>(banyak).fill(0);

const kepalaKia = [...jk('Anak sasaran'), ...jk('Memiliki KIA'), 'Persen'];
const kepalaLahir = ['Semua umur', '0–18 tahun', '0–5 tahun'].flatMap((grup) =>
  ['Memiliki', 'Belum', 'Persen'].map((satu) => `${grup}: ${satu}`),
);
const kepalaKawin = [
  'Perkawinan: Berstatus kawin',
  'Perkawinan: Memiliki akta',
  'Perkawinan: Belum memiliki akta',
  'Perkawinan: Persen',
  'Perceraian: Berstatus cerai hidup',
  'Perceraian: Memiliki akta',
  'Perceraian: Belum memiliki akta',
  'Perceraian: Persen',
];
const kepalaMutasi = [...['Lahir', 'Mati', 'Datang', 'Pindah'].flatMap(jk), 'Neto'];
const golongan = ['A', 'B', 'AB', 'O'];
const kepalaDarah = [
  ...['Tanpa rhesus', 'Rhesus positif', 'Rhesus negatif'].flatMap((grup) =>
    golongan.map((satu) => `${grup}: ${satu}`),
  ),
  'Tidak diketahui',
  'Jumlah',
];
const kepalaKartu = [
  ...jk('Kepala keluarga'),
  'Perempuan (persen)',
  'Rata-rata anggota',
  'Kartu keluarga tercetak: Jumlah',
  'Kartu keluarga tercetak: Persen',
];

const umur = (l: number, p: number) => ({ '00-04': [l, p] as const });

const kasus: readonly Kasus[] = [
  {
    id: 'luas-kepadatan-kecamatan',
    hal: 'divides the people by the area, and the area by that of the kabupaten',
    data: {
      A: { 'luas-wilayah': { luas: 2.5 }, 'umur-5-tahunan': umur(10, 20) },
      B: { 'luas-wilayah': { luas: 7.5 }, 'umur-5-tahunan': umur(10, 10) },
    },
    kepala: ['Luas (km²)', 'Persen luas', 'Penduduk', 'Kepadatan (jiwa per km²)'],
    isi: [
      ['A', 2.5, 25, 30, 12],
      ['B', 7.5, 75, 20, 2.67],
      ['Kabupaten Tapin', 10, 100, 50, 5],
    ],
  },
  {
    id: 'luas-kepadatan-kecamatan',
    hal: 'has neither area nor density where the area is not said, and never a density of infinity',
    data: {
      A: { 'luas-wilayah': { luas: 4 }, 'umur-5-tahunan': umur(10, 10) },
      B: { 'luas-wilayah': { luas: takTahu }, 'umur-5-tahunan': umur(1, 1) },
      C: { 'umur-5-tahunan': umur(2, 3) },
    },
    kepala: ['Luas (km²)', 'Persen luas', 'Penduduk', 'Kepadatan (jiwa per km²)'],
    isi: [
      ['A', 4, '…', 20, 5],
      ['B', '…', '…', 2, '…'],
      ['C', '…', '…', 5, '…'],
      ['Kabupaten Tapin', '…', '…', 27, '…'],
    ],
  },
  {
    id: 'golongan-darah-kecamatan',
    hal: 'puts each type under its rhesus, in the order of the heads',
    data: {
      A: {
        'golongan-darah': {
          ...{ a: [1, 0], b: [2, 0], ab: [3, 0], o: [4, 0] },
          ...{ 'a-positif': [5, 0], 'b-positif': [6, 0], 'ab-positif': [7, 0] },
          ...{ 'o-positif': [8, 0], 'a-negatif': [9, 0], 'b-negatif': [10, 0] },
          ...{ 'ab-negatif': [11, 0], 'o-negatif': [12, 0], 'tidak-diketahui': [6, 7] },
        },
      },
    },
    kepala: kepalaDarah,
    isi: [
      ['A', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 91],
      ['Kabupaten Tapin', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 91],
    ],
  },
  {
    id: 'golongan-darah-kecamatan',
    hal: 'has no sum where one type is not known',
    data: { A: { 'golongan-darah': { a: [1, 2], o: takTahu } } },
    kepala: kepalaDarah,
    isi: [
      ['A', 3, 0, 0, '…', ...nol(9), '…'],
      ['Kabupaten Tapin', 3, 0, 0, '…', ...nol(9), '…'],
    ],
  },
  ...['kia-kecamatan', 'kia-desa'].map((id): Kasus => ({
    id,
    hal: 'divides those with a KIA by the children who are to have one, and leaves a missing desa unknown',
    data: {
      A: { kia: { sasaran: [30, 10], memiliki: [20, 5] } },
      B: { kia: { sasaran: [6, 4], memiliki: takTahu } },
      C: {},
    },
    kepala: kepalaKia,
    isi: perTingkat(
      id,
      [
        [30, 10, 40, 20, 5, 25, 62.5],
        [6, 4, 10, '…', '…', '…', '…'],
      ],
      [...nol(6), '…'],
      [36, 14, 50, '…', '…', '…', '…'],
    ),
  })),
  ...['akta-kelahiran-kecamatan', 'akta-kelahiran-desa'].map((id): Kasus => ({
    id,
    hal: 'divides by those with and without, for each group of ages by itself',
    data: {
      A: {
        'akta-kelahiran': {
          ...{ 'semua-memiliki': [10, 20], 'semua-belum': [50, 40] },
          ...{ 'u18-memiliki': [9, 9], 'u18-belum': [1, 1] },
          ...{ 'u5-memiliki': takTahu, 'u5-belum': [1, 0] },
        },
      },
      B: { 'akta-kelahiran': { 'u18-memiliki': [1, 1], 'u18-belum': takTahu } },
      C: {},
    },
    kepala: kepalaLahir,
    isi: perTingkat(
      id,
      [
        [30, 90, 25, 18, 2, 90, '…', 1, '…'],
        [0, 0, '…', 2, '…', '…', 0, 0, '…'],
      ],
      [0, 0, '…', 0, 0, '…', 0, 0, '…'],
      [30, 90, 25, 20, '…', '…', '…', 1, '…'],
    ),
  })),
  {
    id: 'akta-perkawinan-kecamatan',
    hal: 'divides those with a certificate by those of the status',
    data: {
      A: {
        'akta-perkawinan-perceraian': {
          ...{ kawin: [40, 40], 'kawin-memiliki': [30, 30], 'kawin-belum': [10, 10] },
          ...{ cerai: [2, 3], 'cerai-memiliki': [1, 1], 'cerai-belum': takTahu },
        },
      },
      B: { 'akta-perkawinan-perceraian': {} },
    },
    kepala: kepalaKawin,
    isi: [
      ['A', 80, 60, 20, 75, 5, 2, '…', 40],
      ['B', 0, 0, 0, '…', 0, 0, 0, '…'],
      ['Kabupaten Tapin', 80, 60, 20, 75, 5, 2, '…', 40],
    ],
  },
  ...['mutasi-kecamatan', 'mutasi-desa'].map((id): Kasus => ({
    id,
    hal: 'adds births and arrivals and takes away deaths and departures',
    data: {
      A: { mutasi: { lahir: [5, 4], mati: [2, 1], datang: [10, 0], pindah: [20, 6] } },
      B: { mutasi: { lahir: [1, 0], mati: [0, 1], datang: 7, pindah: takTahu } },
      C: {},
    },
    kepala: kepalaMutasi,
    isi: perTingkat(
      id,
      [
        [5, 4, 9, 2, 1, 3, 10, 0, 10, 20, 6, 26, -10],
        [1, 0, 1, 0, 1, 1, '…', '…', 7, '…', '…', '…', '…'],
      ],
      nol(13),
      [6, 4, 10, 2, 2, 4, '…', '…', 17, '…', '…', '…', '…'],
    ),
  })),
  ...['kartu-keluarga-kecamatan', 'kartu-keluarga-desa'].map((id): Kasus => ({
    id,
    hal: 'tells the printed cards where the export counts them',
    data: {
      A: { kk: { kk: [6, 2], cetak: [5, 1] }, 'umur-5-tahunan': umur(12, 12) },
      B: { kk: { kk: [1, 1], cetak: takTahu }, 'umur-5-tahunan': umur(2, 4) },
      C: { 'umur-5-tahunan': umur(0, 0) },
    },
    kepala: kepalaKartu,
    isi: perTingkat(
      id,
      [
        [6, 2, 8, 25, 3, 6, 75],
        [1, 1, 2, 50, 3, '…', '…'],
      ],
      [0, 0, 0, '…', '…', 0, '…'],
      [7, 3, 10, 30, 3, '…', '…'],
    ),
  })),
];

/** Rows of A, B and C: the desa C has no row in the export, and so is not known, whereas its kecamatan sums nothing. */
function perTingkat(
  id: string,
  [a, b]: readonly [readonly (string | number)[], readonly (string | number)[]],
  kecamatanC: readonly (string | number)[],
  kabupaten: readonly (string | number)[],
) {
  const baris = [
    ['A', ...a],
    ['B', ...b],
    ['C', ...kecamatanC],
  ];
  const total = ['Kabupaten Tapin', ...kabupaten];
  if (id.endsWith('-kecamatan')) return [...baris, total];
  const desa = [...baris.slice(0, 2), ['C', ...takAda(kecamatanC.length)]];
  return [
    ...desa.flatMap((satu, i) => [
      satu,
      [`Jumlah ${String(satu[0])}`, ...(baris[i] ?? []).slice(1)],
    ]),
    total,
  ];
}

describe('tables of one region a row', () => {
  it.each(kasus)('$id $hal', ({ id, data, kepala: judul, isi: baris }) => {
    const tabel = buat(id, data);
    expect(kepala(tabel)).toEqual(judul);
    expect(isi(tabel)).toEqual(baris);
    expect(new Set(judul.map((satu) => idKolom([satu]))).size).toBe(judul.length);
  });
});

describe('tables of one category a row', () => {
  it('umur-tunggal-kabupaten has a row for each age from 0 to 120, and their sum', () => {
    const tabel = buat('umur-tunggal-kabupaten', {
      A: { 'umur-tunggal': { 0: [3, 1], 120: [0, 1] } },
      B: { 'umur-tunggal': { 0: [2, 3] } },
    });
    const baris = isi(tabel);
    expect(kepala(tabel)).toEqual(['Laki-laki', 'Perempuan', 'Jumlah', 'Persen']);
    expect(baris.map(([label]) => label)).toEqual([
      ...Array.from({ length: 121 }, (_, tahun) => String(tahun)),
      'Jumlah',
    ]);
    expect([baris[0], baris[1], ...baris.slice(-2)]).toEqual([
      ['0', 5, 4, 9, 90],
      ['1', 0, 0, 0, 0],
      ['120', 0, 1, 1, 10],
      ['Jumlah', 5, 5, 10, 100],
    ]);
  });

  it('umur-tunggal-kabupaten keeps the sexes unknown where the export has totals alone', () => {
    const baris = isi(buat('umur-tunggal-kabupaten', { A: { 'umur-tunggal': { 0: 3, 1: 1 } } }));
    expect(baris.slice(0, 2)).toEqual([
      ['0', '…', '…', 3, 75],
      ['1', '…', '…', 1, 25],
    ]);
    expect(baris.at(-1)).toEqual(['Jumlah', '…', '…', 4, 100]);
  });

  it('golongan-darah-kabupaten has the thirteen kinds in the order of the export', () => {
    const baris = isi(
      buat('golongan-darah-kabupaten', {
        A: { 'golongan-darah': { 'o-positif': [1, 2], 'tidak-diketahui': [5, 4] } },
      }),
    );
    expect(baris.map(([label]) => label)).toEqual([
      ...[...golongan, 'A+', 'A−', 'B+', 'B−', 'AB+', 'AB−', 'O+', 'O−'],
      ...['Tidak diketahui', 'Jumlah'],
    ]);
    expect(baris.filter(([, l]) => l !== 0)).toEqual([
      ['O+', 1, 2, 3, 25],
      ['Tidak diketahui', 5, 4, 9, 75],
      ['Jumlah', 6, 6, 12, 100],
    ]);
  });
});

describe('what stands under the figures', () => {
  it.each([
    ['kia-kecamatan', { kia: {} }, 'jiwa'],
    ['mutasi-kecamatan', { mutasi: {} }, 'peristiwa'],
    ['luas-kepadatan-kecamatan', { 'luas-wilayah': {}, 'umur-5-tahunan': {} }, 'jiwa'],
    ['kartu-keluarga-kecamatan', { kk: {}, 'umur-5-tahunan': {} }, 'keluarga'],
    ['akta-perkawinan-kecamatan', { 'akta-perkawinan-perceraian': {} }, 'jiwa'],
  ])('%s ends its subtitle with the unit of its counts', (id, A, satuan) => {
    expect(buat(id, { A }).subjudul).toBe(
      `Menurut kecamatan, Kabupaten Tapin, Semester II Tahun 2024 (${satuan})`,
    );
  });

  it.each<[string, readonly [number, number], readonly string[]]>([
    ['as many', [6, 4], []],
    [
      'fewer',
      [5, 3],
      [
        'Kepala keluarga menurut status kawin (10) lebih banyak 2 daripada kartu keluarga (8), padahal setiap kartu keluarga mempunyai satu kepala keluarga.',
      ],
    ],
    [
      'more',
      [1000, 10],
      [
        'Kepala keluarga menurut status kawin (10) lebih sedikit 1.000 daripada kartu keluarga (1.010), padahal setiap kartu keluarga mempunyai satu kepala keluarga.',
      ],
    ],
    ['an unknown number of', [Number.NaN, 4], []],
  ])('kk-status-kawin says what it differs by where there are %s cards', (_, kartu, catatan) => {
    const A = { 'kk-status-kawin': { kawin: [9, 1] }, kk: { kk: kartu } } as const;
    for (const tingkat of ['kecamatan', 'desa'])
      expect(buat(`kk-status-kawin-${tingkat}`, { A }).catatan).toEqual(catatan);
  });
});
