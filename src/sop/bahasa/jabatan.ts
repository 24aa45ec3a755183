/** Short names of offices and their holders, with the words that they stand for. */
const kepanjangan: ReadonlyMap<string, string> = new Map([
  ['adb', 'administrator database'],
  ['disdukcapil', 'dinas kependudukan dan pencatatan sipil'],
  ['ka', 'kepala'],
  ['kabag', 'kepala bagian'],
  ['kaban', 'kepala badan'],
  ['kabid', 'kepala bidang'],
  ['kades', 'kepala desa'],
  ['kadis', 'kepala dinas'],
  ['kadisdukcapil', 'kepala dinas kependudukan dan pencatatan sipil'],
  ['kasat', 'kepala satuan'],
  ['kasi', 'kepala seksi'],
  ['kasie', 'kepala seksi'],
  ['kasubag', 'kepala subbagian'],
  ['kasubbag', 'kepala subbagian'],
  ['kasubbid', 'kepala subbidang'],
  ['kasubid', 'kepala subbidang'],
  ['kasubsi', 'kepala subseksi'],
  ['kaur', 'kepala urusan'],
  ['sekcam', 'sekretaris camat'],
  ['sekda', 'sekretaris daerah'],
  ['sekdes', 'sekretaris desa'],
  ['sekdis', 'sekretaris dinas'],
  ['seklur', 'sekretaris lurah'],
  ['staff', 'staf'],
  ['wabup', 'wakil bupati'],
  ['walikota', 'wali kota'],
]);

/** A word with the words that it stands for: kasi as kepala seksi. */
export function bentukPanjang(kata: string): readonly string[] {
  return kepanjangan.get(kata)?.split(' ') ?? [kata];
}

/** First words of titles that are said in two words: kepala seksi, wakil bupati. */
const berdua: ReadonlySet<string> = new Set(['kepala', 'wakil', 'wali']);
const lembaga =
  /^(?:badan|bagian|bidang|bupati|camat|daerah|desa|dinas|gubernur|instansi|kantor|kelurahan|kota|lurah|puskesmas|satuan|sekolah|seksi|subbagian|subbidang|subseksi|upt|uptd|urusan|wali)$/;

/** Titles whose one word tells who is meant. */
const tunggal: ReadonlySet<string> = new Set(
  'ajudan asisten bendahara bupati camat direktur gubernur lurah menteri sekretaris'.split(' '),
);

/** People of whom an office has many, so that the word alone names nobody in particular. */
const umum: ReadonlySet<string> = new Set(
  (
    'administrator anggota arsiparis atasan ketua koordinator kurir masyarakat operator pelapor pemohon ' +
    'penduduk pengadministrasi pengawas petugas pimpinan staf tim verifikator warga'
  ).split(' '),
);

/** Words with which a title can begin, as they are written: in full or short. */
const awalJabatan: ReadonlySet<string> = new Set(
  [...berdua, ...tunggal, ...umum].flatMap((penuh) => [penuh, ...singkatanDari(penuh)]),
);

function singkatanDari(penuh: string): readonly string[] {
  return [...kepanjangan].filter(([, arti]) => arti.split(' ')[0] === penuh).map(([kata]) => kata);
}

/** True for a word, in full or short, with which a title can begin. */
export function isAwalJabatan(kata: string): boolean {
  return awalJabatan.has(kata);
}

/** How many words, written in full, make the title that a text begins with; 0 when it begins with none. */
export function panjangJabatan(kata: readonly string[]): number {
  const [pertama = '', kedua = ''] = kata;
  if (berdua.has(pertama)) return lembaga.test(kedua) ? 2 : 0;
  return tunggal.has(pertama) || umum.has(pertama) ? 1 : 0;
}

/** True for a title that one person of an office holds, such as Kepala Seksi; not for a petugas or a pemohon. */
export function isJabatanTunggal(kata: readonly string[]): boolean {
  return panjangJabatan(kata) > 0 && !umum.has(kata[0] ?? '');
}
