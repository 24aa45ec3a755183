import { waktuTidakTerukur } from '../../../src/sop/rules/waktu-tidak-terukur.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(waktuTidakTerukur, {
  sah: {
    'a unit with a capital': sopLangkah({ waktu: '1 Hari' }, { waktu: '10 Menit' }),
    'working days at most': sopLangkah({ waktu: 'Paling lama 3 hari kerja' }),
    'a number written onto its unit': sopLangkah({ waktu: '15menit' }),
    'a unit in short': sopLangkah({ waktu: '10 mnt' }),
    'two readings, which is another matter': sopLangkah({ waktu: '1 4 hari' }),
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
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'words that say nothing of time': [
      sopLangkah({}, { waktu: 'menunggu' }),
      [
        {
          pesan:
            'Waktu langkah 2 tertulis "menunggu", tidak memuat angka dan satuan waktu yang dikenal',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'a unit that nobody knows': [
      sopLangkah({}, { waktu: '10 mneit' }),
      [
        {
          pesan:
            'Waktu langkah 2 tertulis "10 mneit", memuat angka tanpa satuan waktu yang dikenal',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'a number without unit': [
      sopLangkah({}, { waktu: '15' }),
      [
        {
          pesan: 'Waktu langkah 2 tertulis "15", memuat angka tanpa satuan waktu yang dikenal',
          obat: 'Tulis satuannya, misalnya 15 menit',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'a unit without number': [
      sopLangkah({}, { waktu: 'beberapa hari' }),
      [
        {
          pesan: 'Waktu langkah 2 tertulis "beberapa hari", menyebut satuan waktu tanpa angka',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
    'a bound on the wrong side': [
      sopLangkah({}, { waktu: 'minimal 10 menit' }),
      [
        {
          pesan: 'Waktu langkah 2 tertulis "minimal 10 menit", hanya menyebut lama paling singkat',
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
  },
});
