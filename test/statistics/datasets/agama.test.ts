import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const dkb = ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'];
const lain = [
  'Islam',
  'Kristen',
  'Katolik',
  'Hindu',
  'Buddha',
  'Kong Hu Chu',
  'Kepercayaan terhadap Tuhan YME',
];

describe('agama', () => {
  it.each([
    ['as DKB writes it', denganAkhiran(dkb, [' L', ' P'])],
    ['in other spellings', denganAkhiran(lain, ['_Pria', '_Wanita'])],
    ['with sums', denganAkhiran(dkb, ['_L', '_P', '_JML'])],
    ['with a nameless column at the end', [...denganAkhiran(dkb, [' L', ' P']), '']],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('agama');
  });

  it('is not recognised with six religions only', () => {
    expect(kenaliJudul(denganAkhiran(dkb.slice(0, 6), [' L', ' P']))).toBe('tabel-tidak-dikenal');
  });
});
