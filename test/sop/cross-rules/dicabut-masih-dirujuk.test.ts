import { dicabutMasihDirujuk } from '../../../src/sop/cross-rules/dicabut-masih-dirujuk.ts';
import type { Contoh } from '../../../src/sop/contoh.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

const lama: Contoh = { nama: 'Akta Manual', status: 'dicabut' };

const dirujuk = (obat: string) => ({
  id: '63.05/a',
  pesan: 'Butir 1 Keterkaitan menautkan SOP "Akta Manual" yang sudah dicabut',
  obat,
  kolom: 'keterkaitan.1',
});

const tanpaPengganti = 'Tautkan SOP yang menggantikannya, atau hapus butir itu';

verifyAturanAntar(dicabutMasihDirujuk, {
  sah: {
    'a draft, which is to come into force': {
      '63.05/a': { keterkaitan: [{ sop: 'b' }] },
      '63.05/b': { status: 'draf' },
    },
    'a revoked SOP that names another': {
      '63.05/a': { status: 'dicabut', keterkaitan: [{ sop: 'lama' }] },
      '63.05/lama': lama,
    },
    'a link to nothing, of which another rule speaks': {
      '63.05/a': { keterkaitan: [{ sop: 'b' }] },
    },
  },
  keliru: {
    'a revoked SOP without a successor': [
      { '63.05/a': { keterkaitan: [{ sop: 'lama' }] }, '63.05/lama': lama },
      [dirujuk(tanpaPengganti)],
    ],
    'a revoked SOP, with the last of its successors': [
      {
        '63.05/a': { keterkaitan: [{ sop: '13.05/lama' }] },
        '13.05/lama': { ...lama, digantikanOleh: 'tengah' },
        '13.05/tengah': { status: 'dicabut', digantikanOleh: '63.05/akta' },
        '63.05/akta': {},
      },
      [dirujuk('Tautkan penggantinya: akta')],
    ],
    'a revoked SOP whose successor was revoked as well': [
      {
        '63.05/a': { keterkaitan: [{ sop: 'lama' }] },
        '63.05/lama': { ...lama, digantikanOleh: 'baru' },
        '63.05/baru': { status: 'dicabut' },
      },
      [dirujuk(tanpaPengganti)],
    ],
    'a revoked SOP whose successors turn in a ring': [
      {
        '63.05/a': { keterkaitan: [{ sop: 'lama' }] },
        '63.05/lama': { ...lama, digantikanOleh: 'baru' },
        '63.05/baru': { status: 'dicabut', digantikanOleh: 'lama' },
      },
      [dirujuk(tanpaPengganti)],
    ],
  },
});
