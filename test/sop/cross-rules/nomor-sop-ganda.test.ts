import { nomorSopGanda } from '../../../src/sop/cross-rules/nomor-sop-ganda.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

const ganda = (id: string, nomor: string, judul: string) => ({
  id,
  pesan: `Nomor SOP "${nomor}" juga dipakai oleh SOP "${judul}"`,
  obat: 'Periksa nomor keduanya pada naskah yang disahkan, dan beri nomor sendiri kepada salah satunya',
  kolom: 'nomor',
});

const nomor = '470/11/SOP/2024';

verifyAturanAntar(nomorSopGanda, {
  sah: {
    'one number in two offices': { '63.05/a': { nomor }, '13.05/a': { nomor } },
    'numbers that were not filled in': {
      '63.05/a': { nomor: '/ /Dukcapil/2020' },
      '63.05/b': { nomor: '/ /Dukcapil/2020' },
      '63.05/c': { nomor: '' },
      '63.05/d': { nomor: '' },
    },
    'a revision that keeps the number of the SOP which it replaces': {
      '63.05/a': { nomor, status: 'dicabut', digantikanOleh: 'b' },
      '63.05/b': { nomor },
    },
    'three revisions, each of which replaces the one before': {
      '63.05/a': { nomor, status: 'dicabut', digantikanOleh: 'b' },
      '63.05/b': { nomor, status: 'dicabut', digantikanOleh: 'c' },
      '63.05/c': { nomor },
    },
  },
  keliru: {
    'each later SOP, against the first': [
      {
        '63.05/a': { nomor, nama: 'Penerbitan KIA' },
        '63.05/b': { nomor: '470/11/sop/2024' },
        '63.05/c': { nomor: '470 / 11 / SOP / 2024' },
      },
      [
        ganda('63.05/b', '470/11/sop/2024', 'Penerbitan KIA'),
        ganda('63.05/c', '470 / 11 / SOP / 2024', 'Penerbitan KIA'),
      ],
    ],
    'a revoked SOP that names no successor': [
      { '63.05/a': { nomor, nama: 'KIA', status: 'dicabut' }, '63.05/b': { nomor } },
      [ganda('63.05/b', nomor, 'KIA')],
    ],
    'an SOP in force, though it names its successor': [
      { '63.05/a': { nomor, nama: 'KIA', digantikanOleh: 'b' }, '63.05/b': { nomor } },
      [ganda('63.05/b', nomor, 'KIA')],
    ],
    'a revoked SOP that names itself as its successor': [
      {
        '63.05/a': { nomor, nama: 'KIA', status: 'dicabut', digantikanOleh: 'a' },
        '63.05/b': { nomor },
      },
      [ganda('63.05/b', nomor, 'KIA')],
    ],
  },
});
