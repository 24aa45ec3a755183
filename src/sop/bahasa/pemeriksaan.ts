import type { Kata } from './kata.ts';
import { isAktif } from './kata-kerja.ts';

const memeriksa: ReadonlySet<string> = new Set(
  'memeriksa meneliti memverifikasi memvalidasi mengecek mengoreksi menyeleksi'.split(' '),
);
const pemeriksaan: ReadonlySet<string> = new Set(
  'pemeriksaan penelitian verifikasi validasi pengecekan koreksi seleksi'.split(' '),
);
const ringan: ReadonlySet<string> = new Set('melakukan melaksanakan mengadakan'.split(' '));

/** True for a verb of checking: memeriksa, memvalidasi. */
export function isMemeriksa(kata: string): boolean {
  return memeriksa.has(kata);
}

/**
 * How many words at the start of a kegiatan say that its own work is to check something: one for "Memeriksa
 * berkas", two for "Melakukan verifikasi", three for "Menerima dan memeriksa"; 0 where it is not.
 */
export function panjangPemeriksaan(kata: readonly Kata[]): 0 | 1 | 2 | 3 {
  const pertama = kata[0]?.kata ?? '';
  const kedua = kata[1]?.kata ?? '';
  if (isMemeriksa(pertama) || pemeriksaan.has(pertama)) return 1;
  if (ringan.has(pertama)) return pemeriksaan.has(kedua) ? 2 : 0;
  return isAktif(pertama) && kedua === 'dan' && isMemeriksa(kata[2]?.kata ?? '') ? 3 : 0;
}

const bersyarat =
  /\b(?:jika|apabila|bila|bilamana|kalau)\s+(?:\S+\s+){0,3}?(?:tidak|belum|kurang|ditolak|salah|keliru)\b/i;
const duaHasil =
  /\b(?:disetujui\s*(?:\/|atau)\s*(?:tidak|ditolak)|menyetujui\s*(?:\/|atau)\s*menolak|diterima\s*(?:\/|atau)\s*ditolak)\b/i;

/** The words by which a text names two outcomes, as written; undefined when it names none or only one. */
export function duaCabang(teks: string): string | undefined {
  return (bersyarat.exec(teks) ?? duaHasil.exec(teks))?.[0];
}
