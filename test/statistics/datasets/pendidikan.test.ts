import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const dkb = [
  'TIDAK/BELUM SEKOLAH',
  'BELUM TAMAT SD/SEDERAJAT',
  'TAMAT SD/SEDERAJAT',
  'SLTP/SEDERAJAT',
  'SLTA/SEDERAJAT',
  'DIPLOMA I/II',
  'AKADEMI/DIPLOMA III/S.MUDA_J',
  'DIPLOMA IV/STRATA I',
  'STRATA II',
  'STRATA III',
];
const ganti = (dari: string, ke: string) => dkb.map((nama) => (nama === dari ? ke : nama));
const kelompok = ['_L', '_P', ''];

describe('pendidikan', () => {
  it.each([
    ['as DKB writes it', dkb],
    ['without the stray _J', ganti('AKADEMI/DIPLOMA III/S.MUDA_J', 'AKADEMI/DIPLOMA III/S. MUDA')],
    [
      'with sarjana muda in full',
      ganti('AKADEMI/DIPLOMA III/S.MUDA_J', 'Akademi/Diploma III/Sarjana Muda'),
    ],
    ['with TIDAK TAMAT SD', ganti('BELUM TAMAT SD/SEDERAJAT', 'TIDAK TAMAT SD/SEDERAJAT')],
  ])('is recognised %s', (_, nama) => {
    expect(kenaliJudul(denganAkhiran(nama, kelompok))).toBe('pendidikan');
  });

  it('does not take DIPLOMA III for DIPLOMA I/II', () => {
    expect(kenaliJudul(denganAkhiran(ganti('DIPLOMA I/II', 'DIPLOMA III'), kelompok))).toBe(
      'tabel-tidak-dikenal',
    );
  });
});
