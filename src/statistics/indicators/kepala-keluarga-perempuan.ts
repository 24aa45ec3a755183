import { duaJk, perempuan } from '../agregat.ts';
import { nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

export const kepalaKeluargaPerempuan: Indikator = {
  id: 'kepala-keluarga-perempuan',
  nama: 'Kepala keluarga perempuan',
  satuan: 'persen',
  rumus: 'kartu keluarga berkepala keluarga perempuan / jumlah kartu keluarga × 100',
  desimal: 2,
  hitung: (data) => {
    const kk = nilaiKabupaten(data, 'kk');
    return kk && perbandingan(perempuan(kk, 0), duaJk(kk, 0));
  },
};
