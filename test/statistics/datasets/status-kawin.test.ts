import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const dkb = [
  'LK_BLM_KAWIN',
  'PR_BLM_KWN',
  'LK_KAWIN',
  'PR_KWN',
  'LK_CERAI_HIDUP',
  'PR_CERAI_HIDUP',
  'LK_CERAI_MATI',
  'PR_CERAI_MATI',
];

describe('status-kawin', () => {
  it('is recognised as DKB writes it, with the nameless column of sums', () => {
    expect(kenaliJudul([...dkb, ''])).toBe('status-kawin');
  });

  it('is not recognised from married and divorced alone, which other exports hold too', () => {
    expect(kenaliJudul(['LK_KAWIN', 'PR_KWN', 'LK_CERAI', 'PR_CERAI'])).toBe('tabel-tidak-dikenal');
  });

  it('is refused as ambiguous when nothing tells all people from heads of family', () => {
    const polos = ['BELUM KAWIN', 'KAWIN', 'CERAI HIDUP', 'CERAI MATI'];
    expect(kenaliJudul(denganAkhiran(polos, ['_L', '_P', '_JML']))).toBe('tabel-rancu');
  });
});
