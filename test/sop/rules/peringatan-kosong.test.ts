import { peringatanKosong } from '../../../src/sop/rules/peringatan-kosong.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(peringatanKosong, {
  sah: { 'several warnings': sopContoh({ peringatan: ['Data terlambat', 'Data keliru'] }) },
  keliru: {
    'a field that is empty': [
      sopContoh({ peringatan: '' }),
      [
        {
          pesan: 'Peringatan kosong',
          obat: 'Tulis akibatnya bila SOP ini tidak dijalankan',
          kolom: 'peringatan',
        },
      ],
    ],
  },
});
