import { expect, it } from 'vitest';
import { wilayah } from '../../../src/book/narasi/wilayah.ts';
import { dataUji } from './data-uji.ts';

it('counts kecamatan, desa and kelurahan, which the codes tell apart', () => {
  const data = dataUji({ A: {}, B: {} });
  const kecamatan = data.kabupaten.kecamatan.map((satu, i) => ({
    ...satu,
    desa: [
      ...satu.desa,
      { kode: `${satu.kode}.1002`, nama: 'Kelurahan' },
      ...(i === 0 ? [{ kode: `${satu.kode}.3003`, nama: 'Desa adat' }] : []),
    ],
  }));
  expect(wilayah.kalimat({ ...data, kabupaten: { ...data.kabupaten, kecamatan } })).toEqual([
    'Kabupaten Tapin, Provinsi Kalimantan Selatan, terdiri atas 2 kecamatan, 2 desa, 1 desa adat, dan 2 kelurahan.',
    'Desa/kelurahan terbanyak terdapat di Kecamatan A (3 desa/kelurahan) dan yang paling sedikit di Kecamatan B (2 desa/kelurahan).',
  ]);
});

it.each([
  [2155.939, 'Luas wilayahnya 2.155,939 km².'],
  [100, 'Luas wilayahnya 100 km².'],
])('gives the area of %d where it is known', (luas, kalimat) => {
  const data = dataUji({ A: { 'luas-wilayah': { luas } } });
  expect(wilayah.kalimat(data)[1]).toBe(kalimat);
});

it('is silent about an area that is not known', () => {
  expect(wilayah.kalimat(dataUji({ A: { 'luas-wilayah': { luas: Number.NaN } } }))).toEqual([
    'Kabupaten Tapin, Provinsi Kalimantan Selatan, terdiri atas 1 kecamatan dan 1 desa.',
  ]);
});
