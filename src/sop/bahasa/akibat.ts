import { polaKata } from './pola.ts';

/** Negation that forbids instead of telling what happens. */
const larangan = /\b(?:tidak (?:boleh|diperbolehkan|diperkenankan|dibenarkan)|jangan|dilarang)\b/gi;

const penandaAkibat = polaKata(
  'jika',
  'apabila',
  'bila',
  'bilamana',
  'kalau',
  'maka',
  'akan',
  'sehingga',
  'tidak',
  'tak',
  'akibat\\w*',
  'dampak\\w*',
  'ber(?:akibat|dampak|imbas|pengaruh|risiko|resiko)',
  'meng?akibatkan',
  'menyebabkan',
  'menimbulkan',
  'menghambat',
  'mengganggu',
  'merugikan',
  'memperlambat',
  'membahayakan',
  'mem?pengaruhi',
  'menurunkan',
  '(?:ke)?ter(?:hambat|lambat|ganggu|tunda|tolak|henti)(?:an|nya)?',
  'keterlambatan',
  'gangguan',
  'gagal',
  'kegagalan',
  'salah',
  'kesalahan',
  'keliru',
  'kekeliruan',
  'rugi',
  'kerugian',
  'hilang',
  'kehilangan',
  'rusak',
  'kerusakan',
  'bocor',
  'kebocoran',
  'batal',
  'dibatalkan',
  'ditolak',
  'dikembalikan',
  'sia-sia',
  'sanksi',
  'denda',
  'pidana',
  'dipidana',
  'bahaya',
  'risiko',
  'resiko',
  'hambatan',
  'kendala',
  'penyimpangan',
  'penyalahgunaan',
  'keluhan',
  'pengaduan',
  'tuntutan',
  'ketidak\\w*',
);

/** True where a text says in any way what happens, or could happen, when a thing is not done well. */
export function namesAkibat(teks: string): boolean {
  return penandaAkibat.test(teks.replace(larangan, ' '));
}

const kataPutus = polaKata(
  '(?:dan|atau|serta|yang|dengan|untuk|di|ke|dari|pada|kepada|oleh|terhadap|tentang|karena|sehingga|maka|akan|adalah|bagi|secara|jika|apabila|agar|antara|seperti|sebagai|mengakibatkan|menyebabkan|menimbulkan|mempengaruhi|memengaruhi)$',
  'pelayanan (?:penerbitan|pembuatan|pengurusan|pencetakan)$',
);

/**
 * True where a sentence ends on a word that something must follow: a preposition, a conjunction, a verb without its
 * object, or a service of which is not said of what ("pelayanan penerbitan").
 */
export function isTerputus(teks: string): boolean {
  return kataPutus.test(teks.trim().replace(/[\s.;,…]+$/, ''));
}
