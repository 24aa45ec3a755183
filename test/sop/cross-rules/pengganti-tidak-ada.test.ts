import { penggantiTidakAda } from '../../../src/sop/cross-rules/pengganti-tidak-ada.ts';
import type { Contoh } from '../../../src/sop/contoh.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

const dicabut = (digantikanOleh: string): Contoh => ({ status: 'dicabut', digantikanOleh });

const berputar = (id: string, pesan: string) => ({
  id,
  pesan,
  obat: 'Hapus digantikanOleh pada SOP yang berlaku sekarang',
  kolom: 'digantikanOleh',
});

verifyAturanAntar(penggantiTidakAda, {
  sah: {
    'a chain of successors': {
      '63.05/a': dicabut('b'),
      '63.05/b': dicabut('13.05/c'),
      '13.05/c': {},
    },
    'two SOPs that one replaces': {
      '63.05/a': dicabut('c'),
      '63.05/b': dicabut('c'),
      '63.05/c': {},
    },
  },
  keliru: {
    'a name that nothing bears': [
      { '63.05/a': dicabut('penerbitan-kia'), '13.05/penerbitan-kia': {} },
      [
        {
          id: '63.05/a',
          pesan: 'SOP ini digantikan oleh "penerbitan-kia" yang tidak ada',
          obat: 'Samakan dengan nama berkas penggantinya, atau hapus isian itu',
          kolom: 'digantikanOleh',
        },
      ],
    ],
    'a slip of the fingers': [
      { '63.05/a': dicabut('penerbitn-kia'), '63.05/penerbitan-kia': {} },
      [
        {
          id: '63.05/a',
          pesan: 'SOP ini digantikan oleh "penerbitn-kia" yang tidak ada',
          obat: 'Barangkali yang dimaksud "penerbitan-kia"',
          kolom: 'digantikanOleh',
        },
      ],
    ],
    itself: [
      { '63.05/a': dicabut('a') },
      [berputar('63.05/a', 'SOP ini disebut sebagai pengganti dirinya sendiri')],
    ],
    'a ring once, though a chain leads into it': [
      {
        '63.05/a': dicabut('c'),
        '63.05/b': dicabut('d'),
        '63.05/c': dicabut('b'),
        '63.05/d': dicabut('c'),
      },
      [berputar('63.05/c', 'Pengganti SOP ini berputar kembali kepadanya: c → b → d → c')],
    ],
    'two rings, in the order of the collection': [
      {
        '63.05/a': dicabut('13.05/a'),
        '63.05/b': dicabut('b'),
        '13.05/a': dicabut('63.05/a'),
      },
      [
        berputar('63.05/a', 'Pengganti SOP ini berputar kembali kepadanya: a → 13.05/a → a'),
        berputar('63.05/b', 'SOP ini disebut sebagai pengganti dirinya sendiri'),
      ],
    ],
  },
});
