import { describe, expect, it } from 'vitest';
import { lebarTeksPx } from '../../../src/export/sop/lebar-huruf.ts';
import { susunLembar } from '../../../src/export/sop/lembar.ts';
import { barisSelPx, hurufSel } from '../../../src/export/sop/ukuran-lembar.ts';
import { bahanAcak, bahanNyata, bahanUji } from './bahan-uji.ts';
import { sopLangkah } from '../../sop/contoh-sop.ts';

describe.each([...bahanNyata(), ...bahanAcak(20)].map((bahan) => ({ nama: bahan.slug, bahan })))(
  'the sheet of $nama',
  ({ bahan }) => {
    const lembar = susunLembar(bahan);

    it('has room for all words of every cell', () => {
      const sempit = lembar.isi.filter(
        ({ w, h, baris }) =>
          baris.length * barisSelPx > h || baris.some((satu) => lebarTeksPx(satu, hurufSel) > w),
      );
      expect(sempit).toEqual([]);
    });

    it('gives the chart rows and columns no smaller than its lines need', () => {
      const { rowHeightsPx, colWidthsPx } = lembar.bagan;
      const { minRowHeightPx, minColWidthPx } = bahan.layout;
      expect(rowHeightsPx.every((px, i) => px >= (minRowHeightPx[i] ?? Infinity))).toBe(true);
      expect(colWidthsPx.every((px, i) => px >= (minColWidthPx[i] ?? Infinity))).toBe(true);
    });

    it('fills the table without gap or overlap', () => {
      const luas = [...lembar.kepala, ...lembar.isi].reduce(
        (jumlah, { w, h }) => jumlah + w * h,
        0,
      );
      const bagan =
        lembar.bagan.colWidthsPx.reduce((a, b) => a + b, 0) *
        lembar.bagan.rowHeightsPx.reduce((a, b) => a + b, 0);
      expect(luas + bagan).toBe(lembar.lebarPx * lembar.tinggiPx);
    });
  },
);

describe('cells of a sheet', () => {
  it('span the rows that share a waktu, and the chart the rows that share a symbol', () => {
    const lembar = susunLembar(
      bahanUji(
        sopLangkah(
          { waktu: '1 jam' },
          { gabung: ['pelaksana', 'waktu'], pelaksana: [], waktu: '' },
          { waktu: '5 menit' },
        ),
      ),
    );
    const waktu = lembar.isi.filter(({ baris }) => /^\d+ (jam|menit)$/.test(baris.join(' ')));
    expect(waktu.map(({ baris }) => baris.join(' '))).toEqual(['1 jam', '5 menit']);
    expect(lembar.bagan.rowHeightsPx).toEqual(waktu.map(({ h }) => h));
  });

  it('say the words of a symbol that do not fit inside it, and the rincian by letters', () => {
    const lembar = susunLembar(
      bahanUji(
        sopLangkah(
          {},
          {
            kegiatan: 'Meneliti',
            rincian: ['asli', 'salinan'],
            simbol: [{ pelaksana: 'petugas', teks: 'Perlu disposisi Kepala Dinas?', lanjut: 3 }],
          },
          {},
        ),
      ),
    );
    expect(lembar.isi.map(({ baris }) => baris.join(' '))).toContain(
      'Meneliti a. asli b. salinan Petugas Arsip: Perlu disposisi Kepala Dinas?',
    );
  });
});
