import { defineDataset } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

const akta = rangkai(['AKTA', 'AKTE'], ['KEMATIAN', 'MATI']);

/** Deaths and the certificates issued for them; many exports count the certificates alone. */
export const aktaKematian = defineDataset({
  id: 'akta-kematian',
  judul: 'Akta kematian',
  satuan: 'akta',
  kategori: [
    {
      id: 'kematian',
      label: 'Kematian yang dilaporkan',
      tulisan: [
        'KEMATIAN',
        'MENINGGAL',
        'JUMLAH KEMATIAN',
        'PELAPORAN KEMATIAN',
        'KEMATIAN DILAPORKAN',
      ],
      opsional: 'tak-tersedia',
    },
    {
      id: 'memiliki',
      label: 'Memiliki akta kematian',
      tulisan: [
        ...rangkai(['', 'MMLK', 'MEMILIKI', 'PENERBITAN', 'KEPEMILIKAN', 'CETAK', 'TERBIT'], akta),
        ...rangkai(akta, ['TERBIT', 'DITERBITKAN', 'MMLK', 'MEMILIKI', 'MMLK DINAMIS']),
      ],
    },
    {
      id: 'belum',
      label: 'Belum memiliki akta kematian',
      tulisan: [
        ...rangkai(['BLM MMLK', 'BELUM MEMILIKI', 'BELUM CETAK', 'TANPA'], akta),
        ...rangkai(akta, ['BLM MMLK', 'BELUM MEMILIKI', 'BLM MMLK DINAMIS', 'BELUM TERBIT']),
      ],
      opsional: 'tak-tersedia',
    },
  ],
  membagiPenduduk: false,
  hubungan: [{ jumlah: 'kematian', bagian: ['memiliki', 'belum'] }],
});
