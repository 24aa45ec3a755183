import { describe, expect, it } from 'vitest';
import { istilahTerpakai, sauhIstilah, type Istilah } from '../../src/statistics/istilah.ts';

const istilah = (nama: string, lain: readonly string[] = [], definisi = 'Artinya.'): Istilah => ({
  istilah: nama,
  lain: [...lain],
  definisi,
  sumber: 'Uji',
});
const semua = [
  istilah('Data agregat', [], 'Himpunan data perseorangan.'),
  istilah('Data perseorangan', [], 'Data satu orang dengan NIK.'),
  istilah('Desa'),
  istilah('Kartu keluarga', ['KK']),
  istilah('Nomor Induk Kependudukan', ['NIK']),
];
const terpakai = (teks: string) => istilahTerpakai(semua, teks).map((satu) => satu.istilah);

describe('istilahTerpakai', () => {
  it.each<[string, readonly string[]]>([
    ['Tidak ada apa-apa di sini.', []],
    ['menurut desa/kelurahan', ['Desa']],
    ['Perdesaan dan desakan', []],
    ['jumlah kartu\nkeluarga', ['Kartu keluarga']],
    ['jumlah KK', ['Kartu keluarga']],
    // What is written in small letters is no abbreviation.
    ['ekspor kk', []],
    // The words of a definition need their own.
    ['data agregat', ['Data agregat', 'Data perseorangan', 'Nomor Induk Kependudukan']],
  ])('%j uses %j', (teks, hasil) => {
    expect(terpakai(teks)).toEqual(hasil);
  });
});

it('sauhIstilah gives a place of letters and hyphens', () => {
  expect(sauhIstilah({ istilah: 'KTP-el (elektronik)' })).toBe('ktp-el-elektronik');
});
