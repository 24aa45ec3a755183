import { jumlah, jumlahKategori } from '../agregat.ts';
import { nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

export const rataRataAnggotaKeluarga: Indikator = {
  id: 'rata-rata-anggota-keluarga',
  nama: 'Rata-rata anggota keluarga',
  satuan: 'jiwa per keluarga',
  rumus: 'jumlah penduduk / jumlah kartu keluarga',
  desimal: 2,
  hitung: (data) => {
    const [umur, kk] = [nilaiKabupaten(data, 'umur-5-tahunan'), nilaiKabupaten(data, 'kk')];
    return umur && kk && perbandingan(jumlah(umur), jumlahKategori(kk, 0), 1);
  },
};
