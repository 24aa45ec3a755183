import { nomorTahun } from '../../../src/sop/rules/nomor-tahun.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(nomorTahun, {
  sah: {
    'a number without year': sopContoh({ nomor: 'SOP-PIAK-01' }),
    'an archive number of four digits in front': sopContoh({ nomor: '2019/SOP/DUKCAPIL' }),
    'a date that is missing': sopContoh({ tanggal: {} }),
  },
  keliru: {
    'another year than that of the making': [
      sopContoh({
        nomor: '800/032-SOP/2022',
        tanggal: { pembuatan: '02 Januari 2020', revisi: '2022-08-01' },
      }),
      [
        {
          pesan: 'Nomor SOP memuat tahun 2022, sedangkan Tanggal Pembuatan bertahun 2020',
          obat: 'Samakan keduanya, atau terangkan pada pengecualian bila nomor diberikan saat revisi',
          kolom: 'nomor',
        },
      ],
    ],
  },
});
