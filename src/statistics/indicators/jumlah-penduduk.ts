import { semuaTingkat, sumberBaku, type Indikator } from '../indikator.ts';
import { penduduk } from '../penduduk-wilayah.ts';

export const jumlahPenduduk: Indikator = {
  id: 'jumlah-penduduk',
  nama: 'Jumlah penduduk',
  satuan: 'jiwa',
  definisi:
    'Banyaknya penduduk yang tercatat dalam Data Konsolidasi Bersih pada tanggal posisi data.',
  rumus: 'penduduk laki-laki + penduduk perempuan',
  interpretasi:
    'Penduduk menurut alamat pada kartu keluarga, bukan menurut tempat tinggal pada hari pencatatan.',
  sumber: sumberBaku,
  desimal: 0,
  tingkat: semuaTingkat,
  perlu: ['ekspor yang menghitung seluruh penduduk'],
  hitung: ({ nilai }) => penduduk(nilai),
};
