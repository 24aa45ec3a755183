import { describe, expect, it } from 'vitest';
import { aktif, saring, tekan, type Kelompok } from '../../../src/browser/grafik/pilihan.ts';

const seri: Kelompok = {
  id: 'seri',
  berganda: true,
  nilai: [
    { id: 'laki-laki', asal: true },
    { id: 'perempuan', asal: true },
  ],
};
const bentuk: Kelompok = {
  id: 'bentuk',
  berganda: false,
  nilai: [
    { id: 'angka', asal: true },
    { id: 'persen', asal: false },
  ],
};

describe('the buttons of a chart', () => {
  it.each([
    ['takes one of several away', seri, {}, 'laki-laki', { seri: 'perempuan' }],
    [
      'brings it back, and the address is plain again',
      seri,
      { seri: 'perempuan' },
      'laki-laki',
      {},
    ],
    ['leaves the last one on', seri, { seri: 'perempuan' }, 'perempuan', { seri: 'perempuan' }],
    ['chooses one of two', bentuk, {}, 'persen', { bentuk: 'persen' }],
    ['takes a choice back', bentuk, { bentuk: 'persen' }, 'angka', {}],
    [
      'leaves other choices alone',
      bentuk,
      { seri: 'perempuan' },
      'persen',
      { seri: 'perempuan', bentuk: 'persen' },
    ],
  ] as const)('a press %s', (_, kelompok, keadaan, id, hasil) => {
    expect(tekan(kelompok, keadaan, id)).toEqual(hasil);
  });

  it('show what holds, and what holds unasked where the address names nothing they know', () => {
    expect(aktif(seri, {})).toEqual(['laki-laki', 'perempuan']);
    expect(aktif(bentuk, { bentuk: 'permil' })).toEqual(['angka']);
  });

  it('keep of an address only what they know', () => {
    expect(saring([seri, bentuk], { seri: 'x.perempuan', bentuk: 'angka', lain: '1' })).toEqual({
      seri: 'perempuan',
    });
  });
});
