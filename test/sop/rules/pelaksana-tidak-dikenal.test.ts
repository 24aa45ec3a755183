import { pelaksanaTidakDikenal } from '../../../src/sop/rules/pelaksana-tidak-dikenal.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pelaksanaTidakDikenal, {
  sah: { 'a langkah without pelaksana': sopLangkah({}, { pelaksana: null }) },
  keliru: {
    'a pelaksana without column': [
      sopLangkah({}, { pelaksana: ['petugas', 'bupati'] }),
      [
        {
          pesan: 'Langkah 2 menyebut pelaksana "bupati" yang tidak mempunyai kolom',
          obat: 'Pakai salah satu dari: pemohon, petugas, atau tambahkan kolomnya',
          langkah: 2,
          kolom: 'langkah.2.pelaksana',
        },
      ],
    ],
    'words in the cell of a column that is not there': [
      sopLangkah({ tulisanSel: { camat: 'mulai' } }, {}),
      [
        {
          pesan: 'Langkah 1 menyebut pelaksana "camat" yang tidak mempunyai kolom',
          obat: 'Pakai salah satu dari: pemohon, petugas, atau tambahkan kolomnya',
          langkah: 1,
          kolom: 'langkah.1.tulisanSel',
        },
      ],
    ],
  },
});
