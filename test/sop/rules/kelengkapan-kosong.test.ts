import { kelengkapanKosong } from '../../../src/sop/rules/kelengkapan-kosong.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(kelengkapanKosong, {
  sah: {
    'a list with one empty item': sopLangkah({ kelengkapan: ['Surat', ''] }),
    'a cell that the row above fills': sopLangkah({}, { gabung: ['kelengkapan'] }),
  },
  keliru: {
    'a kelengkapan that is missing': [
      sopLangkah({}, { kelengkapan: [] }),
      [
        {
          pesan: 'Kelengkapan langkah 2 kosong',
          obat: 'Tulis berkas atau data yang diperlukan untuk mengerjakan langkah ini',
          langkah: '2',
          kolom: 'langkah.2.kelengkapan',
        },
      ],
    ],
    'the topmost of merged cells once, by its printed number': [
      sopLangkah({}, { no: '7b', kelengkapan: '-' }, { gabung: ['kelengkapan'] }),
      [
        {
          pesan: 'Kelengkapan langkah 7b kosong',
          obat: 'Tulis berkas atau data yang diperlukan untuk mengerjakan langkah ini',
          langkah: '7b',
          kolom: 'langkah.2.kelengkapan',
        },
      ],
    ],
  },
});
