/** How much a figure may change in half a year before someone looks at it again. */
export interface BatasLonjakan {
  readonly dataset: string;
  /** Categories whose sum is watched; all of them when left out. */
  readonly kategori?: readonly string[];
  /** Share of the earlier figure, for one semester. */
  readonly batas: number;
  /** Smallest change that counts, so that small regions may move by a few people. */
  readonly terkecil: number;
  /** Why no more is expected, for the message. */
  readonly sebab: string;
}

const sedikitOrang = 30;

/**
 * The bounds per dataset, on each kecamatan. The population of Indonesia grows by about a hundredth a year (BPS,
 * Sensus Penduduk 2020: 1,25 percent a year from 2010 to 2020), so five in half a year is ten times as much.
 */
export const batasLonjakan: readonly BatasLonjakan[] = [
  {
    dataset: 'kk',
    kategori: ['kk'],
    batas: 0.05,
    terkecil: sedikitOrang,
    sebab: 'jumlah keluarga mengikuti jumlah penduduk',
  },
  {
    dataset: 'kk-status-kawin',
    batas: 0.05,
    terkecil: sedikitOrang,
    sebab: 'jumlah keluarga mengikuti jumlah penduduk',
  },
  {
    dataset: 'ktp-el',
    kategori: ['wajib'],
    batas: 0.05,
    terkecil: sedikitOrang,
    sebab: 'yang genap 17 tahun hanya sekitar dua persen setahun',
  },
  {
    dataset: 'kia',
    kategori: ['sasaran'],
    batas: 0.05,
    terkecil: sedikitOrang,
    sebab: 'satu tahun umur hanya sekitar enam persen dari anak 0–16 tahun',
  },
  {
    dataset: 'akta-kelahiran',
    kategori: ['u18-memiliki', 'u18-belum'],
    batas: 0.05,
    terkecil: sedikitOrang,
    sebab: 'satu tahun umur hanya sekitar enam persen dari anak 0–17 tahun',
  },
  {
    dataset: 'disabilitas',
    batas: 0.5,
    terkecil: sedikitOrang,
    sebab: 'pendataan ulang pun jarang mengubah separuhnya',
  },
  {
    dataset: 'luas-wilayah',
    batas: 0.01,
    terkecil: 0,
    sebab: 'luas wilayah hanya berubah dengan peraturan',
  },
];

/** For the table that says how many people there are. */
export const batasPenduduk: Omit<BatasLonjakan, 'dataset'> = {
  batas: 0.05,
  terkecil: sedikitOrang,
  sebab: 'penduduk Indonesia tumbuh sekitar satu persen setahun',
};

/** For each category of a whole kabupaten, which shows columns that changed places while their sum did not. */
export const batasKategori = {
  dataset: ['agama', 'status-kawin', 'pendidikan', 'pekerjaan', 'golongan-darah'],
  batas: 0.25,
  /** Share of all people below which a category may move as it likes. */
  bagianTerkecil: 0.001,
} as const;
