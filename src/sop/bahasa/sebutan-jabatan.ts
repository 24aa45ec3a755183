import { polaAwal, polaKata } from './pola.ts';

/**
 * Words with which a job title of local government begins. Those with which a doer is named in a kegiatan are others
 * (jabatan.ts): a pemohon or a warga does something there but holds no post, and nobody says there that an analis or a
 * jabatan fungsional does it.
 */
const sebutanJabatan = polaAwal(
  'kepala',
  'kadis',
  'kabid',
  'kabag',
  'kasie?',
  'kasubbag',
  'kasubag',
  'kasubbid',
  'kasubid',
  'sekretaris',
  'sekdis',
  'camat',
  'lurah',
  'bupati',
  'wali ?kota',
  'adb',
  'administrator',
  'admin',
  'operator',
  'petugas',
  'staf',
  'verifikator',
  'bendahara',
  'pengadministrasi',
  'pengelola',
  'arsiparis',
  'pranata komputer',
  'analis',
  'pejabat',
  'jf[tu]?',
  'jabatan fungsional',
);

/** Words that say what a person can do, has learnt or is; a title alone holds none of them. */
const kataKompetensi = polaKata(
  'yang',
  'dengan',
  'mampu',
  'sanggup',
  'dapat',
  'bisa',
  'paham',
  'tahu',
  'cakap',
  'terampil',
  'terlatih',
  'teliti',
  'cermat',
  'jujur',
  'mahir',
  'lulus\\w*',
  'ramah',
  'sopan',
  'disiplin',
  'kompeten\\w*',
  'kompetensi\\w*',
  'kemampuan',
  'keterampilan',
  'keahlian',
  'pengetahuan',
  'pengalaman',
  'pendidikan',
  'ijazah',
  'sertifikat',
  'golongan',
  'pangkat',
  'eselon',
  'minimal',
  'minimum',
  'paling rendah',
  'pernah',
  'telah',
  'sudah',
  'ber[a-z]+',
  'me(?:m|n|ng|ny|l|r|w|y)[a-z]+',
  's-?[123]',
  'd-?(?:[1-4]|i{1,3}|iv)',
  'diploma',
  'sarjana',
  'strata',
  'sm[ap]',
  'smk',
  'slta',
);

/**
 * True where a whole text is a job title ("Kasi SIAK") and says nothing of what its holder can do. A colon makes it
 * the heading of what follows.
 */
export function isJabatan(teks: string): boolean {
  return sebutanJabatan.test(teks) && !kataKompetensi.test(teks) && !teks.includes(':');
}
