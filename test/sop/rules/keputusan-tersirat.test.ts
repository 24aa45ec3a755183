import { keputusanTersirat } from '../../../src/sop/rules/keputusan-tersirat.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(keputusanTersirat, {
  sah: {
    'a check that the same pelaksana decides on the next row': sopLangkah(
      {},
      { kegiatan: 'Memeriksa berkas' },
      { kegiatan: 'Menyetujui berkas', keputusan: { Ya: 4, Tidak: 1 } },
      {},
    ),
    'a symbol of the row that decides': sopLangkah(
      {},
      {
        kegiatan: 'Memeriksa berkas',
        simbol: [
          { pelaksana: 'pemohon', lanjut: '2-petugas' },
          { pelaksana: 'petugas', keputusan: { Ya: 3, Tidak: 1 } },
        ],
      },
      {},
    ),
    'a branch that a keputusan above has taken': sopLangkah(
      {},
      { kegiatan: 'Memeriksa berkas', keputusan: { Ya: 3, Tidak: 1 } },
      { kegiatan: 'Apabila tidak ada kekurangan, mencetak dokumen' },
    ),
    'a document that was checked': sopLangkah({ kegiatan: 'Mencetak draf yang sudah diperiksa' }),
    'checking as the work of somebody else': sopLangkah({
      kegiatan: 'Menyerahkan draf kepada Kasi untuk diperiksa',
    }),
    'what follows once the work is finished': sopLangkah({
      kegiatan: 'Melakukan setting. Jika sudah selesai, dilaporkan kepada Kasi',
    }),
  },
  keliru: {
    'a verb of checking': [
      sopLangkah({}, { kegiatan: 'Memeriksa kelengkapan berkas' }, {}),
      [
        {
          pesan: 'Langkah 2 menyebut "Memeriksa", tetapi tidak digambar sebagai keputusan',
          obat: 'Gambar sebagai keputusan, misalnya { Ya: 3, Tidak: 1 }',
          langkah: '2',
          kolom: 'langkah.2.kegiatan',
        },
      ],
    ],
    'a check on the first row, where nothing can be named': [
      sopLangkah(
        { kegiatan: 'Melakukan verifikasi berkas' },
        { keputusan: { Ya: 3, Tidak: 1 } },
        {},
      ),
      [
        {
          pesan:
            'Langkah 1 menyebut "Melakukan verifikasi", tetapi tidak digambar sebagai keputusan',
          obat: 'Gambar sebagai keputusan dengan cabang bagi tiap hasilnya, dan sebut ke mana yang tidak memenuhi syarat',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'two outcomes without a verb of checking': [
      sopLangkah({}, { kegiatan: 'Membaca draf. Jika tidak setuju dikembalikan ke pemohon' }, {}),
      [
        {
          pesan: 'Langkah 2 menyebut "Jika tidak", tetapi tidak digambar sebagai keputusan',
          obat: 'Gambar sebagai keputusan, misalnya { Ya: 3, Tidak: 1 }',
          langkah: '2',
          kolom: 'langkah.2.kegiatan',
        },
      ],
    ],
  },
});
