import type { Cabang, Graf } from './graf.ts';

const setuju =
  /^(ya|y|iya|yes|ok|oke|benar|betul|sesuai|setuju|disetujui|lengkap|sudah|cukup|memenuhi|diterima|terima|sah|valid|layak|lolos|dikabulkan|lanjut)(?!\p{L})/iu;
const menolak =
  /^(tidak|tdk|t|tak|belum|bukan|kurang|salah|no|n|gagal|ditolak|tolak|dikembalikan|kembali|revisi|perbaiki|perbaikan|cacat)(?!\p{L})/iu;

/**
 * The branch of the smooth course, among those that lead on: one whose label agrees (Ya, Sesuai, Lengkap, …),
 * else one whose label does not refuse, and of several the one whose target lies furthest down. None where
 * every branch goes back, and at an end.
 */
export function pilihCabang(graf: Graf, nomor: number): Cabang | undefined {
  return graf
    .cabang(nomor)
    .filter(({ maju }) => maju.length > 0)
    .toSorted((a, b) => rank(b.label) - rank(a.label) || furthest(b) - furthest(a))[0];
}

function rank(label = ''): number {
  if (setuju.test(label.trim())) return 2;
  return menolak.test(label.trim()) ? 0 : 1;
}

function furthest({ maju }: Cabang): number {
  return Math.max(...maju.map(({ ke }) => ke));
}
