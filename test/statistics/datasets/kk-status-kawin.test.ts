import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const status = ['BELUM KAWIN', 'KAWIN', 'CERAI HIDUP', 'CERAI MATI'];
const akhiran = ['_L', '_P', '_JML'];

describe('kk-status-kawin', () => {
  it.each([
    ['by the quotes of DKB', status.map((nama) => `'${nama}'`)],
    ['by a quote that lost its partner', status.map((nama) => `${nama}'`)],
    ['by the words kepala keluarga', status.map((nama) => `Kepala Keluarga ${nama}`)],
  ])('is recognised %s', (_, nama) => {
    expect(kenaliJudul(['', ...denganAkhiran(nama, akhiran)])).toBe('kk-status-kawin');
  });
});
