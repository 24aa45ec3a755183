import { kolomKtpEl } from '../kolom/ktp-el.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const ktpElDesa = tabelWilayah(
  {
    id: 'ktp-el-desa',
    judul: 'Wajib KTP, perekaman, dan kepemilikan KTP-el',
    perlu: ['ktp-el'],
    tingkat: 'desa',
  },
  kolomKtpEl,
  {
    satuan: 'jiwa',
    catatan: [
      'Wajib KTP: penduduk berumur 17 tahun ke atas, atau yang sudah atau pernah kawin (Perpres 96/2018 Pasal 15). Persen: terhadap wajib KTP.',
    ],
  },
);
