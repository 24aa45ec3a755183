import { defineDataset } from '../define-dataset.ts';
import type { DatasetDef } from '../model.ts';

const menurutPenduduk = defineDataset({
  id: 'penduduk',
  judul: 'Jumlah penduduk',
  satuan: 'jiwa',
  kategori: [
    {
      id: 'penduduk',
      label: 'Penduduk',
      tulisan: [
        ...['PENDUDUK', 'JUMLAH PENDUDUK', 'JML PENDUDUK', 'TOTAL PENDUDUK', 'BANYAKNYA PENDUDUK'],
        ...[
          'JIWA',
          'JUMLAH JIWA',
          'JML JIWA',
          'TOTAL JIWA',
          'PENDUDUK JIWA',
          'JUMLAH PENDUDUK JIWA',
        ],
      ],
    },
  ],
  membagiPenduduk: true,
  // L, P and JUMLAH alone may count anything.
  penanda: /PENDUDUK|JIWA/,
});

/** One figure a region; beside a column that says PENDUDUK, those headed by a sex alone are its L and P. */
export const penduduk: DatasetDef = {
  ...menurutPenduduk,
  kenali: (kepala) => {
    const kolom = menurutPenduduk.kenali(kepala);
    const menurutJk = kolom?.jenis === 'total' && kolom.jk !== 'JML';
    return menurutJk ? { jenis: 'nilai', kategori: 0, jk: kolom.jk } : kolom;
  },
};
