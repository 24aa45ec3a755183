import { describe, expect, it } from 'vitest';
import { samaPokok } from '../../../src/sop/regulasi/pokok.ts';

describe('samaPokok', () => {
  it.each<[string, string, boolean]>([
    ['Administrasi Kependudukan', 'tentang Administrasi Kependudukan', true],
    ['Administrasi Kependudukan', 'tentang ADMINISTRASI kependudukan dan lain-lain', true],
    ['Administrasi Kependudukan', 'tentang Administrasi Pemerintahan', false],
    // Only words that most titles share.
    ['Perubahan atas Peraturan Nomor 1 Tahun 2000', 'tentang Perubahan atas Peraturan', false],
    ['Formulir dan Buku dalam Administrasi Kependudukan', 'tentang Formulir Kependudukan', false],
    ['Kartu Identitas Anak', '', false],
  ])('%s, %s: %s', (judul, teks, harapan) => {
    expect(samaPokok(judul, teks)).toBe(harapan);
  });
});
