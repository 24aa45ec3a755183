import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const gis = [
  ...['BELUM/TIDAK BEKERJA', 'APARATUR PEJABAT NEGARA', 'TENAGA PENGAJAR', 'WIRASWASTA'],
  ...['PERTANIAN PETERNAKAN', 'NELAYAN', 'AGAMA KEPERCAYAAN', 'PELAJAR/MAHASISWA'],
  ...['TENAGA KESEHATAN', 'PENSIUNAN', 'LAINNYA'],
];

describe('pekerjaan-kelompok', () => {
  it.each([
    ['as totals', gis],
    ['by sex', denganAkhiran(gis, ['_L', '_P'])],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('pekerjaan-kelompok');
  });

  it('is not recognised with a group missing', () => {
    expect(kenaliJudul(gis.slice(1))).toBe('tabel-tidak-dikenal');
  });

  it('is told from the 99 kinds of work in long form by its cells', () => {
    const baris = gis.map((nama, i) => `63.05.01.2001,${nama},${String(i)}`);
    const { nilai } = readExport(
      ['KODE,PEKERJAAN,JUMLAH', ...baris].join('\n'),
      'x.csv',
      kabupatenKecil,
    );
    expect(nilai?.def.id).toBe('pekerjaan-kelompok');
  });
});
