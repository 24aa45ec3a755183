import { polaAwal } from './pola.ts';

/** What a procedure receives or makes. Blank forms, books and cards are supplies and therefore not among them. */
const dokumen = polaAwal(
  'surat(?! (?:kabar|elektronik))',
  'nota (?:dinas|kesepahaman|kesepakatan)',
  'perjanjian',
  'kesepakatan',
  'mou',
  'pks',
  'sk',
  'keputusan',
  'berita acara',
  'ba',
  'laporan',
  'undangan',
  'permohonan',
  'disposisi',
  'rekomendasi',
  'draf',
  'draft',
  'berkas',
  'dokumen',
  '(?:soft|hard) ?copy',
  '(?:foto ?copy|foto ?kopi|salinan|scan) .*\\b(?:ktp|kk|kartu|akta|ijazah|surat|dokumen|berkas)',
);

const orang = polaAwal('tim', 'kelompok kerja', 'pokja');

const perangkat = /\b(?:scanner|pemindai|printer|mesin|lemari|rak|map|stempel)\b/i;

/** True for a text that begins with a letter, an agreement, a report or a file rather than with a tool. */
export function isDokumen(teks: string): boolean {
  return dokumen.test(teks) && !perangkat.test(teks);
}

/** True for a text that begins with a group of people. */
export function isTim(teks: string): boolean {
  return orang.test(teks);
}
