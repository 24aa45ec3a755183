import { langkahTakTerjangkau } from '../../../src/sop/rules/langkah-tak-terjangkau.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const tak = (langkah: number) => ({
  pesan: `Langkah ${langkah} tidak dicapai panah mana pun dari tempat mulai`,
  obat: 'Arahkan lanjut atau cabang keputusan ke langkah ini, atau tandai mulai: true',
  langkah,
  kolom: `langkah.${langkah}`,
});

verifyAturan(langkahTakTerjangkau, {
  sah: { 'a second start': sopLangkah({ lanjut: 3 }, { mulai: true }, {}) },
  keliru: {
    'a langkah that the arrows pass by': [sopLangkah({ lanjut: 3 }, {}, {}), [tak(2)]],
    'langkah that only lead to each other': [
      sopLangkah({ lanjut: 4 }, { lanjut: 3 }, { lanjut: 2 }, {}),
      [tak(2), tak(3)],
    ],
    'what follows an early end': [sopLangkah({}, { lanjut: 'selesai' }, {}), [tak(3)]],
  },
});
