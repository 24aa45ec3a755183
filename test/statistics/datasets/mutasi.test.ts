import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

describe('mutasi', () => {
  it.each([
    [
      'in the four words of LAMPID',
      denganAkhiran(['LAHIR', 'MATI', 'DATANG', 'PINDAH'], [' L', ' P']),
    ],
    ['as nouns', ['KELAHIRAN', 'KEMATIAN', 'KEDATANGAN', 'KEPINDAHAN']],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('mutasi');
  });

  it('is not recognised without departures', () => {
    expect(kenaliJudul(['LAHIR', 'MATI', 'DATANG'])).toBe('tabel-tidak-dikenal');
  });

  it('is never guessed from four groups without titles, whose sums the refusal shows', () => {
    const kepala = ['KODE', 'WILAYAH', ...Array<string[]>(4).fill(['LK', 'PR', 'JML']).flat()];
    const isi = [
      ['63.05.01.2001', 'AIR JERNIH', '1', '2', '3', '4', '5', '9', '0', '1', '1', '7', '7', '14'],
      ['63.05.02.1001', 'MUARA', '1', '1', '2', '0', '0', '0', '0', '0', '0', '1000', '0', '1000'],
      ['', 'JUMLAH', '2', '3', '5', '4', '5', '9', '0', '1', '1', '1007', '7', '1014'],
    ];
    const { nilai, temuan } = readExport(
      [kepala, ...isi].map((satu) => satu.join(',')).join('\n'),
      'x.csv',
      kabupatenKecil,
    );
    expect(nilai).toBeUndefined();
    expect(temuan.map(({ pesan }) => pesan)).toEqual([
      'Kolom "LK", "PR", "JML" berulang 4 kali tanpa judul kelompok, sehingga tidak jelas apa yang dihitung; jumlah 2 barisnya per kelompok: 5; 9; 1; 1.014',
    ]);
  });
});
