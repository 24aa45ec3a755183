import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';

/** DKB Sheet1 (2): six kinds; a desa without anyone may be left out of the sheet. */
export const disabilitas = defineDataset({
  id: 'disabilitas',
  judul: 'Penduduk penyandang disabilitas',
  satuan: 'jiwa',
  kategori: [
    ragam('fisik', 'Fisik', ['FISIK']),
    ragam('netra', 'Netra/buta', ['NETRA/BUTA', 'NETRA', 'TUNA NETRA', 'TUNANETRA']),
    ragam('rungu-wicara', 'Rungu/wicara', ['RUNGU/WICARA', 'TUNA RUNGU/WICARA']),
    ragam('mental', 'Mental/jiwa', ['MENTAL/JIWA', 'MENTAL']),
    ragam('fisik-mental', 'Fisik dan mental', ['FISIK DAN MENTAL', 'FISIK & MENTAL']),
    ragam('lainnya', 'Lainnya', ['LAINNYA']),
  ],
  membagiPenduduk: false,
  dimensi: ['DISABILITAS', 'JENIS DISABILITAS', 'RAGAM DISABILITAS', 'JENIS KECACATAN'],
});

function ragam(id: string, label: string, nama: readonly string[]): KategoriTertulis {
  const tulisan = nama.flatMap((satu) => [satu, `DISABILITAS ${satu}`, `CACAT ${satu}`]);
  return { id, label, tulisan };
}
