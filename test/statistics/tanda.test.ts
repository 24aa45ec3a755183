import { describe, expect, it } from 'vitest';
import {
  barisLegenda,
  daftarTanda,
  legendaTanda,
  tandaiNilai,
  teksSel,
} from '../../src/statistics/tanda.ts';

describe('a cell', () => {
  it.each([
    ['a figure', { nilai: 1234 }, '1.234'],
    ['none of anything', { nilai: 0 }, '–'],
    ['a figure that is not known', { nilai: NaN }, '…'],
    ['a figure that is not there', { nilai: undefined }, '…'],
    ['a figure kept back', { nilai: NaN, tertutup: true }, 'x'],
    [
      'nothing of a figure kept back, whatever else is so',
      { nilai: 3, tertutup: true, sementara: true, diperbaiki: true },
      'x',
    ],
    ['a provisional figure', { nilai: 1234, sementara: true }, '1.234*'],
    ['a corrected figure', { nilai: 1234, diperbaiki: true }, '1.234r'],
    [
      'a corrected figure that is still provisional',
      { nilai: 1234, sementara: true, diperbaiki: true },
      '1.234*r',
    ],
    ['a provisional nought', { nilai: 0, sementara: true }, '–*'],
    ['no provisional sign where there is no figure', { nilai: NaN, sementara: true }, '…'],
    ['a figure that was withdrawn', { nilai: undefined, diperbaiki: true }, '…r'],
  ])('shows %s', (_, keadaan, teks) => {
    expect(teksSel(tandaiNilai(keadaan, 'bulat'))).toBe(teks);
  });

  it('keeps the figure apart from the signs behind it', () => {
    expect(tandaiNilai({ nilai: 12.5, sementara: true, diperbaiki: true }, 'persen')).toEqual({
      isi: '12,50',
      imbuhan: ['*', 'r'],
    });
  });
});

describe('the legend', () => {
  const sel = (...keadaan: readonly Parameters<typeof tandaiNilai>[0][]) =>
    keadaan.map((satu) => tandaiNilai(satu, 'bulat'));

  it('explains the signs that stand in the table, once and in the usual order', () => {
    const isi = sel(
      { nilai: NaN, tertutup: true },
      { nilai: 5, diperbaiki: true },
      { nilai: 0 },
      { nilai: 0 },
    );
    expect(barisLegenda(legendaTanda(isi))).toBe('– nol; x dirahasiakan; r angka diperbaiki');
  });

  it('is not there for a table of figures alone', () => {
    expect(legendaTanda(sel({ nilai: 5 }, { nilai: 6 }))).toEqual([]);
  });

  it('knows every sign', () => {
    expect(barisLegenda(daftarTanda)).toBe(
      '– nol; … tidak tersedia; x dirahasiakan; * angka sementara; r angka diperbaiki',
    );
  });
});
