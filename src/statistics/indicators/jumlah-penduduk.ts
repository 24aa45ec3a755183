import { jumlah } from '../agregat.ts';
import { nilaiKabupaten, type Indikator } from '../indikator.ts';

export const jumlahPenduduk: Indikator = {
  id: 'jumlah-penduduk',
  nama: 'Jumlah penduduk',
  satuan: 'jiwa',
  rumus: 'penduduk laki-laki + penduduk perempuan',
  desimal: 0,
  hitung: (data) => {
    const umur = nilaiKabupaten(data, 'umur-5-tahunan');
    return umur && jumlah(umur);
  },
};
