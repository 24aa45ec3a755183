import { kia } from '../../statistics/datasets/kia.ts';
import { catatanKia, kolomKia } from '../kolom/kia.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const kiaDesa = tabelWilayah(
  {
    id: 'kia-desa',
    judul: 'Anak sasaran dan kepemilikan Kartu Identitas Anak (KIA)',
    perlu: ['kia'],
    tingkat: 'desa',
  },
  kolomKia,
  { satuan: kia.satuan, catatan: [catatanKia] },
);
