import { pelaksanaTanpaLangkah } from '../../../src/sop/rules/pelaksana-tanpa-langkah.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pelaksanaTanpaLangkah, {
  sah: {
    'a column used only beside another': sopLangkah({}, { pelaksana: ['pemohon', 'petugas'] }),
    'a column used only by a symbol of several': sopLangkah(
      {},
      { simbol: [{ pelaksana: 'pemohon' }, { pelaksana: 'petugas' }] },
    ),
  },
  keliru: {
    'a column that no langkah uses': [
      sopLangkah({}, { pelaksana: 'pemohon' }),
      [
        {
          pesan: 'Kolom "Petugas Arsip" tidak dipakai langkah mana pun',
          obat: 'Tetapkan petugas sebagai pelaksana suatu langkah, atau hapus kolomnya',
          kolom: 'pelaksana.2',
        },
      ],
    ],
  },
});
