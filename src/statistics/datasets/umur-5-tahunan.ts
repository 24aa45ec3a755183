import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';
import { kelompokUsia } from '../kelompok-usia.ts';
import { rangkai } from '../rangkai.ts';
import { dimensiUmur } from '../dimensi-umur.ts';

const banyakKelompok = 16;

/** DKB Sheet1: sixteen bands, the last one open. */
export const umur5Tahunan = defineDataset({
  id: 'umur-5-tahunan',
  judul: 'Penduduk menurut kelompok umur lima tahunan',
  satuan: 'jiwa',
  kategori: Array.from({ length: banyakKelompok }, (_, k) => kelompok(k * 5)),
  membagiPenduduk: true,
  dimensi: dimensiUmur,
});

function kelompok(dari: number): KategoriTertulis {
  if (dari < (banyakKelompok - 1) * 5) {
    const sampai = dari + 4;
    return {
      ...kelompokUsia(`${String(dari)}-${String(sampai)}`),
      id: `${dua(dari)}-${dua(sampai)}`,
    };
  }
  const teratas = [
    '75+',
    '75 TAHUN+',
    '>=75',
    '≥75',
    '75+ TAHUN',
    '75 KE ATAS',
    '75 TAHUN KE ATAS',
    '>74',
    '75 +',
  ];
  return {
    id: '75+',
    label: '75+',
    tulisan: rangkai(['', 'USIA', 'UMUR', 'KELOMPOK UMUR'], teratas),
  };
}

function dua(angka: number): string {
  return String(angka).padStart(2, '0');
}
