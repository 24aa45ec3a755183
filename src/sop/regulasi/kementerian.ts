interface Kementerian {
  /** What follows "Menteri" in the name of its regulations. */
  readonly nama: string;
  /** The first stands in ids, as in permendagri-95-2019; offices write any of them. */
  readonly singkatan: readonly [string, ...string[]];
}

const kementerian: readonly Kementerian[] = [
  { nama: 'Dalam Negeri', singkatan: ['dagri'] },
  {
    nama: 'Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    singkatan: ['panrb', 'pan', 'pandanrb', 'pendayagunaanaparaturnegara'],
  },
  { nama: 'Hukum dan Hak Asasi Manusia', singkatan: ['kumham'] },
  { nama: 'Keuangan', singkatan: ['keu'] },
  { nama: 'Kesehatan', singkatan: ['kes'] },
  { nama: 'Sosial', singkatan: ['sos'] },
  { nama: 'Agama', singkatan: ['ag'] },
  { nama: 'Komunikasi dan Informatika', singkatan: ['kominfo'] },
  { nama: 'Pendidikan dan Kebudayaan', singkatan: ['dikbud'] },
  { nama: 'Perhubungan', singkatan: ['hub'] },
  { nama: 'Ketenagakerjaan', singkatan: ['naker'] },
];

/** Full name of a ministry written in full or short ("dagri", "PAN-RB"); other words stay as they stand. */
export function namaKementerian(tulisan: string): string {
  return findKementerian(tulisan)?.nama ?? tulisan;
}

/** Short name for an id, nothing when the ministry has none here. */
export function singkatanKementerian(nama: string): string | undefined {
  return findKementerian(nama)?.singkatan[0];
}

/** Every way to write "Mendagri" and its like, as alternatives of a pattern, the longest first. */
export const polaSingkatan = kementerian
  .flatMap(({ singkatan }) => singkatan)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

function findKementerian(tulisan: string): Kementerian | undefined {
  const dicari = lettersOf(tulisan);
  return kementerian.find(
    ({ nama, singkatan }) => lettersOf(nama) === dicari || singkatan.includes(dicari),
  );
}

function lettersOf(tulisan: string): string {
  return tulisan.toLowerCase().replace(/[^a-z]/g, '');
}
