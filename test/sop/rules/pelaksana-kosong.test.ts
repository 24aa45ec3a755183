import { pelaksanaKosong } from '../../../src/sop/rules/pelaksana-kosong.ts';
import { sopContoh, sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pelaksanaKosong, {
  sah: {
    'two pelaksana who act together': sopLangkah({}, { pelaksana: ['petugas', 'pemohon'] }),
    'a row of symbols': sopLangkah({}, { simbol: [{ pelaksana: 'petugas' }] }),
    'a row that shares the cells above': sopLangkah({}, { gabung: ['pelaksana'] }),
  },
  keliru: {
    'a langkah without pelaksana': [
      sopLangkah({}, { pelaksana: null }, {}),
      [
        {
          pesan: 'Langkah 2 tidak mempunyai pelaksana',
          obat: 'Isi pelaksana dengan salah satu dari: pemohon, petugas',
          langkah: '2',
          kolom: 'langkah.2.pelaksana',
        },
      ],
    ],
    'the topmost of merged cells once, by its printed number': [
      sopLangkah({}, { no: 9, pelaksana: [] }, { gabung: ['pelaksana'] }),
      [
        {
          pesan: 'Langkah 9 tidak mempunyai pelaksana',
          obat: 'Isi pelaksana dengan salah satu dari: pemohon, petugas',
          langkah: '9',
          kolom: 'langkah.2.pelaksana',
        },
      ],
    ],
    'an SOP whose columns are missing too': [
      sopContoh({ pelaksana: [], langkah: [{ pelaksana: null }] }),
      [
        {
          pesan: 'Langkah 1 tidak mempunyai pelaksana',
          obat: 'Tulis kolom-kolom pelaksana SOP, lalu pelaksana langkah ini',
          langkah: '1',
          kolom: 'langkah.1.pelaksana',
        },
      ],
    ],
  },
});
