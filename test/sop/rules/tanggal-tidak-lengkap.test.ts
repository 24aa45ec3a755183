import { tanggalTidakLengkap } from '../../../src/sop/rules/tanggal-tidak-lengkap.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat = 'Lengkapi dengan hari, bulan, dan tahun';

verifyAturan(tanggalTidakLengkap, {
  sah: { 'a date that is missing, which is another matter': sopContoh({ tanggal: {} }) },
  keliru: {
    'a month alone and a year alone': [
      sopContoh({ tanggal: { pembuatan: 'Januari 2020', efektif: '2021' } }),
      [
        {
          pesan: 'Tanggal Pembuatan tertulis "Januari 2020" tanpa hari',
          obat,
          kolom: 'tanggal.pembuatan',
        },
        {
          pesan: 'Tanggal Efektif tertulis "2021" tanpa hari dan bulan',
          obat,
          kolom: 'tanggal.efektif',
        },
      ],
    ],
  },
});
