import type { Aturan } from '../aturan.ts';
import { parseTanggal } from '../tanggal.ts';

export const nomorTahun: Aturan = {
  id: 'nomor-tahun',
  tingkat: 'peringatan',
  butir: ['I3'],
  uraian: 'Tahun di dalam nomor sama dengan tahun Tanggal Pembuatan.',
  penjelasan:
    'Tahun di ujung nomor menunjukkan kapan nomor itu diambil, jadi lazimnya sama dengan tahun SOP selesai disusun. Perbedaan biasanya berarti salah satunya terbawa dari naskah lama. Nomor baru yang diberikan saat revisi dapat diterima; terangkan pada pengecualian.',
  contoh: {
    keliru: {
      nomor: '470/012/SOP/2023',
      tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Februari 2024' },
    },
    benar: {
      nomor: '470/012/SOP/2024',
      tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Februari 2024' },
    },
  },
  periksa: (sop) => {
    const dalamNomor = /(?:^|\D)((?:19|20)\d{2})$/.exec(sop.nomor.trim())?.[1];
    const tahun = parseTanggal(sop.tanggal.pembuatan)?.tahun;
    if (dalamNomor === undefined || tahun === undefined || Number(dalamNomor) === tahun) return [];
    return [
      {
        pesan: `Nomor SOP memuat tahun ${dalamNomor}, sedangkan ${sop.label.pembuatan} bertahun ${tahun}`,
        obat: 'Samakan keduanya, atau terangkan pada pengecualian bila nomor diberikan saat revisi',
        kolom: 'nomor',
      },
    ];
  },
};
