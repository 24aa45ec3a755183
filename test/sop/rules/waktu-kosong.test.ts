import { waktuKosong } from '../../../src/sop/rules/waktu-kosong.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = {
  pesan: 'Waktu langkah 2 kosong',
  obat: 'Isi waktu dengan angka dan satuan, misalnya 20 menit',
  langkah: 2,
  kolom: 'langkah.2.waktu',
};

verifyAturan(waktuKosong, {
  sah: { 'a waktu that cannot be measured': sopLangkah({}, { waktu: 'tentatif' }) },
  keliru: {
    'a waktu that is missing': [sopLangkah({}, { waktu: undefined }, {}), [laporan]],
    'a waktu without words': [sopLangkah({}, { waktu: ' ' }, {}), [laporan]],
    'a dash in its place': [sopLangkah({}, { waktu: '-' }, {}), [laporan]],
  },
});
