import { tanpaAkhir } from '../../../src/sop/rules/tanpa-akhir.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const berputar = (langkah: string) => ({
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
    'who acts together with one that ends': sopLangkah(
      {},
      { simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'pemohon', bersama: 2 }] },
    ),
  },
  keliru: {
    'a last langkah that leads back': [
      sopLangkah({}, { lanjut: 1 }),
      [berputar('1'), berputar('2')],
    ],
    'a loop beside a good end': [
      sopLangkah({ keputusan: { Ya: 4, Tidak: 2 } }, {}, { lanjut: 2 }, {}),
      [berputar('2'), berputar('3')],
    ],
    'two symbols of a row that lead to each other': [
      sopLangkah(
        { lanjut: ['2a', 3] },
        {
          simbol: [
            { id: '2a', pelaksana: 'petugas', lanjut: '2b' },
            { id: '2b', pelaksana: 'pemohon', lanjut: '2a' },
          ],
        },
        {},
      ),
      ['2a', '2b'].map((id, indeks) => ({
        pesan: `Dari simbol ${id} pada langkah 2 alur tidak pernah sampai ke langkah penutup`,
        obat: 'Arahkan salah satu panah keluar dari putaran ini, atau tulis lanjut: selesai pada langkah penutup',
        langkah: '2',
        kolom: `langkah.2.simbol.${indeks + 1}`,
      })),
    ],
  },
});
