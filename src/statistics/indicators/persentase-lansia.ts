import { jumlah, jumlahKategori } from '../agregat.ts';
import { kelompokMulai, nilaiKabupaten, perbandingan, type Indikator } from '../indikator.ts';

/** Lansia begins at 60 (UU 13/1998, Pasal 1). */
export const persentaseLansia: Indikator = {
  id: 'persentase-lansia',
  nama: 'Persentase penduduk lansia',
  satuan: 'persen',
  rumus: 'penduduk umur 60 ke atas / jumlah penduduk × 100',
  desimal: 2,
  hitung: (data) => {
    const umur = nilaiKabupaten(data, 'umur-5-tahunan');
    if (!umur) return undefined;
    return perbandingan(jumlahKategori(umur, kelompokMulai(60), umur.length / 3), jumlah(umur));
  },
};
