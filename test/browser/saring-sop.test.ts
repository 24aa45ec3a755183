import { describe, expect, it } from 'vitest';
import {
  bacaPilihan,
  jumlahNilai,
  saring,
  sebutJumlah,
  tulisPilihan,
} from '../../src/browser/saring-sop.ts';

const semua = [
  { status: ['berlaku'], pelaksana: ['kabid', 'pemohon'] },
  { status: ['berlaku'], pelaksana: ['pemohon'] },
  { status: ['draf'], pelaksana: ['kabid'] },
];

describe('saring', () => {
  it.each([
    ['lets all pass where nothing is chosen', { status: '', pelaksana: '' }, [true, true, true]],
    ['asks for one value among several', { status: '', pelaksana: 'kabid' }, [true, false, true]],
    [
      'asks for every choice at once',
      { status: 'berlaku', pelaksana: 'kabid' },
      [true, false, false],
    ],
    ['lets nothing pass that lacks a saringan', { bidang: 'arsip' }, [false, false, false]],
  ])('%s', (_, pilihan, hasil) => {
    expect(saring(semua, pilihan)).toEqual(hasil);
  });
});

describe('jumlahNilai', () => {
  it('counts beside the other choices, not beside its own', () => {
    const pilihan = { status: 'draf', pelaksana: 'pemohon' };
    expect([...jumlahNilai(semua, pilihan, 'status')]).toEqual([['berlaku', 2]]);
    expect([...jumlahNilai(semua, pilihan, 'pelaksana')]).toEqual([['kabid', 1]]);
  });
});

describe('the choice in an address', () => {
  const dikenal = { status: ['', 'berlaku', 'draf'], pelaksana: ['', 'kabid'] };

  it.each([
    ['?status=draf&pelaksana=kabid', { status: 'draf', pelaksana: 'kabid' }],
    ['?status=hilang&lain=1', { status: '', pelaksana: '' }],
    ['', { status: '', pelaksana: '' }],
  ])('%s is read', (query, pilihan) => {
    expect(bacaPilihan(query, dikenal)).toEqual(pilihan);
  });

  it.each([
    [{ status: 'draf', pelaksana: '' }, '?status=draf'],
    [{ status: '', pelaksana: '' }, ''],
  ])('%o is written as "%s"', (pilihan, query) => {
    expect(tulisPilihan(pilihan)).toBe(query);
  });
});

it.each([
  [5, 5, '5 SOP'],
  [3, 5, '3 dari 5 SOP'],
  [0, 5, 'Tidak ada SOP yang cocok dari 5'],
])('%i of %i: %s', (tampak, jumlah, kata) => {
  expect(sebutJumlah(tampak, jumlah)).toBe(kata);
});
