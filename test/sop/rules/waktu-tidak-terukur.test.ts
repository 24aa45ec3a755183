import { waktuTidakTerukur } from '../../../src/sop/rules/waktu-tidak-terukur.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(waktuTidakTerukur, {
  sah: {
    'a unit with a capital': sopLangkah({ waktu: '1 Hari' }, { waktu: '10 Menit' }),
    'working days at most': sopLangkah({ waktu: 'Paling lama 3 hari kerja' }),
    'a number written onto its unit': sopLangkah({ waktu: '15menit' }),
    'an empty waktu, which is another matter': sopLangkah({ waktu: '' }),
  },
  keliru: {
    'a word instead of a number': [
      sopLangkah({}, { waktu: 'Tentatif' }),
      [
        {
          pesan:
            'Waktu langkah 2 tertulis "Tentatif", tidak memuat angka dan satuan waktu yang dikenal',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: 2,
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'a unit that is not spelt out': [
      sopLangkah({ waktu: '10 mnt' }),
      [
        {
          pesan:
            'Waktu langkah 1 tertulis "10 mnt", tidak memuat angka dan satuan waktu yang dikenal',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: 1,
          kolom: 'langkah.1.waktu',
        },
      ],
    ],
    'a number without unit': [
      sopLangkah({ waktu: '15' }),
      [
        {
          pesan: 'Waktu langkah 1 tertulis "15", tidak memuat angka dan satuan waktu yang dikenal',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: 1,
          kolom: 'langkah.1.waktu',
        },
      ],
    ],
  },
});
