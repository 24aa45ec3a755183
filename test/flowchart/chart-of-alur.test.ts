import { expect, it } from 'vitest';
import { chartOfAlur } from '../../src/flowchart/chart-of-alur.ts';

it('places the simbol of an alur on the grid and joins those who act together without a head', () => {
  const simbol = { langkah: 0, bentuk: 'kotak', mulai: true, akhir: false } as const;
  const alur = {
    simbol: [
      { ...simbol, id: '1', pelaksana: 0 },
      { ...simbol, id: '1-adb', pelaksana: 1 },
      { ...simbol, id: '2', langkah: 1, pelaksana: 0, mulai: false, akhir: true },
    ],
    panah: [{ id: '1-2', dari: '1', ke: '2', label: 'Ya' }],
    bersama: [['1', '1-adb']],
  } as const;
  expect(chartOfAlur(alur, [0, 1], 2)).toEqual({
    rows: 2,
    cols: 2,
    symbols: [
      { id: '1', row: 0, col: 0, bentuk: 'kotak', mulai: true },
      { id: '1-adb', row: 0, col: 1, bentuk: 'kotak', mulai: true },
      { id: '2', row: 1, col: 0, bentuk: 'kotak', mulai: false },
    ],
    arrows: [
      { id: '1-2', dari: '1', ke: '2', label: 'Ya', berkepala: true },
      { id: '1-bersama-1-adb', dari: '1', ke: '1-adb', berkepala: false },
    ],
  });
});
