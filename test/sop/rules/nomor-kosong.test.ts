import { nomorKosong } from '../../../src/sop/rules/nomor-kosong.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat = 'Isi nomor lengkap menurut buku agenda, atau beri status: draf selama belum bernomor';

verifyAturan(nomorKosong, {
  sah: {
    'a number without slashes': sopContoh({ nomor: 'SOP-PIAK-01' }),
    'a draf, which has no number yet': sopContoh({ nomor: '', status: 'draf' }),
  },
  keliru: {
    'a number that is missing': [
      sopContoh({ nomor: undefined }),
      [{ pesan: 'Nomor SOP kosong', obat, kolom: 'nomor' }],
    ],
    'gaps between the slashes': [
      sopContoh({ nomor: '/ /Dukcapil/2024' }),
      [
        {
          pesan: 'Nomor SOP tertulis "/ /Dukcapil/2024", bagiannya ada yang belum terisi',
          obat,
          kolom: 'nomor',
        },
      ],
    ],
    'dots to be filled in': [
      sopContoh({ nomor: '470/…./SOP/2024' }),
      [
        {
          pesan: 'Nomor SOP tertulis "470/…./SOP/2024", bagiannya ada yang belum terisi',
          obat,
          kolom: 'nomor',
        },
      ],
    ],
  },
});
