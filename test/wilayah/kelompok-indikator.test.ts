import { expect, it } from 'vitest';
import { daftarIndikator } from '../../src/statistics/indicators/index.ts';
import { indikatorBernama, kelompokIndikator } from '../../src/wilayah/kelompok-indikator.ts';

it('every indicator stands in one group and in no other', () => {
  const anggota = kelompokIndikator.flatMap(({ indikator }) => indikator.map(({ id }) => id));
  expect(anggota.toSorted()).toEqual(daftarIndikator.map(({ id }) => id).toSorted());
});

it('an unknown indicator is refused by its id', () => {
  expect(() => indikatorBernama('tak-ada')).toThrow('tak-ada');
});
