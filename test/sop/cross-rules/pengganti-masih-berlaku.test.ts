import { penggantiMasihBerlaku } from '../../../src/sop/cross-rules/pengganti-masih-berlaku.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

verifyAturanAntar(penggantiMasihBerlaku, {
  sah: {
    'a successor that is still a draft': {
      '63.05/a': { digantikanOleh: 'b' },
      '63.05/b': { status: 'draf' },
    },
    'a successor that was itself revoked': {
      '63.05/a': { digantikanOleh: 'b' },
      '63.05/b': { status: 'dicabut' },
    },
    'a successor that does not exist, of which another rule speaks': {
      '63.05/a': { digantikanOleh: 'b' },
    },
    'itself as successor, of which another rule speaks': { '63.05/a': { digantikanOleh: 'a' } },
    'a draft that was overtaken': {
      '63.05/a': { status: 'draf', digantikanOleh: 'b' },
      '63.05/b': {},
    },
  },
  keliru: {
    'two SOPs in force, one of which replaces the other': [
      { '63.05/a': { digantikanOleh: '13.05/b' }, '13.05/b': {} },
      [
        {
          id: '63.05/a',
          pesan: 'SOP ini masih berstatus berlaku, padahal penggantinya "13.05/b" sudah berlaku',
          obat: 'Ubah status menjadi dicabut, atau hapus digantikanOleh bila keduanya memang dipakai',
          kolom: 'status',
        },
      ],
    ],
  },
});
