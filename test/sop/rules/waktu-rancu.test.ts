import { waktuRancu } from '../../../src/sop/rules/waktu-rancu.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(waktuRancu, {
  sah: {
    'a range with a dash': sopLangkah({ waktu: '1-4 hari' }),
    'two measures one after the other': sopLangkah({ waktu: '1 jam 30 menit' }),
  },
  keliru: {
    'two numbers that may be one': [
      sopLangkah({}, { waktu: '1 4 hari' }),
      [
        {
          pesan: 'Waktu langkah 2 tertulis "1 4 hari", dapat dibaca 14 atau 1 sampai 4',
          obat: 'Tulis 14 atau 1-4 beserta satuannya',
          langkah: 2,
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
  },
});
