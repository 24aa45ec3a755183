import { tanpaMulai } from '../../../src/sop/rules/tanpa-mulai.ts';
import { sopContoh, sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(tanpaMulai, {
  sah: {
    'a keputusan in the first row': sopLangkah({ keputusan: { Ya: 2, Tidak: 3 } }, {}, {}),
    'a first row of several symbols': sopLangkah(
      { simbol: [{ pelaksana: 'pemohon' }, { pelaksana: 'petugas' }] },
      {},
    ),
  },
  keliru: {
    'an SOP without langkah': [
      sopContoh({ langkah: [] }),
      [
        {
          pesan: 'SOP tidak mempunyai langkah, sehingga tidak ada tempat mulai',
          obat: 'Tulis kegiatan-kegiatannya pada langkah, satu butir untuk satu baris tabel',
          kolom: 'langkah',
        },
      ],
    ],
  },
});
