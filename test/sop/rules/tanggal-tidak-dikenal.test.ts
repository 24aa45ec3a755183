import { tanggalTidakDikenal } from '../../../src/sop/rules/tanggal-tidak-dikenal.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat = 'Tulis 2022-08-01, 1 Agustus 2022, atau 01/08/2022';

verifyAturan(tanggalTidakDikenal, {
  sah: {
    'the ways in which dates are written': sopContoh({
      tanggal: { pembuatan: 'Januari 2020', revisi: '-', efektif: '14/10/2019' },
    }),
  },
  keliru: {
    'a day that the calendar does not have': [
      sopContoh({ tanggal: { pembuatan: '2023-02-29', efektif: '2024-02-01' } }),
      [
        {
          pesan: 'Tanggal Pembuatan tertulis "2023-02-29", bukan tanggal yang dikenal',
          obat,
          kolom: 'tanggal.pembuatan',
        },
      ],
    ],
    'a review and its plan, which the form does not print': [
      sopContoh({
        tanggal: {
          pembuatan: '2024-01-10',
          efektif: '2024-02-01',
          tinjauan: 'tahun lalu',
          rencanaTinjauan: '2025-13-01',
        },
      }),
      [
        {
          pesan: 'Tanggal tinjauan tertulis "tahun lalu", bukan tanggal yang dikenal',
          obat,
          kolom: 'tanggal.tinjauan',
        },
        {
          pesan: 'Tanggal rencana tinjauan tertulis "2025-13-01", bukan tanggal yang dikenal',
          obat,
          kolom: 'tanggal.rencanaTinjauan',
        },
      ],
    ],
    'words that are no date': [
      sopContoh({
        tanggal: { pembuatan: '2024-01-10', revisi: 'menyusul', efektif: '2024-02-01' },
      }),
      [
        {
          pesan: 'Tanggal Revisi tertulis "menyusul", bukan tanggal yang dikenal',
          obat,
          kolom: 'tanggal.revisi',
        },
      ],
    ],
  },
});
