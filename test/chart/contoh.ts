import type { Batang, Garis, Piramida } from '../../src/chart/grafik.ts';

const umum = {
  judul: 'Contoh & uji',
  subjudul: 'Angka rekaan, bukan data penduduk',
  uraian: 'Grafik rekaan untuk uji; tidak menggambarkan wilayah mana pun.',
};

const kelompok = [
  ...Array.from({ length: 15 }, (_, n) => `${5 * n}\u2013${5 * n + 4}`),
  '75+',
] as const;

const laki = [
  10210, 11874, 12530, 11987, 11320, 10455, 9940, 10012, 9873, 9120, 8034, 6822, 5410, 3987, 2540,
  2311,
];
const perempuan = [
  9712, 11203, 11876, 11402, 10887, 10120, 9801, 9954, 9762, 9044, 8120, 6990, 5602, 4230, 2866,
  2954,
];

/** Invented figures, rising and falling as those of a young population do. */
export const piramida: Piramida = {
  ...umum,
  id: 'uji-piramida',
  jenis: 'piramida',
  kelompok,
  laki,
  perempuan,
  satuan: 'jiwa',
};

export const piramidaPersen: Piramida = {
  ...piramida,
  id: 'uji-piramida-persen',
  laki: laki.map((n) => (n / 276_000) * 100),
  perempuan: perempuan.map((n) => (n / 276_000) * 100),
  satuan: 'persen',
};

const kecamatan = [
  'Labuan Amas Selatan Hulu Sungai',
  'Batang Alai Timur',
  'Pandawan',
  'Kota Bahari',
  'Haruyan',
  'Hantakan',
  'Limpasu',
  'Sungai Raya',
  'Muara Enim Baru Jaya',
  'Awang',
  'Teluk',
  'Pulau Terluar <Utara>',
] as const;

/** One name that needs two lines, one very large value, one of zero. */
export const batang: Batang = {
  ...umum,
  id: 'uji-batang',
  jenis: 'batang',
  label: kecamatan,
  seri: [
    {
      nama: 'Penduduk',
      nilai: [
        1_254_381, 48_210, 41_007, 38_954, 31_220, 27_119, 22_480, 15_332, 9_871, 4_410, 983, 0,
      ],
    },
  ],
  susun: 'berdampingan',
  satuan: 'jiwa',
};

export const batangJenisKelamin: Batang = {
  ...batang,
  id: 'uji-batang-jk',
  label: kecamatan.slice(0, 6),
  seri: [
    { nama: 'Laki-laki', nilai: [24_310, 24_120, 20_660, 19_400, 15_700, 13_700] },
    { nama: 'Perempuan', nilai: [23_900, 24_090, 20_347, 19_554, 15_520, 13_419] },
  ],
};

export const bertumpuk: Batang = { ...batangJenisKelamin, id: 'uji-tumpuk', susun: 'bertumpuk' };

/** Seven series, one label without anything to share out. */
export const seratusPersen: Batang = {
  ...umum,
  id: 'uji-seratus',
  jenis: 'batang',
  label: kecamatan,
  seri: [
    'Belum sekolah',
    'Tamat SD',
    'SLTP',
    'SLTA',
    'Diploma',
    'Strata I',
    'Strata II dan III',
  ].map((nama, s) => ({
    nama,
    nilai: kecamatan.map((_, k) => (k === 11 ? 0 : 400 * (7 - s) + ((k * 97 + s * 53) % 211))),
  })),
  susun: 'seratus-persen',
  satuan: 'jiwa',
};

export const garis: Garis = {
  ...umum,
  id: 'uji-garis',
  jenis: 'garis',
  label: ['Semester I 2023', 'Semester II 2023', 'Semester I 2024'],
  seri: [
    { nama: 'Laki-laki', nilai: [131_204, 132_010, 132_887] },
    { nama: 'Perempuan', nilai: [130_950, 131_742, 132_901] },
  ],
  satuan: 'jiwa',
};

export const garisSatu: Garis = {
  ...garis,
  id: 'uji-garis-satu',
  seri: [{ nama: 'Penduduk', nilai: [262_154, 263_752, 265_788] }],
};

export const garisEmpat: Garis = {
  ...garis,
  id: 'uji-garis-empat',
  label: Array.from(
    { length: 10 },
    (_, n) => `Semester ${n % 2 === 0 ? 'I' : 'II'} ${2019 + (n >> 1)}`,
  ),
  seri: ['KTP-el', 'Akta kelahiran', 'Kartu keluarga', 'KIA'].map((nama, s) => ({
    nama,
    nilai: Array.from(
      { length: 10 },
      (_, n) => 91.5 + s * 0.35 + n * (0.7 - s * 0.1) + ((n * s) % 3) * 0.3,
    ),
  })),
  satuan: '% dari wajib',
};

export const nol: Piramida = {
  ...piramida,
  id: 'uji-nol',
  laki: piramida.laki.map(() => 0),
  perempuan: piramida.laki.map(() => 0),
};

export const juta: Piramida = {
  ...piramida,
  id: 'uji-juta',
  laki: laki.map((n) => n * 173),
};

export const satuLabel: Batang = {
  ...batang,
  id: 'uji-satu',
  label: ['Kotawaringinseberang'],
  seri: [{ nama: 'Penduduk', nilai: [0] }],
};

export const pecahan: Batang = {
  ...batang,
  id: 'uji-pecahan',
  seri: [{ nama: 'Rasio', nilai: batang.label.map((_, n) => 101.25 - n / 3) }],
};

export const satuSemester: Garis = {
  ...garis,
  id: 'uji-satu-semester',
  label: ['Semester I 2024'],
  seri: [{ nama: 'Penduduk', nilai: [265_788] }],
};

export const datar: Garis = {
  ...garis,
  id: 'uji-datar',
  seri: garis.seri.map((s) => ({ ...s, nilai: [1200, 1200, 1200] })),
};

export const naikTurun: Garis = {
  ...garisSatu,
  id: 'uji-naik-turun',
  seri: [{ nama: 'Kepala keluarga perempuan', nilai: [9_800, 12_400, 8_100] }],
};

/** Two lines with more points than figures have room for on a phone. */
export const garisRapat: Garis = {
  ...garis,
  id: 'uji-garis-rapat',
  label: garisEmpat.label.slice(0, 6),
  seri: [
    { nama: 'Laki-laki', nilai: [131_204, 132_010, 132_887, 133_120, 133_900, 134_420] },
    { nama: 'Perempuan', nilai: [130_950, 131_742, 132_901, 133_410, 134_210, 134_900] },
  ],
};

/** Against last semester, with kelompok that are kept back and one that is not available. */
export const piramidaPembanding: Piramida = {
  ...piramida,
  id: 'uji-piramida-pembanding',
  laki: laki.map((n, k) => (k === 14 ? 'x' : n)),
  perempuan: perempuan.map((n, k) => (k === 3 ? '…' : k === 14 ? 'x' : n)),
  pembanding: {
    nama: 'Semester I 2024',
    laki: laki.map((n, k) => (k === 9 ? 'x' : Math.round(n * (1.05 - k / 120)))),
    perempuan: perempuan.map((n, k) => Math.round(n * (0.92 + k / 90))),
  },
};

export const batangTertutup: Batang = {
  ...batang,
  id: 'uji-batang-tertutup',
  seri: [
    {
      nama: 'Penduduk',
      nilai: batang.label.map((_, k) => (k < 3 ? 'x' : k === 5 ? '…' : 900 - 70 * k)),
    },
  ],
};

/** Parts kept back of a whole that is known, of one that is kept back too, and a label of which nothing is known. */
export const seratusTertutup: Batang = {
  ...seratusPersen,
  id: 'uji-seratus-tertutup',
  label: kecamatan.slice(0, 4),
  seri: [
    { nama: 'Islam', nilai: [900, 'x', '…', 75] },
    { nama: 'Kristen', nilai: ['x', 40, '…', 25] },
    { nama: 'Katolik', nilai: ['x', 'x', '…', 0] },
  ],
  utuh: [1000, 'x', '…', 100],
};

/** A loss in some places: bars to the left of zero. */
export const neto: Batang = {
  ...batang,
  id: 'uji-neto',
  seri: [{ nama: 'Neto', nilai: batang.label.map((_, k) => 210 - 45 * k) }],
};

export const garisTertutup: Garis = {
  ...garisSatu,
  id: 'uji-garis-tertutup',
  label: garisEmpat.label.slice(0, 5),
  seri: [{ nama: 'Penduduk', nilai: [1000, 'x', 1040, 1100, '…'] }],
};

/** As many kecamatan as a large kabupaten has. */
export const empatPuluh: Batang = {
  ...batang,
  id: 'uji-empat-puluh',
  label: Array.from({ length: 40 }, (_, k) => `${kecamatan[k % 12] ?? ''} ${String(k)}`),
  seri: [{ nama: 'Penduduk', nilai: Array.from({ length: 40 }, (_, k) => 52_000 - 1_250 * k) }],
};
