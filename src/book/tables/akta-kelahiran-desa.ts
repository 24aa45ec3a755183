import { aktaKelahiran } from '../../statistics/datasets/akta-kelahiran.ts';
import { catatanAktaKelahiran, kolomAktaKelahiran } from '../kolom/akta-kelahiran.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const aktaKelahiranDesa = tabelWilayah(
  {
    id: 'akta-kelahiran-desa',
    judul: 'Kepemilikan akta kelahiran menurut kelompok umur',
    perlu: ['akta-kelahiran'],
    tingkat: 'desa',
  },
  kolomAktaKelahiran,
  { satuan: aktaKelahiran.satuan, catatan: catatanAktaKelahiran },
);
