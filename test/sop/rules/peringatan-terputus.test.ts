import { peringatanTerputus } from '../../../src/sop/rules/peringatan-terputus.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = (butir: number, kata: string) => [
  {
    pesan: `Peringatan terputus sesudah kata-kata "${kata}"`,
    obat: 'Lengkapi kalimatnya menurut naskah yang disahkan',
    kolom: `peringatan.${butir}`,
  },
];

verifyAturan(peringatanTerputus, {
  sah: {
    'a sentence with a full stop': sopContoh({
      peringatan: 'Jika terlambat, pelayanan terhambat.',
    }),
    'a sentence without one': sopContoh({ peringatan: 'Jika terlambat, pelayanan terhambat' }),
    'work whose object is known': sopContoh({
      peringatan: 'Jika berkas kurang, menghambat proses penerbitan',
    }),
    'a service that is named': sopContoh({
      peringatan: 'Jika berkas kurang, menghambat pelayanan penerbitan akta',
    }),
    'a question of yes or no': sopContoh({
      peringatan: 'Jika terlambat, pemohon bingung berkasnya diterima atau tidak',
    }),
    'items that lead over to the next': sopContoh({
      peringatan: ['Jika tidak dilaksanakan, mengakibatkan', 'keterlambatan; dan', 'keluhan'],
    }),
    'an empty last item': sopContoh({ peringatan: ['Jika terlambat, pelayanan terhambat', ''] }),
  },
  keliru: {
    'a service without what it is of': [
      sopContoh({ peringatan: 'Jika tidak dilaksanakan, kelambanan dalam pelayanan penerbitan' }),
      laporan(1, 'dalam pelayanan penerbitan'),
    ],
    'a conjunction at the end of the last item': [
      sopContoh({ peringatan: ['Jika terlambat, pelayanan terhambat', 'Data tidak akurat dan,'] }),
      laporan(2, 'tidak akurat dan,'),
    ],
    'a verb without its object': [
      sopContoh({ peringatan: 'Jika SOP ini tidak dilaksanakan akan mengakibatkan …' }),
      laporan(1, 'akan mengakibatkan …'),
    ],
  },
});
