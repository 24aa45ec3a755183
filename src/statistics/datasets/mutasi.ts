import { defineDataset } from '../define-dataset.ts';

/** Births, deaths, arrivals and departures of the semester (LAMPID): events, not people at a date. */
export const mutasi = defineDataset({
  id: 'mutasi',
  judul: 'Lahir, mati, datang, dan pindah',
  satuan: 'peristiwa',
  kategori: [
    { id: 'lahir', label: 'Lahir', tulisan: ['LAHIR', 'KELAHIRAN', 'LAHIR HIDUP'] },
    { id: 'mati', label: 'Mati', tulisan: ['MATI', 'KEMATIAN', 'MENINGGAL', 'MENINGGAL DUNIA'] },
    {
      id: 'datang',
      label: 'Datang',
      tulisan: ['DATANG', 'KEDATANGAN', 'PENDATANG', 'PINDAH MASUK', 'PENDUDUK DATANG'],
    },
    {
      id: 'pindah',
      label: 'Pindah',
      tulisan: ['PINDAH', 'KEPINDAHAN', 'PINDAH KELUAR', 'PENDUDUK PINDAH', 'PERPINDAHAN'],
    },
  ],
  membagiPenduduk: false,
  dimensi: ['PERISTIWA', 'JENIS PERISTIWA', 'MUTASI', 'JENIS MUTASI', 'PERISTIWA PENTING'],
});
