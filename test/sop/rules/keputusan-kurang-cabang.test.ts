import { keputusanKurangCabang } from '../../../src/sop/rules/keputusan-kurang-cabang.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const cabang = (banyak: number) => ({
  pesan: `Keputusan pada langkah 2 mempunyai ${banyak} cabang berlabel, diharapkan sekurangnya dua`,
  obat: 'Tulis kedua cabangnya, misalnya { Ya: 4, Tidak: 2 }',
  langkah: 2,
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
  },
  keliru: {
    'a single branch': [sopLangkah({}, { keputusan: { Ya: 3 } }, {}), [cabang(1)]],
    'no branch at all': [sopLangkah({}, { keputusan: {} }, {}), [cabang(0)]],
    'a branch without a word': [sopLangkah({}, { keputusan: { Ya: 3, '': 1 } }, {}), [cabang(1)]],
    'branches that lead to one langkah': [
      sopLangkah({}, { keputusan: { Ya: 3, Tidak: 3 } }, {}),
      [
        {
          pesan: 'Semua cabang keputusan pada langkah 2 menuju langkah 3',
          obat: 'Arahkan cabang-cabang itu ke langkah yang berbeda',
          langkah: 2,
          kolom: 'langkah.2.keputusan',
        },
      ],
    ],
  },
});
