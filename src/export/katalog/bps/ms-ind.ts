import type { Indikator } from '../../../statistics/indikator.ts';
import type { TingkatBaris } from '../../../statistics/model.ts';
import { judulTerbitan } from '../uraian.ts';
import type { RilisUnduh } from '../../rilis-unduh.ts';
import type { Isian } from './isian.ts';

/** The forms of the indicators, MS-Ind (Peraturan BPS 5/2020), one for each that the release has a value of. */
export function msInd(terbitan: RilisUnduh): readonly (readonly Isian[])[] {
  return terbitan.indikator.map((indikator) => [
    { nama: 'Nama indikator', isi: indikator.nama },
    { nama: 'Konsep' },
    { nama: 'Definisi', isi: indikator.definisi },
    { nama: 'Interpretasi', isi: indikator.interpretasi },
    { nama: 'Metode/rumus penghitungan', isi: `${indikator.rumus} (sumber: ${indikator.sumber})` },
    { nama: 'Ukuran', isi: ukuran(indikator) },
    { nama: 'Satuan', isi: indikator.satuan },
    { nama: 'Klasifikasi penyajian', isi: 'Wilayah' },
    { nama: 'Apakah indikator komposit', isi: 'Tidak' },
    { nama: 'Kegiatan penghasil variabel pembangun', isi: judulTerbitan(terbitan) },
    { nama: 'Nama variabel pembangun', isi: indikator.perlu.join('; ') },
    { nama: 'Level estimasi', isi: indikator.tingkat.map((satu) => sebutTingkat[satu]).join(', ') },
    { nama: 'Apakah indikator dapat diakses umum', isi: 'Ya' },
  ]);
}

const sebutTingkat: Readonly<Record<TingkatBaris, string>> = {
  desa: 'desa/kelurahan',
  kecamatan: 'kecamatan',
  kabupaten: 'kabupaten/kota',
};

/** The kind of measure where the unit tells it. */
function ukuran({ satuan }: Indikator): string | undefined {
  if (satuan.startsWith('persen')) return 'Persentase';
  if (/^per |\//.test(satuan) || /untuk setiap/.test(satuan)) return 'Rasio';
  return satuan === 'jiwa' ? 'Jumlah' : undefined;
}
