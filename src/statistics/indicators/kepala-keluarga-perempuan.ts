import { duaJk, perempuan } from '../agregat.ts';
import { perbandingan, semuaTingkat, sumberBaku, type Indikator } from '../indikator.ts';

export const kepalaKeluargaPerempuan: Indikator = {
  id: 'kepala-keluarga-perempuan',
  nama: 'Kepala keluarga perempuan',
  satuan: 'persen',
  definisi: 'Bagian kartu keluarga yang kepala keluarganya perempuan.',
  rumus: 'kartu keluarga berkepala keluarga perempuan / jumlah kartu keluarga × 100',
  interpretasi:
    'Keluarga yang dikepalai perempuan umumnya janda atau perempuan yang tinggal sendiri.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor kartu keluarga'],
  hitung: ({ nilai }) => {
    const kk = nilai('kk')?.nilai;
    return kk && perbandingan(perempuan(kk, 0), duaJk(kk, 0));
  },
};
