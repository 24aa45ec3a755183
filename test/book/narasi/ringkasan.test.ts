import { expect, it } from 'vitest';
import { ringkasan } from '../../../src/book/narasi/ringkasan.ts';
import { dataUji, orang } from './data-uji.ts';

it('strings the messages together, without those that the figures do not carry', () => {
  const kk = (l: number, p: number) => ({ kk: { kk: [l, p] as const, cetak: Number.NaN } });
  const data = dataUji({
    A: { ...orang(50, 50), ...kk(30, 10) },
    B: { ...orang(30, 30), ...kk(0, 0) },
  });
  expect(ringkasan.kalimat(data)).toEqual([
    'Penduduk Kabupaten Tapin berjumlah 160 jiwa.',
    'Kecamatan A berpenduduk terbanyak, 100 jiwa.',
    'Seperempat kepala keluarga (25,0 persen) adalah perempuan.',
  ]);
});

it('leaves out a message whose figures lack a desa', () => {
  const data = dataUji({ A: orang(50, 50), B: { kk: { kk: [30, 10] } } });
  expect(ringkasan.kalimat(data)).toEqual([]);
});
