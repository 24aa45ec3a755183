import type { Aturan } from '../aturan.ts';
import { parseTanggal } from '../tanggal.ts';

export const nomorTahun: Aturan = {
  id: 'nomor-tahun',
  tingkat: 'peringatan',
  uraian: 'Tahun di dalam nomor sama dengan tahun Tanggal Pembuatan.',
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
