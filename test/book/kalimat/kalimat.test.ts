import { expect, it } from 'vitest';
import { sebutBanyak } from '../../../src/book/kalimat/bilangan.ts';
import { gabung } from '../../../src/book/kalimat/daftar.ts';
import { kalimat, labelKecil, susun } from '../../../src/book/kalimat/kalimat.ts';

it.each([
  [0, 'nol desa'],
  [1, 'satu desa'],
  [10, 'sepuluh desa'],
  [11, '11 desa'],
  [1200, '1.200 desa'],
])('sebutBanyak writes %d', (banyak, teks) => {
  expect(sebutBanyak(banyak, 'desa')).toBe(teks);
});

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A dan B'],
  [['A', 'B', 'C'], 'A, B, dan C'],
])('gabung joins %j', (butir, teks) => {
  expect(gabung(butir)).toBe(teks);
});

it('gabung joins by another word where it is told so', () => {
  expect(gabung(['A', 'B', 'C'], 'atau')).toBe('A, B, atau C');
});

it('kalimat begins with a capital and ends with a full stop', () => {
  expect(kalimat('jumlahnya 5 jiwa')).toBe('Jumlahnya 5 jiwa.');
});

it.each([
  ['Tamat SD/sederajat', 'tamat SD/sederajat'],
  ['SLTA/sederajat', 'SLTA/sederajat'],
  ['Karyawan BUMN', 'karyawan BUMN'],
  ['Tentara Nasional Indonesia (TNI)', 'Tentara Nasional Indonesia (TNI)'],
  ['Diploma IV/Strata I', 'Diploma IV/Strata I'],
  ['Fisik', 'fisik'],
])('labelKecil sets %s in a sentence as %s', (label, teks) => {
  expect(labelKecil(label)).toBe(teks);
});

it('susun keeps what there is to say', () => {
  expect(susun(['A.', undefined, 'B.'])).toEqual(['A.', 'B.']);
});
