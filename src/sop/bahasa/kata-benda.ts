import { bentukAktif } from './awalan.ts';

/** Names of an activity by the ending that their verb takes; pe- and me- change alike, so the rest follows. */
const akhiranKan =
  'pelaksanaan pelaporan pembatalan pembayaran pembentukan pembuktian pemulangan pemusnahan penambahan pencairan ' +
  'pencocokan pendaftaran pendistribusian penentuan penerbitan penetapan pengajuan pengarsipan pengembalian ' +
  'pengesahan pengumpulan pengumuman pengusulan penunjukan penugasan penyaluran penyampaian ' +
  'penyelenggaraan penyelesaian penyerahan penyiapan penyesuaian perumusan';
const akhiranI = 'pelayanan penandatanganan';
const tanpaAkhiran =
  'pemantauan pembacaan pembuatan pemeriksaan pemilihan pemotretan penataan pencarian pencatatan ' +
  'pencetakan pendataan penelitian penelaahan penerimaan pengambilan pengecekan pengetikan pengolahan ' +
  'pengujian pengunduhan penginputan peninjauan penilaian penjemputan penulisan penyimpanan penyusunan perekaman';

/** Names of an activity whose verb does not follow from their form. */
const takTeratur: ReadonlyMap<string, string> = new Map([
  ['disposisi', 'mendisposisikan'],
  ['distribusi', 'mendistribusikan'],
  ['dokumentasi', 'mendokumentasikan'],
  ['koneksi', 'menghubungkan'],
  ['koordinasi', 'mengoordinasikan'],
  ['pembubuhan', 'membubuhkan'],
  ['pemberian', 'memberikan'],
  ['pemrosesan', 'memproses'],
  ['pengiriman', 'mengirim'],
  ['pengisian', 'mengisi'],
  ['penggandaan', 'menggandakan'],
  ['penomoran', 'memberi nomor pada'],
  ['perbaikan', 'memperbaiki'],
  ['permohonan', 'mengajukan permohonan'],
  ['persetujuan', 'menyetujui'],
  ['persiapan', 'mempersiapkan'],
  ['publikasi', 'memublikasikan'],
  ['rapat', 'mengadakan rapat'],
  ['sosialisasi', 'menyosialisasikan'],
]);

/** Borrowed names of an activity that take me- and nothing else. */
const serapan: ReadonlySet<string> = new Set(
  (
    'evaluasi identifikasi inventarisasi klarifikasi konfirmasi koreksi legalisasi registrasi rekapitulasi revisi ' +
    'seleksi validasi verifikasi'
  ).split(' '),
);

const berakhiran: ReadonlyMap<string, string> = new Map([
  ...akhiranKan.split(' ').map((kata) => [kata, 'kan'] as const),
  ...akhiranI.split(' ').map((kata) => [kata, 'i'] as const),
  ...tanpaAkhiran.split(' ').map((kata) => [kata, ''] as const),
]);

/** The verb that says what a name of an activity names, mencetak for pencetakan; undefined where it is not sure. */
export function kataKerjaDari(benda: string): string | undefined {
  const langsung = takTeratur.get(benda);
  if (langsung !== undefined) return langsung;
  if (serapan.has(benda)) return bentukAktif(benda);
  const akhiran = berakhiran.get(benda);
  return akhiran === undefined ? undefined : `me${benda.slice(2, -2)}${akhiran}`;
}

const bendaUmum: ReadonlySet<string> = new Set(
  (
    'akta akte arahan arsip berita berkas blangko buku catatan daftar data dokumen draf draft formulir hasil jadwal ' +
    'kartu konsep kuitansi kunjungan laporan lembar loket naskah nota notulen pemohon proses rapat rencana sidang sk ' +
    'surat survei undangan'
  ).split(' '),
);

/** Bare verbs that look like a pe-…-an or ke-…-an name. */
const bukanBenda = /^(?:per|ke)[a-z]*(?:hati|lihat|siap|tahan|mbali|rja|luar|nal)kan$/;

/** True for a word that is surely a noun: a common one, or the name of an activity. */
export function isBenda(kata: string): boolean {
  if (bendaUmum.has(kata) || kataKerjaDari(kata) !== undefined) return true;
  if (bukanBenda.test(kata) || kata.startsWith('ber')) return false;
  return /^(?:pe|ke)[a-z]{4,}an$|^[a-z]{3,}(?:asi|isi|usi|ensi|eksi)$/.test(kata);
}
