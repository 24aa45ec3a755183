import { waktuRancu } from '../../../src/sop/rules/waktu-rancu.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(waktuRancu, {
  sah: {
    'a range with a dash': sopLangkah({ waktu: '1-4 hari' }),
    'two measures one after the other': sopLangkah({ waktu: '1 jam 30 menit' }),
    'a number with its word': sopLangkah({ waktu: '3 (tiga) hari kerja' }),
    'a number without unit, which is another matter': sopLangkah({ waktu: '15' }),
  },
  keliru: {
    'two numbers that may be one': [
      sopLangkah({}, { waktu: '1 4 hari' }),
      [
        {
          pesan: 'Waktu langkah 2 tertulis "1 4 hari", dapat dibaca 14 atau 1 sampai 4 hari',
          obat: 'Tulis yang dimaksud saja, misalnya 14 hari atau 1-4 hari',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'readings in different units': [
      sopLangkah({}, { waktu: '1.30 jam' }),
      [
        {
          pesan: 'Waktu langkah 2 tertulis "1.30 jam", dapat dibaca 1,3 jam atau 1 jam 30 menit',
          obat: 'Tulis yang dimaksud saja, misalnya 1,3 jam atau 1 jam 30 menit',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'two measures that may be parts': [
      sopLangkah({ waktu: '5 menit cetak, 10 menit serah' }),
      [
        {
          pesan:
            'Waktu langkah 1 tertulis "5 menit cetak, 10 menit serah", dapat dibaca 5, 10 atau 15 menit',
          obat: 'Tulis yang dimaksud saja, misalnya 5 menit atau 10 menit atau 15 menit',
          langkah: '1',
          kolom: 'langkah.1.waktu',
        },
      ],
    ],
    'a measure that is called tentative, which no cure repeats': [
      sopLangkah({ waktu: '3 hari (tentatif)' }),
      [
        {
          pesan: 'Waktu langkah 1 tertulis "3 hari (tentatif)", dapat dibaca 3 hari atau tentatif',
          obat: 'Tulis yang dimaksud saja, misalnya 3 hari',
          langkah: '1',
          kolom: 'langkah.1.waktu',
        },
      ],
    ],
  },
});
