import { tujuanTidakAda } from '../../../src/sop/rules/tujuan-tidak-ada.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(tujuanTidakAda, {
  sah: {
    'a fork to langkah that exist': sopLangkah({ lanjut: [2, 3] }, { lanjut: 'selesai' }, {}),
  },
  keliru: {
    'an arrow past the last langkah': [
      sopLangkah({}, { lanjut: [3, 9] }, {}),
      [
        {
          pesan: 'Panah langkah 2 menunjuk langkah 9, padahal langkah terakhir bernomor 3',
          obat: 'Tulis nomor 1 sampai 3',
          langkah: 2,
          kolom: 'langkah.2.lanjut',
        },
      ],
    ],
    'a branch past the last langkah': [
      sopLangkah({}, { keputusan: { Ya: 3, Tidak: 4 } }, {}),
      [
        {
          pesan: 'Cabang "Tidak" langkah 2 menunjuk langkah 4, padahal langkah terakhir bernomor 3',
          obat: 'Tulis nomor 1 sampai 3',
          langkah: 2,
          kolom: 'langkah.2.keputusan.Tidak',
        },
      ],
    ],
  },
});
