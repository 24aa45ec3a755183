import { penghubungTidakBerpasangan } from '../../../src/sop/rules/penghubung-tidak-berpasangan.ts';
import type { Sop, SopTertulis } from '../../../src/sop/schema.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

/** Three rows, of which the last is two on the paper; the second decides. */
function terhubung(...penghubung: NonNullable<SopTertulis['penghubung']>): Sop {
  return sopContoh({
    langkah: [
      {},
      { simbol: [{ id: '2a', pelaksana: 'petugas', keputusan: { Ya: 4, Tidak: 1 } }] },
      { lanjut: 'selesai' },
      { gabung: ['pelaksana'] },
    ],
    penghubung,
  });
}

verifyAturan(penghubungTidakBerpasangan, {
  sah: {
    'an arrow to the next row': terhubung({ huruf: 'A', dari: 1, ke: '2a' }),
    'a branch, by the number of its row and by that of a row that shares the cells above':
      terhubung({ huruf: 'A', dari: 2, ke: 4 }),
    'several letters, for arrows forth and back': terhubung(
      { huruf: 'A', dari: '2a', ke: 3 },
      { huruf: 'B', dari: '2a', ke: 1 },
    ),
  },
  keliru: {
    'a letter for two pairs': [
      terhubung({ huruf: 'A', dari: 1, ke: 2 }, { huruf: 'A', dari: 2, ke: 3 }),
      [
        {
          pesan: 'Segilima A dipakai lebih dari sepasang',
          obat: 'Beri tiap pasangan segilima huruf sendiri',
          kolom: 'penghubung.2.huruf',
        },
      ],
    ],
    'a letter without what it leads to': [
      terhubung({ huruf: 'A', dari: 2 }),
      [
        {
          pesan: 'Segilima A tidak mempunyai tujuan, diharapkan sepasang',
          obat: 'Isi ke dengan nomor langkah atau id simbol yang dituju segilima A',
          kolom: 'penghubung.1',
        },
      ],
    ],
    'a letter without what leads to it': [
      terhubung({ huruf: 'A', ke: 2 }),
      [
        {
          pesan: 'Segilima A tidak mempunyai asal, diharapkan sepasang',
          obat: 'Isi dari dengan nomor langkah atau id simbol yang panahnya masuk ke segilima A',
          kolom: 'penghubung.1',
        },
      ],
    ],
    'a letter alone': [
      terhubung({ huruf: 'A' }),
      [
        {
          pesan: 'Segilima A tidak mempunyai asal dan tujuan, diharapkan sepasang',
          obat: 'Isi dari dan ke dengan nomor langkah atau id simbol yang panahnya terpotong',
          kolom: 'penghubung.1',
        },
      ],
    ],
    'ends that are not in the table': [
      terhubung({ huruf: 'B', dari: '2b', ke: 9 }),
      [
        {
          pesan:
            'Segilima B menyebut 2b pada dari, padahal tidak ada langkah bernomor atau simbol bernama itu',
          obat: 'Sesuaikan dengan nomor langkah atau id simbol pada tabel',
          kolom: 'penghubung.1.dari',
        },
        {
          pesan:
            'Segilima B menyebut 9 pada ke, padahal tidak ada langkah bernomor atau simbol bernama itu',
          obat: 'Sesuaikan dengan nomor langkah atau id simbol pada tabel',
          kolom: 'penghubung.1.ke',
        },
      ],
    ],
    'ends between which no arrow leads that way': [
      terhubung({ huruf: 'A', dari: 3, ke: 2 }),
      [
        {
          pesan: 'Segilima A menghubungkan 3 dengan 2, padahal tidak ada panah dari 3 ke 2',
          obat: 'Tulis panahnya pada 3 dengan lanjut atau keputusan, atau perbaiki segilima A',
          kolom: 'penghubung.1',
        },
      ],
    ],
  },
});
