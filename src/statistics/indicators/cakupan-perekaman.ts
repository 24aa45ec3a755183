import { jumlahKategori } from '../agregat.ts';
import { nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

export const cakupanPerekaman: Indikator = {
  id: 'cakupan-perekaman',
  nama: 'Cakupan perekaman KTP-el',
  satuan: 'persen',
  rumus: 'penduduk yang sudah merekam / wajib KTP × 100',
  desimal: 2,
  hitung: (data) => {
    const ktp = nilaiKabupaten(data, 'ktp-el');
    return ktp && perbandingan(jumlahKategori(ktp, 1), jumlahKategori(ktp, 0));
  },
};
