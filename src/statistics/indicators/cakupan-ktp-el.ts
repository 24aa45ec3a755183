import { jumlahKategori } from '../agregat.ts';
import { nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

export const cakupanKtpEl: Indikator = {
  id: 'cakupan-ktp-el',
  nama: 'Cakupan kepemilikan KTP-el',
  satuan: 'persen',
  rumus: 'penduduk yang memiliki KTP-el / wajib KTP × 100',
  desimal: 2,
  hitung: (data) => {
    const ktp = nilaiKabupaten(data, 'ktp-el');
    return ktp && perbandingan(jumlahKategori(ktp, 2), jumlahKategori(ktp, 0));
  },
};
