import { polaKata } from './pola.ts';

interface Kalimat {
  /** What stands between "jika" and its consequence. */
  readonly syarat: string;
  readonly akibat: string;
}

const bentuk =
  /\b(?:jika|apabila|bila|bilamana|kalau)\s+(.+?)(?:,\s*(?:maka\s+)?|\s+maka\s+|\s+(?=(?:akan|dapat|berdampak|berakibat|mengakibatkan|menyebabkan|menimbulkan)\s))(.+)/i;

/** Where the consequence ends and another thought begins. */
const kalimatLain = polaKata(
  'jika',
  'apabila',
  'bila',
  'kalau',
  'sebaliknya',
  'sedangkan',
  'namun',
  'tetapi',
  'kecuali',
);

/** Work that is done, at the end of a condition and as it should be done. */
const terlaksana =
  /\b(?:dilaksanakan|dijalankan|diselesaikan|dilakukan|diterapkan|dipatuhi|ditaati|diikuti|dipenuhi|dipedomani|dikerjakan|ditindaklanjuti|terlaksana|terpenuhi)(?: (?:dengan (?:baik|benar|tertib)|tepat waktu|sesuai(?: dengan)? (?:sop|prosedur|ketentuan|jadwal|standar)))?$/i;

/** "Dilakukan" is said of deeds of every kind; of these it is said of work: the SOP, or a noun such as pelaporan. */
const pekerjaan =
  /^(?:(?:setiap|seluruh|semua|proses|kegiatan) )*(?:sop|prosedur|pe\w+an|verifikasi|validasi)\b/i;

/**
 * What makes a condition a bad one without "tidak", or a work after which it is right that something stops: then the
 * sentence may well mean what it says.
 */
const syaratBerbeda = polaKata(
  'tidak',
  'tak',
  'tanpa',
  'bukan',
  'belum',
  'sebelum',
  'setelah',
  'sesudah',
  'telah',
  'sudah',
  'sedang',
  'hanya',
  'kurang',
  'terlambat',
  'lambat',
  'salah',
  'keliru',
  'gagal',
  'lalai',
  'sendiri',
  'ganda',
  'manual',
  'selain',
  'luar',
  'oleh',
  'terlalu',
  'pelanggaran',
  'penyimpangan',
  'pemalsuan',
  'penipuan',
  'penggelapan',
  'pencurian',
  'pemerasan',
  'peretasan',
  'pe[nr]\\w*usakan',
  'pembocoran',
  'pemogokan',
  'penyalahgunaan',
  'kecurangan',
  'manipulasi',
  'kesalahan',
  'kekeliruan',
  'kelalaian',
  'perbuatan',
  'penundaan',
  'gangguan',
  'pemeliharaan',
  'perbaikan',
  'pemadaman',
  'back ?up',
  'migrasi',
  'mutasi',
  'pergantian',
  'penggantian',
  'perubahan',
  'pembatalan',
  'penghapusan',
  'pencabutan',
  'penutupan',
  'pemblokiran',
  'penonaktifan',
);

const hasilBaik =
  'tercapai|terpenuhi|terlaksana|terselesaikan|terlayani|tercatat|terdata|terwujud|tersedia|terkendali|berjalan|mencapai|memenuhi|optimal|maksimal|efektif|efisien|tepat|akurat|valid|lancar|tertib|selesai';

const tidakBaik = `(?:tidak|belum|tak)(?: (?:akan|dapat|bisa|mampu|lagi))* (?:${hasilBaik})\\b`;

/** After "yang" it only says which things are meant ("data yang tidak valid dihapus"), unless they are the outcome. */
const hasilTidakBaik = new RegExp(
  `\\b(?<!yang )${tidakBaik}|\\b(?:berdampak|berakibat|mengakibatkan|menyebabkan|menimbulkan)\\b.* yang ${tidakBaik}`,
  'i',
);

const buruk =
  'terhambat|terlambat|tertunda|terganggu|terbengkalai|keterlambatan|kelambanan|kerugian|kesulitan|kegagalan|inefisiensi|ketidak(?:pastian|tepatan|sesuaian|akuratan|puasan)';

/** Something bad that comes about, with at most one word between. */
const hasilBuruk = new RegExp(
  `\\b(?:akan|menjadi|mengalami|terjadi|terjadinya|menimbulkan|mengakibatkan|menyebabkan|berdampak(?: pada)?|berakibat(?: pada)?) (?:\\w+ )?(?:${buruk})\\b`,
  'i',
);

/** Words that turn a bad thing into a good one: it is prevented, lessened or does not occur. */
const pembalik = polaKata(
  'tidak (?:akan |dapat |lagi )*(?:ada|terjadi|menimbulkan|menyebabkan|mengakibatkan|mengalami|terhambat|terlambat|tertunda|terganggu|terbengkalai|hanya)',
  'tanpa',
  'mencegah',
  'dicegah',
  'menghindari\\w*',
  'dihindari\\w*',
  'terhindar\\w*',
  'mengurangi',
  'berkurang\\w*',
  'menekan',
  'diminimalkan',
  'diminimalisir',
  'meminimal\\w+',
  'mengatasi',
  'diatasi',
  'teratasi',
  'memperkecil',
  'menghilangkan',
  'dihilangkan',
  'dikurangi',
  'ditekan',
  'menurun\\w*',
  'turunnya',
  'penurunan',
  'pengurangan',
  'pencegahan',
  'hilangnya',
  'jarang',
  'sedikit',
  'menangani',
  'mempercepat',
  'menyelesaikan',
  'bebas',
);

/**
 * The condition of a sentence that threatens something bad though the work is done, as when "tidak" was lost: "Jika
 * laporan diselesaikan, target tidak tercapai". Nothing for every sentence that can be meant as it stands.
 */
export function syaratTerbalik(teks: string): string | undefined {
  return teks
    .split(/[.;]\s+/)
    .flatMap(splitSyarat)
    .find(({ syarat, akibat }) => isTerlaksana(syarat) && isAkibatBuruk(akibat))?.syarat;
}

function splitSyarat(kalimat: string): readonly Kalimat[] {
  const [, syarat, akibat] = bentuk.exec(kalimat) ?? [];
  if (syarat === undefined || akibat === undefined) return [];
  return [{ syarat: syarat.trim(), akibat: akibat.split(kalimatLain)[0] ?? '' }];
}

function isTerlaksana(syarat: string): boolean {
  if (!terlaksana.test(syarat) || syaratBerbeda.test(syarat)) return false;
  return !/\b(?:dilakukan|dikerjakan)\b/i.test(syarat) || pekerjaan.test(syarat);
}

function isAkibatBuruk(akibat: string): boolean {
  return (hasilTidakBaik.test(akibat) || hasilBuruk.test(akibat)) && !pembalik.test(akibat);
}
