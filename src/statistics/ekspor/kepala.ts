import type { BagianWilayah, JkKolom, Kolom } from '../model.ts';

/** The form in which headers are compared: upper case, underscores and runs of blanks as one space. */
export function rapikanKepala(teks: string): string {
  return teks
    .toUpperCase()
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/\s?\/\s?/g, '/')
    .trim();
}

/**
 * Without blanks, full stops, quotes and brackets, so that `S. MUDA` and `S.MUDA` are one word.
 * Slashes and dashes stay: DIPLOMA I/II is not DIPLOMA III, 5-9 is not 59.
 */
export function padatkan(teks: string): string {
  return (
    teks
      .toUpperCase()
      // Two numbers stay two: an age 0 over a column numbered 3 is not age 3.
      .replaceAll(/(?<=\d)[\s_]+(?=\d)/g, '·')
      .replaceAll(/[\s_.'"‘’()]/g, '')
      .replaceAll(/[–—−]/g, '-')
  );
}

const tulisanWilayah: Readonly<Record<BagianWilayah, readonly string[]>> = {
  'no-prop': ['NO PROP', 'NO PROV', 'NO PROVINSI', 'NO PROPINSI', 'KODE PROP', 'KODE PROV'],
  'no-kab': ['NO KAB', 'NO KAB/KOTA', 'NO KABUPATEN', 'KODE KAB', 'NO KABKOTA'],
  'no-kec': ['NO KEC', 'NO KECAMATAN'],
  'no-kel': ['NO KEL', 'NO KEL/DESA', 'NO DESA', 'NO DESA/KEL', 'NO KELURAHAN'],
  kode: [
    ...['KODE', 'KODE WILAYAH', 'KODE WIL', 'KODE DESA', 'KODE KEL', 'KODE KELURAHAN'],
    ...['KODE KEL/DESA', 'KODE DESA/KEL', 'KODE DESA/KELURAHAN', 'KODE KELURAHAN/DESA'],
    ...['KODE DESA KELURAHAN', 'KODE KELURAHAN DESA', 'KODE KEMENDAGRI', 'KODE NAGARI'],
    ...['KEMENDAGRI KODE DESA', 'KEMENDAGRI KODE DESA KELURAHAN', 'KODE KEL/KAMP', 'KODE KAMPUNG'],
    ...['KEMENDAGRI KODE KELURAHAN', 'KODE WILAYAH KEMENDAGRI', 'KODE GAMPONG', 'KODE PEKON'],
  ],
  'kode-kec': ['KODE KEC', 'KODE KECAMATAN', 'KEMENDAGRI KODE KECAMATAN', 'KODE DISTRIK'],
  'kode-kab': [
    ...['KODE KABUPATEN', 'KODE KABUPATEN KOTA', 'KODE KABUPATEN/KOTA', 'KODE KAB/KOTA'],
    ...['KEMENDAGRI KODE KABUPATEN KOTA', 'KEMENDAGRI KODE KABUPATEN/KOTA', 'KODE KOTA'],
  ],
  'kode-bps': [
    ...['BPS KODE PROVINSI', 'BPS KODE KABUPATEN KOTA', 'BPS KODE KECAMATAN', 'KODE BPS'],
    ...['BPS KODE DESA', 'BPS KODE KELURAHAN', 'BPS KODE DESA KELURAHAN', 'KODE WILAYAH BPS'],
    ...['KODE BPS KECAMATAN', 'KODE BPS DESA', 'KODE BPS KABUPATEN', 'KODE BPS KABUPATEN KOTA'],
  ],
  nama: [
    ...['WILAYAH', 'NAMA WILAYAH', 'NAMA KEL', 'NAMA DESA', 'NAMA KELURAHAN', 'NAMA KEL/DESA'],
    ...['NAMA DESA/KEL', 'NAMA DESA/KELURAHAN', 'NAMA KELURAHAN/DESA', 'KEL', 'DESA', 'KELURAHAN'],
    ...['KEL/DESA', 'DESA/KEL', 'DESA/KELURAHAN', 'KELURAHAN/DESA', 'NAGARI', 'NAMA NAGARI'],
    ...['KEMENDAGRI NAMA DESA', 'KEMENDAGRI NAMA DESA KELURAHAN', 'NAMA KAMPUNG', 'NAMA GAMPONG'],
    ...['NAMA DESA KELURAHAN', 'KEMENDAGRI NAMA KELURAHAN', 'NAMA PEKON', 'GAMPONG', 'PEKON'],
    ...['DESA KELURAHAN', 'NAMA KEL/KAMP', 'KAMPUNG'],
  ],
  'nama-lain': [
    ...['NAMA PROP', 'NAMA PROV', 'NAMA PROVINSI', 'NAMA PROPINSI', 'PROVINSI', 'PROPINSI'],
    ...['NAMA KAB', 'NAMA KABUPATEN', 'NAMA KAB/KOTA', 'KABUPATEN', 'KABUPATEN/KOTA', 'KAB/KOTA'],
    ...['NAMA KEC', 'NAMA KECAMATAN', 'KECAMATAN', 'KEC', 'NAMA KABUPATEN KOTA', 'NAMA DISTRIK'],
    ...['NAMA KABUPATEN/KOTA', 'KODE PROVINSI', 'KEMENDAGRI KODE PROVINSI', 'DISTRIK'],
    ...['KEMENDAGRI NAMA PROVINSI', 'KEMENDAGRI NAMA KABUPATEN KOTA', 'KEMENDAGRI NAMA KECAMATAN'],
    ...['BPS NAMA PROVINSI', 'BPS NAMA KABUPATEN KOTA', 'BPS NAMA KECAMATAN', 'BPS NAMA DESA'],
    ...['BPS NAMA DESA KELURAHAN', 'BPS NAMA KELURAHAN', 'BPS DESA KELURAHAN', 'NAMA KOTA'],
  ],
  'nomor-urut': ['NO', 'NO.', 'NOMOR', 'NO URUT', 'IDEM', 'ID', 'NOMOR URUT'],
};

const wilayah: ReadonlyMap<string, BagianWilayah> = new Map(
  Object.entries(tulisanWilayah).flatMap(([bagian, tulisan]) =>
    // Object.entries forgets that its keys are the parts of the record above.
    tulisan.map((teks): [string, BagianWilayah] => [teks, bagian as BagianWilayah]),
  ),
);

/** The part of a region that a tidied header names, if any. */
export function bagianWilayah(kepala: string): BagianWilayah | undefined {
  return wilayah.get(kepala);
}

/** What a tidied header says about the region of its row, if anything. */
export function kolomWilayah(kepala: string): Kolom | undefined {
  const bagian = wilayah.get(kepala);
  return bagian && { jenis: 'wilayah', bagian };
}

const lewat: Kolom = { jenis: 'lewat' };
const kepalaLewat =
  /^(?:|KET|KETERANGAN|CATATAN|SATUAN|TAHUN|SEMESTER|PERIODE|BULAN|BATAS|PERSEN(?:TASE)?(?: .*)?|%.*|.* %)$/;

/** A column that holds no figure to publish: a note, a period, a share that no dataset defines, or nothing named. */
export function kolomLewat(kepala: string): Kolom | undefined {
  return kepalaLewat.test(kepala) ? lewat : undefined;
}

const kepalaTotal =
  /^(?:(?:JML|JUMLAH|TOTAL)(?: (?:PENDUDUK|JIWA|SEMUA|KESELURUHAN))?(?: (L|LK|LAKI-LAKI|LAKI LAKI|PRIA|P|PR|PEREMPUAN|WANITA|L\+P))?|(L|LK|LAKI-LAKI|LAKI LAKI|PRIA|P|PR|PEREMPUAN|WANITA)(?: (?:JML|JUMLAH|TOTAL))?|L\+P)$/;

/** A column that sums all categories, of one sex or of both. */
export function kolomTotal(kepala: string): Kolom | undefined {
  const cocok = kepalaTotal.exec(kepala);
  if (!cocok) return undefined;
  return { jenis: 'total', jk: tandaJk(cocok[1] ?? cocok[2] ?? '') ?? 'JML' };
}

/** The sex that a cell or a header names, tidied or not; undefined for any other text. */
export function tandaJk(teks: string): JkKolom | undefined {
  return jenisKelamin[teks.trim().toUpperCase()];
}

const jenisKelamin: Readonly<Record<string, JkKolom>> = {
  ...{ L: 'L', LK: 'L', LAKI: 'L', 'LAKI-LAKI': 'L', 'LAKI - LAKI': 'L', 'LAKI LAKI': 'L' },
  ...{ PRIA: 'L', P: 'P', PR: 'P', PRP: 'P', PEREMPUAN: 'P', WANITA: 'P' },
  ...{ JML: 'JML', JUMLAH: 'JML', TOTAL: 'JML', 'L+P': 'JML', 'L + P': 'JML' },
};
const tanda = Object.keys(jenisKelamin)
  .map((teks) => teks.replaceAll('+', '\\+'))
  .join('|');
const akhiran = new RegExp(`^(.+)(?: | ?\\()(${tanda})\\)?$`);
const awalan = new RegExp(`^(${tanda}) (.+)$`);

/** The ways to split a tidied header into a sex and what is counted; without a sign of sex it is their sum. */
export function pisahJenisKelamin(
  kepala: string,
): readonly { readonly jk: JkKolom; readonly sisa: string }[] {
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
