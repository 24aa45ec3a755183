import { jumlahJk } from '../agregat.ts';
import { nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

export const rasioJenisKelamin: Indikator = {
  id: 'rasio-jenis-kelamin',
  nama: 'Rasio jenis kelamin',
  satuan: 'laki-laki per 100 perempuan',
  rumus: 'penduduk laki-laki / penduduk perempuan × 100',
  desimal: 2,
  hitung: (data) => {
    const umur = nilaiKabupaten(data, 'umur-5-tahunan');
    return umur && perbandingan(jumlahJk(umur, 'L'), jumlahJk(umur, 'P'));
  },
};
