import { tanggalKosong } from '../../../src/sop/rules/tanggal-kosong.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat = 'Isi tanggal lengkap, misalnya 2022-08-01';

verifyAturan(tanggalKosong, {
  sah: {
    'a revision that has not been': sopContoh({
      tanggal: { pembuatan: '2024-01-10', revisi: '-', efektif: '2024-02-01' },
    }),
    'a draf, which has no dates yet': sopContoh({ status: 'draf', tanggal: {} }),
  },
  keliru: {
    'a date that is missing and a dash': [
      sopContoh({ tanggal: { efektif: '-' } }),
      [
        { pesan: 'Tanggal Pembuatan kosong', obat, kolom: 'tanggal.pembuatan' },
        { pesan: 'Tanggal Efektif kosong', obat, kolom: 'tanggal.efektif' },
      ],
    ],
    'the heading that the office uses': [
      sopContoh({ label: { efektif: 'Tanggal Pengesahan' }, tanggal: { pembuatan: '2024-01-10' } }),
      [{ pesan: 'Tanggal Pengesahan kosong', obat, kolom: 'tanggal.efektif' }],
    ],
  },
});
