import { golonganDarah } from '../../statistics/datasets/golongan-darah.ts';
import { catatanRhesus, kolomGolonganDarah } from '../kolom/golongan-darah.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const golonganDarahKecamatan = tabelWilayah(
  {
    id: 'golongan-darah-kecamatan',
    judul: 'Penduduk menurut golongan darah',
    perlu: ['golongan-darah'],
    tingkat: 'kecamatan',
  },
  kolomGolonganDarah,
  { satuan: golonganDarah.satuan, catatan: [catatanRhesus] },
);
