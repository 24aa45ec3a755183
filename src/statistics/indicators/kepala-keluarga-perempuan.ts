import { jumlahKategori } from '../agregat.ts';
import { nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

export const kepalaKeluargaPerempuan: Indikator = {
  id: 'kepala-keluarga-perempuan',
  nama: 'Kepala keluarga perempuan',
  satuan: 'persen',
  rumus: 'kartu keluarga berkepala keluarga perempuan / jumlah kartu keluarga × 100',
  desimal: 2,
  hitung: (data) => {
    const kk = nilaiKabupaten(data, 'kk');
    return kk && perbandingan(kk[1] ?? 0, jumlahKategori(kk, 0));
  },
};
