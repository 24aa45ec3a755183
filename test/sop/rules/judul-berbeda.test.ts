import { judulBerbeda } from '../../../src/sop/rules/judul-berbeda.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(judulBerbeda, {
  sah: {
    'the word SOP in front, in other letters': sopContoh({
      judulTabel: 'SOP PEMINJAMAN  BUKU ARSIP',
    }),
  },
  keliru: {
    'the heading of another SOP': [
      sopContoh({ judulTabel: 'Prosedur Pengembalian' }),
      [
        {
          pesan:
            'Judul di atas tabel "Prosedur Pengembalian" berbeda dari nama SOP "Peminjaman Buku Arsip"',
          obat: 'Samakan judul tabel dengan nama SOP',
          kolom: 'judulTabel',
        },
      ],
    ],
  },
});
