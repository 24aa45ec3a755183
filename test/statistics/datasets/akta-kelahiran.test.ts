import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const kelompok = [
  ...['LK_MMLK_DINAMIS', 'P_MMLK_DINAMIS', 'JML_MMLK_DINAMIS'],
  ...['LK_BLM_MMLK_DINAMIS', 'P_BLM_MMLK_DINAMIS', 'JML_BLM_MMLK_DINAMIS', 'PERSEN'],
];
const judul = [
  'AKTA LAHIR ALL',
  'AKTA LAHIR 0_18 (ANAK USIA 17 TAHUN KURANG 1 HARI)',
  'AKTA LAHIR 0_5 (ANAK USIA 5 TAHUN KURANG 1 HARI)',
];
const status = ['LK_KAWIN', 'PR_KWN', 'LK_CERAI', 'PR_CERAI'];
const atas = [
  ...Array<string>(6).fill(''),
  ...judul.flatMap((satu) => [satu, '', '', '', '', '', '']),
];
const bawah = ['KODE', 'WILAYAH', ...status, ...kelompok, ...kelompok, ...kelompok];

function baca(atasan: readonly string[], persen = '60.92') {
  const isi = ['63.05.01.2001', 'AIR JERNIH', '9', '9', '1', '1'];
  const angka = ['30', '23', '53', '20', '14', '34', persen, ...Array<string>(14).fill('0')];
  const { nilai, temuan } = readExport(
    [atasan, bawah, [...isi, ...angka]].map((satu) => satu.join(';')).join('\n'),
    'x.csv',
    kabupatenKecil,
  );
  return { def: nilai?.def, nilai: nilai?.baris[0]?.nilai.slice(0, 6), temuan };
}

describe('akta-kelahiran', () => {
  it('is recognised from two rows of headers, and leaves the unexplained columns out', () => {
    const { def, nilai, temuan } = baca(atas);
    expect([def?.id, nilai]).toEqual(['akta-kelahiran', [30, 23, 53, 20, 14, 34]]);
    expect(temuan.map(({ aturan, tingkat }) => [aturan, tingkat])).toEqual([
      ['kolom-tak-jelas', 'saran'],
    ]);
    expect(temuan[0]?.pesan).toContain('LK_KAWIN, PR_KWN, LK_CERAI, PR_CERAI');
  });

  it('recomputes each PERSEN from its own group', () => {
    const { temuan } = baca(atas, '44,24');
    expect(temuan.map(({ aturan }) => aturan)).toContain('persen-hitung');
  });

  it('is refused when the title of a group is lost', () => {
    expect(baca(atas.map((teks) => (teks.includes('0_5') ? '' : teks))).def).toBeUndefined();
  });

  it.each([
    [
      'from one row',
      denganAkhiran(['MEMILIKI AKTA KELAHIRAN', 'BELUM MEMILIKI AKTA KELAHIRAN'], ['_L', '_P']),
    ],
    [
      'for one age group',
      ['MEMILIKI AKTA KELAHIRAN 0-18 TAHUN', 'BELUM MEMILIKI AKTA KELAHIRAN 0-18 TAHUN'],
    ],
  ])('is recognised %s', (_, kepala) => {
    expect(kenaliJudul(kepala)).toBe('akta-kelahiran');
  });

  it('is not recognised without the word AKTA', () => {
    expect(kenaliJudul(kelompok)).toBe('tabel-tidak-dikenal');
  });
});
