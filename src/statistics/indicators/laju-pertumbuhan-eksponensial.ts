import { semuaTingkat, sumberBaku, type DataIndikator, type Indikator } from '../indikator.ts';
import { penduduk } from '../penduduk-wilayah.ts';
import { jarakTahun } from '../periode.ts';

export const lajuPertumbuhanEksponensial: Indikator = {
  id: 'laju-pertumbuhan-eksponensial',
  nama: 'Laju pertumbuhan penduduk (eksponensial)',
  satuan: 'persen per tahun',
  definisi: 'Perubahan penduduk setahun, bila bertambah terus-menerus setiap saat.',
  rumus: 'ln(penduduk sekarang / penduduk semester sebelumnya) / jarak dalam tahun × 100',
  interpretasi:
    'Hampir sama dengan laju geometrik bila perubahannya kecil; dipakai untuk membandingkan dengan terbitan yang memakai rumus ini.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor yang menghitung seluruh penduduk', 'semester sebelumnya'],
  hitung: laju,
};

function laju({ periode, nilai, sebelum }: DataIndikator): number | undefined {
  const [akhir, awal] = [penduduk(nilai), sebelum && penduduk(sebelum.nilai)];
  if (!sebelum || akhir === undefined || awal === undefined) return undefined;
  if (awal === 0 || akhir === 0) return Number.POSITIVE_INFINITY;
  return (Math.log(akhir / awal) / jarakTahun(sebelum.periode, periode)) * 100;
}
