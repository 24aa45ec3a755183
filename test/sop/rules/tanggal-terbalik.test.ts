import { tanggalTerbalik } from '../../../src/sop/rules/tanggal-terbalik.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(tanggalTerbalik, {
  sah: {
    'one date for all': sopContoh({
      tanggal: { pembuatan: '10/01/2022', revisi: '10 Januari 2022', efektif: '2022-01-10' },
    }),
    'a month that may hold the later day': sopContoh({
      tanggal: { pembuatan: '2020-01-15', efektif: 'Januari 2020' },
    }),
  },
  keliru: {
    'an SOP in effect before it was made': [
      sopContoh({ tanggal: { pembuatan: '14/10/2019', efektif: '10 Oktober 2019' } }),
      [
        {
          pesan: 'Tanggal Efektif "10 Oktober 2019" mendahului Tanggal Pembuatan "14/10/2019"',
          obat: 'Periksa kedua tanggal pada naskah',
          kolom: 'tanggal.efektif',
        },
      ],
    ],
    'a review, and the plan of one, before the making': [
      sopContoh({
        tanggal: { pembuatan: '2024-01-10', tinjauan: '2023-12-01', rencanaTinjauan: '2023' },
      }),
      [
        {
          pesan: 'Tanggal tinjauan "2023-12-01" mendahului Tanggal Pembuatan "2024-01-10"',
          obat: 'Periksa kedua tanggal pada naskah',
          kolom: 'tanggal.tinjauan',
        },
        {
          pesan: 'Tanggal rencana tinjauan "2023" mendahului Tanggal Pembuatan "2024-01-10"',
          obat: 'Periksa kedua tanggal pada naskah',
          kolom: 'tanggal.rencanaTinjauan',
        },
      ],
    ],
    'a revision before the making': [
      sopContoh({
        tanggal: { pembuatan: '2020-02', revisi: 'Januari 2020', efektif: '2020-03-01' },
      }),
      [
        {
          pesan: 'Tanggal Revisi "Januari 2020" mendahului Tanggal Pembuatan "2020-02"',
          obat: 'Periksa kedua tanggal pada naskah',
          kolom: 'tanggal.revisi',
        },
      ],
    ],
  },
});
