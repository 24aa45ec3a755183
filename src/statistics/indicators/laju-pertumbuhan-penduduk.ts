import { comparePeriode, jarakTahun } from '../periode.ts';
import type { DataIndikator, Indikator } from '../indikator.ts';

/** Geometric, against the nearest earlier semester at hand and brought to a year. */
export const lajuPertumbuhanPenduduk: Indikator = {
  id: 'laju-pertumbuhan-penduduk',
  nama: 'Laju pertumbuhan penduduk',
  satuan: 'persen per tahun',
  rumus: '((penduduk sekarang / penduduk semester sebelumnya) ^ (1 / jarak dalam tahun) − 1) × 100',
  desimal: 2,
  hitung: laju,
};

function laju({ periode, deret }: DataIndikator): number | undefined {
  const kini = deret.find((satu) => comparePeriode(satu.periode, periode) === 0);
  const dulu = deret.findLast((satu) => comparePeriode(satu.periode, periode) < 0);
  if (!kini || !dulu) return undefined;
  const [akhir, awal] = [kini.laki + kini.perempuan, dulu.laki + dulu.perempuan];
  if (awal === 0) return undefined;
  return ((akhir / awal) ** (1 / jarakTahun(dulu.periode, periode)) - 1) * 100;
}
