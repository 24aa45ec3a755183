import { aktaPerkawinanPerceraian } from '../../statistics/datasets/akta-perkawinan-perceraian.ts';
import { catatanAktaPerkawinan, kolomAktaPerkawinan } from '../kolom/akta-perkawinan.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const aktaPerkawinanKecamatan = tabelWilayah(
  {
    id: 'akta-perkawinan-kecamatan',
    judul: 'Kepemilikan akta perkawinan dan akta perceraian',
    perlu: ['akta-perkawinan-perceraian'],
    tingkat: 'kecamatan',
  },
  kolomAktaPerkawinan,
  { satuan: aktaPerkawinanPerceraian.satuan, catatan: [catatanAktaPerkawinan] },
);
