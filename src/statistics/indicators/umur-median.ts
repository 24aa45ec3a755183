import { jumlah, jumlahKategori } from '../agregat.ts';
import { nilaiKabupaten, type Indikator } from '../indikator.ts';

const lebarKelompok = 5;

/** Of five-year bands, taking ages within a band as spread evenly. Nothing when the median lies in the open band. */
export const umurMedian: Indikator = {
  id: 'umur-median',
  nama: 'Umur median',
  satuan: 'tahun',
  rumus:
    'batas bawah kelompok median + (separuh penduduk − penduduk di bawah kelompok itu) / penduduk kelompok itu × 5',
  desimal: 2,
  hitung: (data) => {
    const umur = nilaiKabupaten(data, 'umur-5-tahunan');
    return umur && medianKelompok(umur);
  },
};

function medianKelompok(umur: readonly number[]): number | undefined {
  const separuh = jumlah(umur) / 2;
  if (separuh === 0) return undefined;
  const terakhir = umur.length / 3 - 1;
  let dibawah = 0;
  for (let k = 0; k < terakhir; k += 1) {
    const isi = jumlahKategori(umur, k);
    if (dibawah + isi >= separuh) return (k + (separuh - dibawah) / isi) * lebarKelompok;
    dibawah += isi;
  }
  return undefined;
}
