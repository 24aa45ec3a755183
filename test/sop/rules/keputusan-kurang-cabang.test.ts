import { keputusanKurangCabang } from '../../../src/sop/rules/keputusan-kurang-cabang.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const cabang = (banyak: number) => ({
  pesan: `Keputusan pada langkah 2 mempunyai ${banyak} cabang berlabel, diharapkan sekurangnya dua`,
  obat: 'Tulis kedua cabangnya, misalnya { Ya: 4, Tidak: 2 }',
  langkah: '2',
  kolom: 'langkah.2.keputusan',
});

verifyAturan(keputusanKurangCabang, {
  sah: {
    'three branches with words of their own': sopLangkah(
      {},
      { keputusan: { Segera: 3, Biasa: 4, Rahasia: 1 } },
      {},
      {},
    ),
    'a branch that forks': sopLangkah({}, { keputusan: { Ya: [3, 4], Tidak: 1 } }, {}, {}),
    'branches that fork to targets of which they share one': sopLangkah(
      {},
      { keputusan: { Ya: [3, 4], Tidak: [3, 1] } },
      {},
      {},
    ),
    'who only acts together with the one who decides': sopLangkah(
      {},
      { pelaksana: ['petugas', 'pemohon'], keputusan: { Ya: 3, Tidak: 1 } },
      {},
    ),
  },
  keliru: {
    'a single branch': [sopLangkah({}, { keputusan: { Ya: 3 } }, {}), [cabang(1)]],
    'no branch at all': [sopLangkah({}, { keputusan: {} }, {}), [cabang(0)]],
    'a branch without a word': [sopLangkah({}, { keputusan: { Ya: 3, '': 1 } }, {}), [cabang(1)]],
    'one of two keputusan in a row': [
      sopLangkah(
        {},
        {
          no: '5',
          simbol: [
            { id: '5a', pelaksana: 'petugas', keputusan: { Ya: 6, Tidak: 1 } },
            { id: '5b', pelaksana: 'pemohon', keputusan: { Ya: 6 } },
          ],
        },
        {},
      ),
      [
        {
          pesan: 'Keputusan pada langkah 5 mempunyai 1 cabang berlabel, diharapkan sekurangnya dua',
          obat: 'Tulis kedua cabangnya, misalnya { Ya: 4, Tidak: 2 }',
          langkah: '5',
          kolom: 'langkah.2.simbol.2.keputusan',
        },
      ],
    ],
    'a box that the document draws as a diamond': [
      sopLangkah({}, { bentuk: 'belah-ketupat' }, {}),
      [{ ...cabang(0), kolom: 'langkah.2' }],
    ],
    'branches that lead to one langkah': [
      sopLangkah({}, { keputusan: { Ya: 3, Tidak: 3 } }, {}),
      [
        {
          pesan: 'Semua cabang keputusan pada langkah 2 menuju langkah 3',
          obat: 'Arahkan cabang-cabang itu ke langkah yang berbeda',
          langkah: '2',
          kolom: 'langkah.2.keputusan',
        },
      ],
    ],
    'branches that fork to the same langkah': [
      sopLangkah({}, { keputusan: { Ya: [3, 4], Tidak: [4, 3] } }, {}, {}),
      [
        {
          pesan: 'Semua cabang keputusan pada langkah 2 menuju langkah 3, 4',
          obat: 'Arahkan cabang-cabang itu ke langkah yang berbeda',
          langkah: '2',
          kolom: 'langkah.2.keputusan',
        },
      ],
    ],
    'branches that lead to numbers of one symbol': [
      sopLangkah({}, { keputusan: { Ya: 3, Tidak: 4 } }, {}, { gabung: ['pelaksana'] }),
      [
        {
          pesan: 'Semua cabang keputusan pada langkah 2 menuju langkah 3, 4',
          obat: 'Arahkan cabang-cabang itu ke langkah yang berbeda',
          langkah: '2',
          kolom: 'langkah.2.keputusan',
        },
      ],
    ],
  },
});
