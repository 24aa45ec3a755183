import type { BagianWilayah, JenisKelamin, Kolom } from './model.ts';

/** The form in which headers are compared: upper case, underscores and runs of blanks as one space. */
export function rapikanKepala(teks: string): string {
  return teks
    .toUpperCase()
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
}

/**
 * Without blanks, full stops, quotes and brackets, so that `S. MUDA` and `S.MUDA` are one word.
 * Slashes and dashes stay: DIPLOMA I/II is not DIPLOMA III, 5-9 is not 59.
 */
export function padatkan(teks: string): string {
  return teks
    .toUpperCase()
    .replaceAll(/[\s_.'"‘’()]/g, '')
    .replaceAll('–', '-');
}

const tulisanWilayah: Readonly<Record<BagianWilayah, readonly string[]>> = {
  'no-prop': ['NO PROP', 'NO PROV', 'NO PROVINSI', 'NO PROPINSI', 'KODE PROP', 'KODE PROV'],
  'no-kab': ['NO KAB', 'NO KAB/KOTA', 'NO KABUPATEN', 'KODE KAB'],
  'no-kec': ['NO KEC', 'NO KECAMATAN'],
  'no-kel': ['NO KEL', 'NO KEL/DESA', 'NO DESA', 'NO DESA/KEL', 'NO KELURAHAN'],
  kode: [
    ...['KODE', 'KODE WILAYAH', 'KODE WIL', 'KODE DESA', 'KODE KEL', 'KODE KELURAHAN'],
    ...['KODE KEL/DESA', 'KODE DESA/KEL', 'KODE DESA/KELURAHAN', 'KODE KELURAHAN/DESA'],
    ...['KEMENDAGRI KODE DESA', 'KEMENDAGRI KODE DESA KELURAHAN'],
  ],
  nama: [
    ...['WILAYAH', 'NAMA WILAYAH', 'NAMA KEL', 'NAMA DESA', 'NAMA KELURAHAN', 'NAMA KEL/DESA'],
    ...['NAMA DESA/KEL', 'NAMA DESA/KELURAHAN', 'NAMA KELURAHAN/DESA', 'KEL', 'DESA', 'KELURAHAN'],
    ...['KEL/DESA', 'DESA/KEL', 'DESA/KELURAHAN', 'KELURAHAN/DESA', 'NAGARI', 'NAMA NAGARI'],
    ...['KEMENDAGRI NAMA DESA', 'KEMENDAGRI NAMA DESA KELURAHAN', 'NAMA KAMPUNG', 'NAMA GAMPONG'],
  ],
  'nama-lain': [
    ...['NAMA PROP', 'NAMA PROV', 'NAMA PROVINSI', 'NAMA PROPINSI', 'PROVINSI', 'PROPINSI'],
    ...['NAMA KAB', 'NAMA KABUPATEN', 'NAMA KAB/KOTA', 'KABUPATEN', 'KABUPATEN/KOTA', 'KAB/KOTA'],
    ...['NAMA KEC', 'NAMA KECAMATAN', 'KECAMATAN', 'KEC', 'KODE KEC', 'KODE KECAMATAN'],
  ],
  'nomor-urut': ['NO', 'NO.', 'NOMOR', 'NO URUT', 'IDEM'],
};

const wilayah: ReadonlyMap<string, Kolom> = new Map(
  Object.entries(tulisanWilayah).flatMap(([bagian, tulisan]) =>
    tulisan.map((teks): [string, Kolom] => [
      teks,
      // Object.entries forgets that its keys are the parts of the record above.
      { jenis: 'wilayah', bagian: bagian as BagianWilayah },
    ]),
  ),
);

/** What a tidied header says about the region of its row, if anything. */
export function kolomWilayah(kepala: string): Kolom | undefined {
  return wilayah.get(kepala);
}

const turunan: Kolom = { jenis: 'turunan' };
const kepalaTurunan =
  /^(?:PERSEN(?:TASE)?\b.*|%.*|(?:JML|JUMLAH|TOTAL)(?: (?:L|LK|LAKI-LAKI|PRIA|P|PR|PEREMPUAN|WANITA|PENDUDUK|JIWA|SEMUA|L\+P))?|(?:L|LK|P|PR) (?:JML|JUMLAH|TOTAL)|L\+P)$/;

/** A column that repeats what others say: a share, a grand total, or a sum that nobody named. */
export function kolomTurunan(kepala: string): Kolom | undefined {
  return kepala === '' || kepalaTurunan.test(kepala) ? turunan : undefined;
}

const jenisKelamin: Readonly<Record<string, JenisKelamin | 'JML'>> = {
  ...{ L: 'L', LK: 'L', LAKI: 'L', 'LAKI-LAKI': 'L', 'LAKI LAKI': 'L', PRIA: 'L' },
  ...{ P: 'P', PR: 'P', PEREMPUAN: 'P', WANITA: 'P' },
  ...{ JML: 'JML', JUMLAH: 'JML', TOTAL: 'JML' },
};
const tanda = Object.keys(jenisKelamin).join('|');
const akhiran = new RegExp(`^(.+) (${tanda})$`);
const awalan = new RegExp(`^(${tanda}) (.+)$`);

/** The ways to split a tidied header into a sex and what is counted; without a sign of sex it is their sum. */
export function pisahJenisKelamin(
  kepala: string,
): readonly { readonly jk: JenisKelamin | 'JML'; readonly sisa: string }[] {
  const belakang = akhiran.exec(kepala);
  const depan = awalan.exec(kepala);
  return [
    ...pecahan(belakang?.[2], belakang?.[1]),
    ...pecahan(depan?.[1], depan?.[2]),
    { jk: 'JML', sisa: kepala },
  ];
}

function pecahan(jk: string | undefined, sisa: string | undefined) {
  const arti = jenisKelamin[jk ?? ''];
  return arti && sisa !== undefined ? [{ jk: arti, sisa }] : [];
}

const pribadi =
  /^(?:NIK|NO NIK|NOMOR NIK|NO KK|NOMOR KK|NKK|NO KARTU KELUARGA|NAMA LGKP|NAMA LENGKAP|NAMA PENDUDUK|NAMA KEP|NAMA KEPALA KELUARGA|TGL LHR|TGL LAHIR|TANGGAL LAHIR|TMPT LHR|TEMPAT LAHIR|NAMA LGKP (?:AYAH|IBU)|NAMA AYAH|NAMA IBU|NIK (?:AYAH|IBU)|NO AKTA LHR|NO AKTA LAHIR|NO HP|NO TELP|ALAMAT|NO RT|NO RW)$/;

/** True for a column of a by-name list, which holds people and not counts. */
export function kolomPribadi(kepala: string): boolean {
  return pribadi.test(kepala);
}
