import { kia } from '../../statistics/datasets/kia.ts';
import { catatanKia, kolomKia } from '../kolom/kia.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const kiaKecamatan = tabelWilayah(
  {
    id: 'kia-kecamatan',
    judul: 'Anak sasaran dan kepemilikan Kartu Identitas Anak (KIA)',
    perlu: ['kia'],
    tingkat: 'kecamatan',
  },
  kolomKia,
  { satuan: kia.satuan, catatan: [catatanKia] },
);
