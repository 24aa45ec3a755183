import type { Kata } from './kata.ts';
import { isAktif } from './kata-kerja.ts';

const memeriksa =
  /^(?:memeriksa|meneliti|memverifikasi|memvalidasi|mengecek|mengoreksi|menyeleksi)$/;
const pemeriksaan = /^(?:pemeriksaan|penelitian|verifikasi|validasi|pengecekan|koreksi|seleksi)$/;
const ringan = /^(?:melakukan|melaksanakan|mengadakan)$/;

/** True for a verb of checking: memeriksa, memvalidasi. */
export function isMemeriksa(kata: string): boolean {
  return memeriksa.test(kata);
}

/**
 * How many words at the start of a kegiatan say that its own work is to check something: one for "Memeriksa
 * berkas", two for "Melakukan verifikasi", three for "Menerima dan memeriksa"; 0 where it is not.
 */
export function panjangPemeriksaan(kata: readonly Kata[]): 0 | 1 | 2 | 3 {
  const [pertama = '', kedua = '', ketiga = ''] = kata.slice(0, 3).map((satu) => satu.kata);
  if (isMemeriksa(pertama) || pemeriksaan.test(pertama)) return 1;
  if (ringan.test(pertama)) return pemeriksaan.test(kedua) ? 2 : 0;
  return isAktif(pertama) && kedua === 'dan' && isMemeriksa(ketiga) ? 3 : 0;
}

const bersyarat =
  /\b(?:jika|apabila|bila|bilamana|kalau)\s+(?:\S+\s+){0,3}?(?:tidak|belum|kurang|ditolak|salah|keliru)\b/i;
const duaHasil =
  /\b(?:disetujui\s*(?:\/|atau)\s*(?:tidak|ditolak)|menyetujui\s*(?:\/|atau)\s*menolak|diterima\s*(?:\/|atau)\s*ditolak)\b/i;

/** The words by which a text names two outcomes, as written; undefined when it names none or only one. */
export function duaCabang(teks: string): string | undefined {
  return (bersyarat.exec(teks) ?? duaHasil.exec(teks))?.[0];
}
