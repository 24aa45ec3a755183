import { tanpaAkhir } from '../../../src/sop/rules/tanpa-akhir.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const berputar = (langkah: number) => ({
  pesan: `Dari langkah ${langkah} alur tidak pernah sampai ke langkah penutup`,
  obat: 'Arahkan salah satu panah keluar dari putaran ini, atau tulis lanjut: selesai pada langkah penutup',
  langkah,
  kolom: `langkah.${langkah}`,
});

verifyAturan(tanpaAkhir, {
  sah: {
    'two ends': sopLangkah({ keputusan: { Ya: 2, Tidak: 3 } }, { lanjut: 'selesai' }, {}),
    'a loop with a way out': sopLangkah({}, { keputusan: { Ya: 3, Tidak: 1 } }, {}),
    'a loop that is not reached, which is another matter': sopLangkah(
      { lanjut: 'selesai' },
      { lanjut: 3 },
      { lanjut: 2 },
    ),
  },
  keliru: {
    'a last langkah that leads back': [sopLangkah({}, { lanjut: 1 }), [berputar(1), berputar(2)]],
    'a loop beside a good end': [
      sopLangkah({ keputusan: { Ya: 4, Tidak: 2 } }, {}, { lanjut: 2 }, {}),
      [berputar(2), berputar(3)],
    ],
  },
});
