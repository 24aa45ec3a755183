import { mutasi } from '../../statistics/datasets/mutasi.ts';
import { catatanNeto, kolomMutasi } from '../kolom/mutasi.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const mutasiKecamatan = tabelWilayah(
  {
    id: 'mutasi-kecamatan',
    judul: 'Kelahiran, kematian, kedatangan, dan kepindahan',
    perlu: ['mutasi'],
    tingkat: 'kecamatan',
  },
  kolomMutasi,
  { satuan: mutasi.satuan, catatan: [catatanNeto] },
);
