import { pelaksanaTidakDikenal } from '../../../src/sop/rules/pelaksana-tidak-dikenal.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pelaksanaTidakDikenal, {
  sah: {
    'a langkah without pelaksana': sopLangkah({}, { pelaksana: null }),
    'symbols of columns that are there': sopLangkah(
      {},
      { simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'pemohon' }] },
    ),
  },
  keliru: {
    'a pelaksana without column': [
      sopLangkah({}, { pelaksana: ['petugas', 'bupati'] }),
      [
        {
          pesan: 'Langkah 2 menyebut pelaksana "bupati" yang tidak mempunyai kolom',
          obat: 'Pakai salah satu dari: pemohon, petugas, atau tambahkan kolomnya',
          langkah: '2',
          kolom: 'langkah.2.pelaksana',
        },
      ],
    ],
    'a symbol without column, in a row with a number of its own': [
      sopLangkah({}, { no: '4a', simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'camat' }] }),
      [
        {
          pesan: 'Langkah 4a menyebut pelaksana "camat" yang tidak mempunyai kolom',
          obat: 'Pakai salah satu dari: pemohon, petugas, atau tambahkan kolomnya',
          langkah: '4a',
          kolom: 'langkah.2.simbol.2.pelaksana',
        },
      ],
    ],
    'words in the cell of a column that is not there': [
      sopLangkah({ tulisanSel: { camat: 'mulai' } }, {}),
      [
        {
          pesan: 'Langkah 1 menyebut pelaksana "camat" yang tidak mempunyai kolom',
          obat: 'Pakai salah satu dari: pemohon, petugas, atau tambahkan kolomnya',
          langkah: '1',
          kolom: 'langkah.1.tulisanSel',
        },
      ],
    ],
  },
});
