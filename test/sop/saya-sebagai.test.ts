import { describe, expect, it } from 'vitest';
import { sayaSebagai } from '../../src/sop/saya-sebagai.ts';
import { sopContoh } from './contoh-sop.ts';
import { semuaSop, sopBernama } from '../browser/sop-uji.ts';

const tugas = (nama: string, id: string) => {
  const milik = sayaSebagai(sopBernama(nama)).find((satu) => satu.id === id);
  if (milik === undefined) throw new Error(`no pelaksana ${id}`);
  return milik;
};

describe('the part of one pelaksana', () => {
  it('says what is received from whom and what is handed to whom, also on a Tidak', () => {
    const { langkah } = tugas('penyusunan-buku-data-agregat', 'kabid');
    expect(langkah).toEqual([
      {
        simbol: '3',
        no: '3',
        baris: [2],
        bersama: [],
        waktu: ['20 menit'],
        terima: [
          {
            no: '2',
            baris: 1,
            pihak: ['Kasi Pengolahan dan Penyajian Data Kependudukan'],
            barang: ['draf buku agregat'],
          },
        ],
        serah: [
          { no: '4', baris: 3, pihak: ['Sekretaris'], barang: ['draf buku agregat'], label: 'Ya' },
          {
            no: '2',
            baris: 1,
            pihak: ['Kasi Pengolahan dan Penyajian Data Kependudukan'],
            barang: ['draf buku agregat'],
            label: 'Tidak',
          },
        ],
        mulai: false,
        akhir: false,
      },
    ]);
  });

  it('names nobody where the work stays in the same hands', () => {
    const { langkah } = tugas('penyusunan-buku-data-agregat', 'adb');
    expect(langkah.map(({ no, serah }) => [no, serah.map(({ pihak }) => pihak)])).toEqual([
      ['1', [['Kasi Pengolahan dan Penyajian Data Kependudukan']]],
      ['7', [[]]],
      ['8', []],
    ]);
  });

  it('holds a step that is done together in the part of each', () => {
    const [sama] = tugas('hak-akses-pemanfaatan-data', 'adb').langkah;
    expect(sama).toMatchObject({ no: '4', simbol: '4-adb', bersama: ['Kasi SIAK'] });
    expect(tugas('hak-akses-pemanfaatan-data', 'kasi-siak').langkah[0]?.bersama).toEqual(['ADB']);
  });

  it('counts rows that share a symbol as one step, with the outputs of all and each waktu once', () => {
    const [pertama] = tugas('sel-gabung', 'petugas').langkah;
    expect(pertama).toMatchObject({ no: '1–3', baris: [0, 1, 2], waktu: ['1 hari'] });
    expect(pertama?.serah[0]?.barang).toEqual([
      'Surat keberatan',
      'Nomor register keberatan',
      'Tanda terima bernomor register',
    ]);
  });

  it('leaves out a pelaksana without a step', () => {
    const sop = sopContoh();
    const lain = { id: 'tamu', nama: 'Tamu', alias: [] };
    const nama = sayaSebagai({ ...sop, pelaksana: [...sop.pelaksana, lain] }).map(({ id }) => id);
    expect(nama).toEqual(sayaSebagai(sop).map(({ id }) => id));
  });
});

it.each(semuaSop)('%s: what one hands over, another receives', (_, sop) => {
  const semua = sayaSebagai(sop).flatMap(({ langkah }) => langkah);
  const pasangan = (arah: 'terima' | 'serah') =>
    new Set(
      semua.flatMap((satu) =>
        satu[arah].map(({ no, label = '' }) =>
          [arah === 'serah' ? [satu.no, no] : [no, satu.no], label].join(' '),
        ),
      ),
    );
  expect(pasangan('terima')).toEqual(pasangan('serah'));
});
