import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';

const banyakKelompok = 16;

/** DKB Sheet1: sixteen bands, the last one open. */
export const umur5Tahunan = defineDataset({
  id: 'umur-5-tahunan',
  judul: 'Penduduk menurut kelompok umur lima tahunan',
  satuan: 'jiwa',
  kategori: Array.from({ length: banyakKelompok }, (_, k) => kelompok(k * 5)),
  membagiPenduduk: true,
  dimensi: [
    'KELOMPOK UMUR',
    'KELOMPOK USIA',
    'KELOMPOK UMUR (TAHUN)',
    'GOLONGAN UMUR',
    'RENTANG UMUR',
  ],
});

function kelompok(dari: number): KategoriTertulis {
  if (dari === (banyakKelompok - 1) * 5) {
    const tulisan = [
      '75+',
      '75 TAHUN+',
      '>=75',
      '≥75',
      '75+ TAHUN',
      '75 KE ATAS',
      '75 TAHUN KE ATAS',
    ];
    return { id: '75+', label: '75+', tulisan };
  }
  const sampai = dari + 4;
  const rentang = `${dua(dari)}-${dua(sampai)}`;
  return {
    id: rentang,
    label: `${String(dari)}–${String(sampai)}`,
    tulisan: [
      rentang,
      `${String(dari)}-${String(sampai)}`,
      `${String(dari)}-${String(sampai)} TAHUN`,
    ],
  };
}

function dua(angka: number): string {
  return String(angka).padStart(2, '0');
}
