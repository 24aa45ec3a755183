import { describe, expect, it } from 'vitest';
import {
  dokumenAturan,
  dokumenBagianPanduan,
  dokumenPanduan,
} from '../../../src/io/cari/dokumen-panduan.ts';
import { readPanduan } from '../../../src/io/read-panduan.ts';
import { aturanAntarSop } from '../../../src/sop/cross-rules/index.ts';
import { aturanSop } from '../../../src/sop/rules/index.ts';
import { daftarPemeriksaan } from '../../../src/statistics/checks/index.ts';
import { alamatHasil, indeksPortal } from '../../search/indeks-uji.ts';

const { panduan } = readPanduan('content');

describe('the manual in the search', () => {
  it('has each page, and each part of it at its own place', () => {
    const semua = panduan.flatMap((satu) => [dokumenPanduan(satu), ...dokumenBagianPanduan(satu)]);
    const alamat = semua.map((satu) => satu.alamat);
    expect(alamat.filter((satu, i) => alamat.indexOf(satu) !== i)).toEqual([]);
    expect(alamat).toContain('/panduan/mengimpor-semester/');
    expect(alamat).toContain('/panduan/mengimpor-semester/#nik-dan-data-perseorangan');
  });

  it('has each rule on the page that explains it, and none where no page does', () => {
    expect(dokumenAturan(panduan)).toHaveLength(
      aturanSop.length + aturanAntarSop.length + daftarPemeriksaan.length,
    );
    expect(dokumenAturan(panduan).map(({ alamat }) => alamat)).toContain(
      '/panduan/aturan-sop/#aturan-waktu-kosong',
    );
    expect(dokumenAturan([])).toEqual([]);
  });

  it.each([
    ['cara memasang program', '/panduan/memasang-program/'],
    ['mengimpor DKB', '/panduan/mengimpor-semester/'],
    ['membuka terminal di Windows', '/panduan/memasang-program/#terminal-di-windows'],
    ['waktu-kosong', '/panduan/aturan-sop/#aturan-waktu-kosong'],
    ['lekukan memakai tab', '/panduan/bila-ada-masalah/#berkas-isi'],
  ])('answers %s', async (pertanyaan, alamat) => {
    expect(alamatHasil(await indeksPortal(), pertanyaan).slice(0, 5)).toContain(alamat);
  });
});
