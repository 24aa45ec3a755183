import { defineDataset } from '../define-dataset.ts';

/** DKB Sheet11: kartu keluarga by sex of the head, and how many have been printed. */
export const kk = defineDataset({
  id: 'kk',
  judul: 'Kartu keluarga dan pencetakannya',
  satuan: 'keluarga',
  kategori: [
    { id: 'kk', label: 'Kartu keluarga', tulisan: ['KK', 'KARTU KELUARGA'] },
    {
      id: 'cetak',
      label: 'Sudah dicetak',
      tulisan: ['CETAK KK', 'CETAK KARTU KELUARGA', 'KK TERCETAK', 'KK SUDAH CETAK'],
      opsional: 'tak-tersedia',
    },
    {
      id: 'belum',
      label: 'Belum dicetak',
      tulisan: ['BLM CETAK KK', 'BELUM CETAK KK', 'BELUM CETAK KARTU KELUARGA', 'KK BELUM CETAK'],
      opsional: 'tak-tersedia',
    },
    {
      id: 'semula',
      label: 'Memiliki sejak semester lalu',
      tulisan: ['MMLK KK SEMULA', 'MEMILIKI KK SEMULA'],
      opsional: 'tak-tersedia',
    },
    {
      id: 'progres',
      label: 'Memiliki dalam semester ini',
      tulisan: ['MMLK KK PROGRES', 'MEMILIKI KK PROGRES'],
      opsional: 'tak-tersedia',
    },
    {
      id: 'memiliki',
      label: 'Memiliki kartu keluarga',
      tulisan: ['MMLK KK DINAMIS', 'MMLK KK', 'MEMILIKI KK'],
      opsional: 'tak-tersedia',
    },
    {
      id: 'belum-memiliki',
      label: 'Belum memiliki kartu keluarga',
      tulisan: ['BLM MMLK KK DINAMIS', 'BLM MMLK KK', 'BELUM MEMILIKI KK'],
      opsional: 'tak-tersedia',
    },
  ],
  membagiPenduduk: false,
  hubungan: [
    { jumlah: 'kk', bagian: ['cetak', 'belum'] },
    { jumlah: 'kk', bagian: ['memiliki', 'belum-memiliki'] },
    { jumlah: 'memiliki', bagian: ['semula', 'progres'] },
  ],
});
