import type { Aturan } from '../aturan.ts';
import { isTanggalKosong } from '../tanggal.ts';

export const tanggalKosong: Aturan = {
  id: 'tanggal-kosong',
  tingkat: 'peringatan',
  butir: ['I2'],
  uraian: 'SOP yang sudah disahkan mempunyai Tanggal Pembuatan dan Tanggal Efektif.',
  penjelasan:
    'Menurut PermenPAN-RB 35/2012, Tanggal Pembuatan adalah tanggal SOP selesai disusun, dan Tanggal Efektif tanggal SOP mulai berlaku atau ditandatangani. Tanpa keduanya tidak diketahui sejak kapan SOP berlaku dan kapan ia perlu ditinjau. Tanggal Revisi boleh kosong, dan SOP berstatus draf belum perlu bertanggal.',
  contoh: {
    keliru: { tanggal: { pembuatan: '10 Januari 2024', efektif: '' } },
    benar: { tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Februari 2024' } },
  },
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
