import { describe, expect, it } from 'vitest';
import { pekerjaan89 } from '../../../src/statistics/datasets/pekerjaan-89.ts';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const label = pekerjaan89.kategori.map((kategori) => kategori.label.toUpperCase());
const lama = [...label.slice(0, 88), 'LAINNYA'];

describe('pekerjaan-89', () => {
  it('has the 88 kinds of the older list and what is left', () => {
    expect([label.length, label[87], label[88]]).toEqual([89, 'WIRASWASTA', 'PEKERJAAN LAINNYA']);
  });

  it('is recognised by sex', () => {
    expect(kenaliJudul(denganAkhiran(lama, ['_L', '_P']))).toBe('pekerjaan-89');
  });

  it('is not recognised with a kind of the newer list among them', () => {
    expect(kenaliJudul(denganAkhiran([...lama, 'ARTIS'], ['_L', '_P']))).toBe(
      'tabel-tidak-dikenal',
    );
  });
});
