import { waktuDasarCampur } from '../../../src/sop/rules/waktu-dasar-campur.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat = 'Pakai satu dasar di seluruh SOP, atau tulis hari kalender bila bedanya disengaja';

verifyAturan(waktuDasarCampur, {
  sah: {
    'days alone': sopLangkah({ waktu: '1 Hari' }, { waktu: '2 hari' }, { waktu: '15 menit' }),
    'working days alone': sopLangkah(
      { waktu: 'Paling lama 3 hari kerja' },
      { waktu: '1-2 hari kerja' },
    ),
    'working days beside weeks and hours': sopLangkah(
      { waktu: '3 hari kerja' },
      { waktu: '2 minggu' },
      { waktu: '1 jam' },
    ),
    'days that are said to be of the calendar': sopLangkah(
      { waktu: '3 hari kerja' },
      { waktu: '60 hari kalender' },
    ),
    'words that are no measure': sopLangkah({ waktu: '3 hari kerja' }, { waktu: 'tentatif' }),
  },
  keliru: {
    'days before working days, once, at the later of the two': [
      sopLangkah(
        { waktu: '1 hari' },
        { waktu: '2 hari' },
        { no: '3a', waktu: 'paling lama 3 (tiga) hari kerja' },
        { waktu: '1 hari' },
      ),
      [
        {
          pesan: 'Waktu langkah 1 memakai hari, sedangkan langkah 3a memakai hari kerja',
          obat,
          langkah: '3a',
          kolom: 'langkah.3.waktu',
        },
      ],
    ],
    'days after working days': [
      sopLangkah({ waktu: '5 hari kerja' }, { waktu: '1-4 hari' }),
      [
        {
          pesan: 'Waktu langkah 2 memakai hari, sedangkan langkah 1 memakai hari kerja',
          obat,
          langkah: '2',
          kolom: 'langkah.2.waktu',
        },
      ],
    ],
  },
});
