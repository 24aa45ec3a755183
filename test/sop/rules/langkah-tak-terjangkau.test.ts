import { langkahTakTerjangkau } from '../../../src/sop/rules/langkah-tak-terjangkau.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const tak = (langkah: string) => ({
  pesan: `Langkah ${langkah} tidak dicapai panah mana pun dari tempat mulai`,
  obat: 'Arahkan lanjut atau cabang keputusan ke sini, atau tandai mulai: true',
  langkah,
  kolom: `langkah.${langkah}`,
});

verifyAturan(langkahTakTerjangkau, {
  sah: {
    'a second start': sopLangkah({ lanjut: 3 }, { mulai: true }, {}),
    'who acts together with one that is reached': sopLangkah(
      {},
      { simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'pemohon', bersama: 2 }] },
      {},
    ),
    'what follows rows that share a symbol, whichever of their numbers is named': sopLangkah(
      {},
      { lanjut: 4 },
      { lanjut: 5 },
      { gabung: ['pelaksana'] },
      {},
    ),
  },
  keliru: {
    'a langkah that the arrows pass by': [sopLangkah({ lanjut: 3 }, {}, {}), [tak('2')]],
    'langkah that only lead to each other': [
      sopLangkah({ lanjut: 4 }, { lanjut: 3 }, { lanjut: 2 }, {}),
      [tak('2'), tak('3')],
    ],
    'what follows an early end': [sopLangkah({}, { lanjut: 'selesai' }, {}), [tak('3')]],
    'the second symbol of a row, to which no arrow leads': [
      sopLangkah(
        {},
        { no: '4', simbol: [{ pelaksana: 'petugas' }, { id: '4b', pelaksana: 'pemohon' }] },
        {},
      ),
      [
        {
          pesan: 'Simbol 4b pada langkah 4 tidak dicapai panah mana pun dari tempat mulai',
          obat: 'Arahkan lanjut atau cabang keputusan ke sini, atau tandai mulai: true',
          langkah: '4',
          kolom: 'langkah.2.simbol.2',
        },
      ],
    ],
  },
});
