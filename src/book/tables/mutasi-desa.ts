import { mutasi } from '../../statistics/datasets/mutasi.ts';
import { catatanNeto, kolomMutasi } from '../kolom/mutasi.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const mutasiDesa = tabelWilayah(
  {
    id: 'mutasi-desa',
    judul: 'Kelahiran, kematian, kedatangan, dan kepindahan',
    perlu: ['mutasi'],
    tingkat: 'desa',
  },
  kolomMutasi,
  { satuan: mutasi.satuan, catatan: [catatanNeto] },
);
