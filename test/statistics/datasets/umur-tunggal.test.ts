import { describe, expect, it } from 'vitest';
import { denganAkhiran, denganAwalan, kenaliJudul } from '../kenali-judul.ts';

const umur = Array.from({ length: 121 }, (_, u) => String(u));

describe('umur-tunggal', () => {
  it('is recognised as DKB writes it', () => {
    expect(kenaliJudul(denganAwalan(['L ', 'P ', 'JML '], umur))).toBe('umur-tunggal');
  });

  it('is recognised with the sex behind', () => {
    expect(kenaliJudul(denganAkhiran(umur, ['_LK', '_PR', '_JML']))).toBe('umur-tunggal');
  });

  it('is recognised when it ends at the oldest resident', () => {
    expect(kenaliJudul(denganAwalan(['L ', 'P ', 'JML '], umur.slice(0, 113)))).toBe(
      'umur-tunggal',
    );
  });

  it('is not recognised when an age is missing', () => {
    expect(
      kenaliJudul(
        denganAwalan(
          ['L ', 'P ', 'JML '],
          umur.filter((u) => u !== '50'),
        ),
      ),
    ).toBe('tabel-tidak-dikenal');
  });
});
