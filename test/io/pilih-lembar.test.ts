import { describe, expect, it } from 'vitest';
import { pilihLembar } from '../../src/io/pilih-lembar.ts';

const kepalaKtp = [
  'KODE',
  'WILAYAH',
  'WKTP_LK',
  'WKTP_PR',
  'WKTP',
  'REKAM_LK',
  'REKAM_PR',
  'REKAM',
  'KTP_LK',
  'KTP_PR',
  'KTP',
];
const barisKtp = ['63.05.01.1001', 'BINUANG', '2', '1', '3', '2', '1', '3', '2', '0', '2'];
const ktp = [kepalaKtp, barisKtp];

describe('pilihLembar', () => {
  it('takes a known table with its titles, so that rows keep their numbers, without blank rows at the end', () => {
    const hasil = pilihLembar([
      { nama: 'Sheet6 (2)', baris: [['KTP-EL SEMESTER II'], [''], kepalaKtp, barisKtp, ['', ' ']] },
    ]);
    expect(hasil.dipakai.map(({ lembar, def, baris }) => [lembar, def.id, baris])).toEqual([
      ['Sheet6 (2)', 'ktp-el', [['KTP-EL SEMESTER II'], [''], ...ktp]],
    ]);
    expect(hasil.diabaikan).toEqual([]);
  });

  it('names what it does not take, with the reason', () => {
    const hasil = pilihLembar([
      { nama: 'Sheet9', baris: [] },
      {
        nama: 'Sheet9 (2)',
        baris: [
          ['LK', 'PR', 'JML'],
          ['1', '2', '3'],
        ],
      },
    ]);
    expect(hasil.dipakai).toEqual([]);
    expect(hasil.diabaikan[0]).toEqual({ lembar: 'Sheet9', alasan: 'Lembar ini kosong' });
    expect(hasil.diabaikan[1]?.lembar).toBe('Sheet9 (2)');
  });

  it('takes one of two equal sheets', () => {
    const hasil = pilihLembar([
      { nama: 'Sheet6', baris: ktp },
      { nama: 'Salinan', baris: ktp },
    ]);
    expect(hasil.dipakai.map(({ lembar }) => lembar)).toEqual(['Sheet6']);
    expect(hasil.diabaikan).toEqual([
      { lembar: 'Salinan', alasan: 'Isinya sama persis dengan lembar "Sheet6"' },
    ]);
  });

  it('takes none of two sheets of one dataset whose figures differ', () => {
    const lain = barisKtp.with(10, '1').with(9, '-1');
    const hasil = pilihLembar([
      { nama: 'Sheet6', baris: ktp },
      { nama: 'Sheet6 (2)', baris: [kepalaKtp, lain] },
    ]);
    expect(hasil.dipakai).toEqual([]);
    expect(hasil.diabaikan.map(({ lembar }) => lembar)).toEqual(['Sheet6', 'Sheet6 (2)']);
    expect(hasil.diabaikan[0]?.alasan).toContain('"Sheet6" dan "Sheet6 (2)"');
  });

  it('sets a sheet of people apart and repeats nothing that stands in it', () => {
    const hasil = pilihLembar([
      {
        nama: 'BNBA',
        baris: [
          ['NIK', 'NAMA_LGKP', 'ALAMAT', 'KODE'],
          ['6305010101900001', 'SITI AMINAH', 'JL. MELATI', '63.05'],
        ],
      },
    ]);
    expect(hasil.pribadi.map(({ lembar }) => lembar)).toEqual(['BNBA']);
    expect(JSON.stringify(hasil)).not.toMatch(/SITI|6305010101900001|MELATI/);
  });
});
