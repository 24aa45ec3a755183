import { pencatatanKosong } from '../../../src/sop/rules/pencatatan-kosong.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(pencatatanKosong, {
  sah: { 'several records': sopContoh({ pencatatan: ['Buku register', 'Laporan bulanan'] }) },
  keliru: {
    'a field that is missing': [
      sopContoh({ pencatatan: undefined }),
      [
        {
          pesan: 'Pencatatan dan Pendataan kosong',
          obat: 'Tulis buku, formulir, atau laporan yang disimpan selama SOP dijalankan',
          kolom: 'pencatatan',
        },
      ],
    ],
  },
});
