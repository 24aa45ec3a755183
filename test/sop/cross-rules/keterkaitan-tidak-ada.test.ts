import { keterkaitanTidakAda } from '../../../src/sop/cross-rules/keterkaitan-tidak-ada.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

const tidakAda = (id: string, rujukan: string, obat: string) => ({
  id,
  pesan: `Butir 1 Keterkaitan menautkan SOP "${rujukan}" yang tidak ada`,
  obat,
  kolom: 'keterkaitan.1',
});

verifyAturanAntar(keterkaitanTidakAda, {
  sah: {
    'an SOP of the same office by its bare name': {
      '63.05/a': { keterkaitan: [{ sop: 'b' }] },
      '63.05/b': {},
    },
    'an SOP of another office by code and name': {
      '63.05/a': { keterkaitan: [{ sop: '13.05/b' }] },
      '13.05/b': {},
    },
    'words, which point to no file': { '63.05/a': { keterkaitan: ['SOP Surat Keluar'] } },
  },
  keliru: {
    'a slip of the fingers, with the name that was meant': [
      {
        '63.05/surat-keluar': { keterkaitan: [{ sop: 'penerbitan-kartu-identitsa-anak' }] },
        '63.05/penerbitan-kartu-keluarga': {},
        '63.05/penerbitan-kartu-identitas-anak': {},
      },
      [
        tidakAda(
          '63.05/surat-keluar',
          'penerbitan-kartu-identitsa-anak',
          'Barangkali yang dimaksud "penerbitan-kartu-identitas-anak"',
        ),
      ],
    ],
    'a slip in a name of another office, whose code stays in the hint': [
      {
        '63.05/a': { keterkaitan: [{ sop: '13.05/surat-kelaur' }] },
        '13.05/surat-keluar': {},
      },
      [tidakAda('63.05/a', '13.05/surat-kelaur', 'Barangkali yang dimaksud "13.05/surat-keluar"')],
    ],
    'a name that only another office has, without a guess': [
      { '63.05/a': { keterkaitan: [{ sop: 'surat-keluar' }] }, '13.05/surat-keluar': {} },
      [
        tidakAda(
          '63.05/a',
          'surat-keluar',
          'Samakan dengan nama berkas SOP itu, atau tulis namanya sebagai teks',
        ),
      ],
    ],
  },
});
