import type { Aturan } from '../aturan.ts';
import { isTanggalKosong } from '../tanggal.ts';

export const tanggalKosong: Aturan = {
  id: 'tanggal-kosong',
  tingkat: 'peringatan',
  uraian: 'SOP yang sudah disahkan mempunyai Tanggal Pembuatan dan Tanggal Efektif.',
  periksa: (sop) => {
    if (sop.status === 'draf') return [];
    return (['pembuatan', 'efektif'] as const)
      .filter((jenis) => isTanggalKosong(sop.tanggal[jenis]))
      .map((jenis) => ({
        pesan: `${sop.label[jenis]} kosong`,
        obat: 'Isi tanggal lengkap, misalnya 2022-08-01',
        kolom: `tanggal.${jenis}`,
      }));
  },
};
