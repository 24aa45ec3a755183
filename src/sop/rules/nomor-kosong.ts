import type { Aturan } from '../aturan.ts';
import { isTanpaIsi } from '../langkah-sop.ts';

export const nomorKosong: Aturan = {
  id: 'nomor-kosong',
  tingkat: 'peringatan',
  butir: ['I1'],
  uraian: 'SOP yang sudah disahkan mempunyai nomor yang terisi seluruhnya.',
  penjelasan:
    'Nomor dipakai untuk menyebut SOP di dalam surat, pada Keterkaitan SOP lain, dan saat pemeriksaan; menurut PermenPAN-RB 35/2012 ia mengikuti tata naskah dinas. Titik-titik atau tempat kosong di antara garis miring berarti nomor belum diambil dari buku agenda. SOP yang belum disahkan memakai status: draf dan belum perlu bernomor.',
  contoh: {
    keliru: { nomor: '470/…/SOP/2024' },
    benar: { nomor: '470/012/SOP/2024' },
  },
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
