import { tanpaKapsul } from '../../../src/sop/rules/tanpa-kapsul.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const hapus = 'Hapus bentuk agar digambar sebagai kapsul';
const belumBerakhir =
  'Hapus bentuk agar digambar sebagai kapsul, atau tulis lanjut bila alurnya belum berakhir';

verifyAturan(tanpaKapsul, {
  sah: {
    'a keputusan in the first row': sopLangkah({ keputusan: { Ya: 2, Tidak: 3 } }, {}, {}),
    'two starts and two ends that say nothing of their shape': sopLangkah(
      { lanjut: 3 },
      { mulai: true },
      { keputusan: { Ya: 4, Tidak: 5 } },
      { lanjut: 'selesai' },
      {},
    ),
    'a kapsul that the author says is one': sopLangkah(
      { bentuk: 'kapsul' },
      {},
      { bentuk: 'kapsul' },
    ),
    'a box beside the end, whose pelaksana acts together with it': sopLangkah(
      {},
      {
        simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'pemohon', bersama: 2, bentuk: 'kotak' }],
      },
    ),
    'an end drawn as a box beside another drawn as a kapsul': sopLangkah(
      { lanjut: [2, '2-pemohon'] },
      { simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'pemohon', bentuk: 'kotak' }] },
    ),
    'a last row that leads back, which is another matter': sopLangkah({}, { lanjut: 1 }),
  },
  keliru: {
    'a start and an end drawn as boxes': [
      sopLangkah({ bentuk: 'kotak' }, {}, { no: '3a', bentuk: 'kotak' }),
      [
        {
          pesan: 'Langkah 1 memulai alur tetapi digambar sebagai kotak, diharapkan kapsul',
          obat: hapus,
          langkah: '1',
          kolom: 'langkah.1',
        },
        {
          pesan: 'Langkah 3a mengakhiri alur tetapi digambar sebagai kotak, diharapkan kapsul',
          obat: belumBerakhir,
          langkah: '3a',
          kolom: 'langkah.3',
        },
      ],
    ],
    'several ends of a row drawn as boxes, once': [
      sopLangkah(
        { lanjut: ['2a', '2b', 3] },
        {
          simbol: [
            { id: '2a', pelaksana: 'petugas', bentuk: 'kotak', lanjut: 'selesai' },
            { id: '2b', pelaksana: 'pemohon', bentuk: 'kotak', lanjut: 'selesai' },
          ],
        },
        {},
      ),
      [
        {
          pesan:
            'Simbol 2a dan 2b pada langkah 2 mengakhiri alur tetapi digambar sebagai kotak, diharapkan kapsul',
          obat: belumBerakhir,
          langkah: '2',
          kolom: 'langkah.2.simbol.1',
        },
      ],
    ],
    'a kapsul in the middle, once though two act together': [
      sopLangkah({}, { pelaksana: ['petugas', 'pemohon'], bentuk: 'kapsul' }, {}),
      [
        {
          pesan:
            'Langkah 2 digambar sebagai kapsul, padahal tidak memulai dan tidak mengakhiri alur',
          obat: 'Hapus bentuk, atau tulis mulai: true atau lanjut: selesai bila memang demikian',
          langkah: '2',
          kolom: 'langkah.2',
        },
      ],
    ],
    'a second start that is a keputusan': [
      sopLangkah({ lanjut: 3 }, { mulai: true, keputusan: { Ya: 3, Tidak: 1 } }, {}),
      [
        {
          pesan:
            'Langkah 2 memulai alur dengan keputusan, sehingga tidak tampak sebagai tempat mulai',
          obat: 'Dahului dengan langkah yang memulai, misalnya menerima berkas permohonan',
          langkah: '2',
          kolom: 'langkah.2',
        },
      ],
    ],
  },
});
