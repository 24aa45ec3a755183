import { keterkaitanKosong } from '../../../src/sop/rules/keterkaitan-kosong.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(keterkaitanKosong, {
  sah: {
    'a single SOP': sopContoh({ keterkaitan: 'SOP Surat Keluar' }),
    'an SOP of the portal without words': sopContoh({ keterkaitan: [{ sop: 'penerbitan-kia' }] }),
  },
  keliru: {
    'a dash': [
      sopContoh({ keterkaitan: '-' }),
      [
        {
          pesan: 'Keterkaitan tidak menyebut SOP lain',
          obat: 'Tulis SOP yang mendahului atau melanjutkan SOP ini',
          kolom: 'keterkaitan',
        },
      ],
    ],
    'an item that was not filled in': [
      sopContoh({ keterkaitan: ['SOP Surat Keluar', null] }),
      [
        {
          pesan: 'Butir 2 Keterkaitan kosong',
          obat: 'Isi butir itu dengan nama SOP yang terkait, atau hapus',
          kolom: 'keterkaitan.2',
        },
      ],
    ],
  },
});
