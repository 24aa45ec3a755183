import type { Aturan } from '../aturan.ts';
import { isTanpaIsi } from '../langkah-sop.ts';

export const nomorKosong: Aturan = {
  id: 'nomor-kosong',
  tingkat: 'peringatan',
  uraian: 'SOP yang sudah disahkan mempunyai nomor yang terisi seluruhnya.',
  periksa: (sop) => {
    if (sop.status === 'draf' || !hasGap(sop.nomor)) return [];
    return [
      {
        pesan: isTanpaIsi(sop.nomor)
          ? 'Nomor SOP kosong'
          : `Nomor SOP tertulis "${sop.nomor}", bagiannya ada yang belum terisi`,
        obat: 'Isi nomor lengkap menurut buku agenda, atau beri status: draf selama belum bernomor',
        kolom: 'nomor',
      },
    ];
  },
};

/** An office that has not numbered its SOP yet leaves a gap between the slashes: `/ /Dukcapil/2020`. */
function hasGap(nomor: string): boolean {
  return nomor.split('/').some(isTanpaIsi);
}
