import { semuaTingkat, sumberBaku, type DataIndikator, type Indikator } from '../indikator.ts';
import { penduduk } from '../penduduk-wilayah.ts';
import { jarakTahun } from '../periode.ts';

/** Against the nearest earlier semester at hand, brought to a year. */
export const lajuPertumbuhanPenduduk: Indikator = {
  id: 'laju-pertumbuhan-penduduk',
  nama: 'Laju pertumbuhan penduduk (geometrik)',
  satuan: 'persen per tahun',
  definisi:
    'Perubahan penduduk rata-rata setahun, bila bertambah dengan laju yang tetap tiap tahun.',
  rumus: '((penduduk sekarang / penduduk semester sebelumnya) ^ (1 / jarak dalam tahun) − 1) × 100',
  interpretasi:
    'Di atas nol berarti bertambah, di bawah nol berkurang. Termasuk perpindahan dan pembersihan data, bukan kelahiran dan kematian saja.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor yang menghitung seluruh penduduk', 'semester sebelumnya'],
  hitung: laju,
};

function laju({ periode, nilai, sebelum }: DataIndikator): number | undefined {
  const [akhir, awal] = [penduduk(nilai), sebelum && penduduk(sebelum.nilai)];
  if (!sebelum || akhir === undefined || awal === undefined) return undefined;
  if (awal === 0) return Number.POSITIVE_INFINITY;
  return ((akhir / awal) ** (1 / jarakTahun(sebelum.periode, periode)) - 1) * 100;
}
