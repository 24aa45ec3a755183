import { waktuKosong } from '../../../src/sop/rules/waktu-kosong.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = {
  pesan: 'Waktu langkah 2 kosong',
  obat: 'Isi waktu dengan angka dan satuan, misalnya 20 menit',
  langkah: '2',
  kolom: 'langkah.2.waktu',
};

verifyAturan(waktuKosong, {
  sah: {
    'a waktu that cannot be measured': sopLangkah({}, { waktu: 'tentatif' }),
    'a cell that the row above fills': sopLangkah({}, { gabung: ['waktu'] }, { gabung: ['waktu'] }),
  },
  keliru: {
    'a waktu that is missing': [sopLangkah({}, { waktu: undefined }, {}), [laporan]],
    'a waktu without words': [sopLangkah({}, { waktu: ' ' }, {}), [laporan]],
    'a dash in its place': [sopLangkah({}, { waktu: '-' }, {}), [laporan]],
    'the topmost of merged cells once': [
      sopLangkah({}, { waktu: '' }, { gabung: ['waktu'] }),
      [laporan],
    ],
    'a row by the number that it prints': [
      sopLangkah({}, { no: '11c', waktu: '' }),
      [{ ...laporan, pesan: 'Waktu langkah 11c kosong', langkah: '11c' }],
    ],
  },
});
