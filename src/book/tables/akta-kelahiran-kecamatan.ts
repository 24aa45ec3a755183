import { aktaKelahiran } from '../../statistics/datasets/akta-kelahiran.ts';
import { catatanAktaKelahiran, kolomAktaKelahiran } from '../kolom/akta-kelahiran.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const aktaKelahiranKecamatan = tabelWilayah(
  {
    id: 'akta-kelahiran-kecamatan',
    judul: 'Kepemilikan akta kelahiran menurut kelompok umur',
    perlu: ['akta-kelahiran'],
    tingkat: 'kecamatan',
  },
  kolomAktaKelahiran,
  { satuan: aktaKelahiran.satuan, catatan: catatanAktaKelahiran },
);
