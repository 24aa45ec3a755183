import { pelaksanaKosong } from '../../../src/sop/rules/pelaksana-kosong.ts';
import { sopContoh, sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pelaksanaKosong, {
  sah: { 'two pelaksana who act together': sopLangkah({}, { pelaksana: ['petugas', 'pemohon'] }) },
  keliru: {
    'a langkah without pelaksana': [
      sopLangkah({}, { pelaksana: null }, {}),
      [
        {
          pesan: 'Langkah 2 tidak mempunyai pelaksana',
          obat: 'Isi pelaksana dengan salah satu dari: pemohon, petugas',
          langkah: 2,
          kolom: 'langkah.2.pelaksana',
        },
      ],
    ],
    'an SOP whose columns are missing too': [
      sopContoh({ pelaksana: [], langkah: [{ kegiatan: 'Menulis laporan' }] }),
      [
        {
          pesan: 'Langkah 1 tidak mempunyai pelaksana',
          obat: 'Tulis kolom-kolom pelaksana SOP, lalu pelaksana langkah ini',
          langkah: 1,
          kolom: 'langkah.1.pelaksana',
        },
      ],
    ],
  },
});
