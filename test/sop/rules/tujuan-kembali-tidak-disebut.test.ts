import { tujuanKembaliTidakDisebut } from '../../../src/sop/rules/tujuan-kembali-tidak-disebut.ts';
import { sopContoh, sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const diperbaiki = 'Memeriksa jadwal. Jika tidak maka akan dikembalikan untuk diperbaiki.';

verifyAturan(tujuanKembaliTidakDisebut, {
  sah: {
    'an arrow that goes back': sopLangkah(
      {},
      { kegiatan: diperbaiki, keputusan: { Ya: 3, Tidak: 1 } },
      {},
    ),
    'a pelaksana in the same clause': sopLangkah({
      kegiatan: 'Memeriksa berkas, yang tidak lengkap dikembalikan kepada pemohon',
    }),
    'a pelaksana who completes it': sopLangkah({
      kegiatan: 'Memeriksa berkas, bila kurang dikembalikan untuk dilengkapi pemohon',
    }),
    'a langkah': sopLangkah({
      kegiatan: 'Memeriksa berkas. Bila kurang, dikembalikan ke langkah 1',
    }),
    'a row whose own work is to give back': sopLangkah({ kegiatan: 'Mengembalikan berkas' }),
  },
  keliru: {
    'no arrow and no name': [
      sopLangkah({}, { kegiatan: diperbaiki }, {}),
      [
        {
          pesan: 'Langkah 2 menyebut "dikembalikan" tanpa menyebut kepada siapa',
          obat: 'Sebut pelaksana atau langkah tujuannya, misalnya "dikembalikan kepada Pemohon"',
          langkah: '2',
          kolom: 'langkah.2.kegiatan',
        },
      ],
    ],
    'an arrow that an editor has put back': [
      sopContoh({
        sumber: { berkas: 'naskah.txt', rekonstruksi: ['panah'] },
        langkah: [
          {},
          {},
          { kegiatan: diperbaiki, keputusan: { Ya: 4, Tidak: 2 } },
          { pelaksana: 'pemohon' },
        ],
      }),
      [
        {
          pesan: 'Langkah 3 menyebut "dikembalikan" tanpa menyebut kepada siapa',
          obat: 'Sebut pelaksana atau langkah tujuannya, misalnya "dikembalikan kepada Petugas Arsip"',
          langkah: '3',
          kolom: 'langkah.3.kegiatan',
        },
      ],
    ],
  },
});
