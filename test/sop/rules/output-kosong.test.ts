import { outputKosong } from '../../../src/sop/rules/output-kosong.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = {
  pesan: 'Output langkah 1 kosong',
  obat: 'Tulis dokumen atau keadaan yang dihasilkan langkah ini',
  langkah: '1',
  kolom: 'langkah.1.output',
};

verifyAturan(outputKosong, {
  sah: {
    'several outputs': sopLangkah({ output: ['Surat', 'Lampiran'] }),
    'a cell that the row above fills': sopLangkah({}, { gabung: ['output'] }),
  },
  keliru: {
    'an output that is missing': [sopLangkah({ output: undefined }), [laporan]],
    'a list of empty items': [sopLangkah({ output: ['', '-'] }), [laporan]],
    'the topmost of merged cells once': [
      sopLangkah({ output: '' }, { gabung: ['output'] }),
      [laporan],
    ],
  },
});
