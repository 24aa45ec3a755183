import { describe, expect, it } from 'vitest';
import type { Agregat } from '../../../src/statistics/agregat.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { statusKawin } from '../../../src/statistics/datasets/status-kawin.ts';
import {
  catatanPengungkapan,
  temuanTerbuka,
} from '../../../src/statistics/pengungkapan/keterangan.ts';
import { lindungi } from '../../../src/statistics/pengungkapan/lindungi.ts';
import { skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';
import { agregatUji, kabupatenUji, petaAgregat } from './tabel-uji.ts';

const duaDesa = kabupatenUji([2]);
const kecil = agregatUji(disabilitas, duaDesa, [
  [1, 20, 9, 9],
  [9, 9, 9, 9],
]);
const status = agregatUji(statusKawin, duaDesa, [
  [1, 20, 9, 9],
  [9, 9, 9, 9],
]);

function catatan(agregat: Agregat, isi: unknown): readonly string[] {
  const setelan = isi === undefined ? undefined : skemaPengungkapan.parse(isi);
  const satu = lindungi(petaAgregat(agregat), '63.05', setelan).agregat.get(agregat.def.id);
  return satu ? catatanPengungkapan(satu, setelan) : ['the dataset is gone'];
}

describe('the note under a table', () => {
  it.each([
    [
      'says below which figure it is silent',
      kecil,
      { ambang: { desa: 5 } },
      'Angka di bawah 5 pada tingkat desa dirahasiakan (x), begitu pula angka lain yang dapat dipakai untuk menghitungnya; jumlah yang tampil tetap jumlah sebenarnya.',
    ],
    [
      'names every level that has a threshold',
      kecil,
      { ambang: { desa: 5, kecamatan: 3 } },
      'Angka di bawah 5 pada tingkat desa, 3 pada tingkat kecamatan dirahasiakan (x), begitu pula angka lain yang dapat dipakai untuk menghitungnya; jumlah yang tampil tetap jumlah sebenarnya.',
    ],
    [
      'says what is rounded',
      kecil,
      { cara: 'bulatkan', ambang: { desa: 5 } },
      'Angka dibulatkan ke kelipatan 5, sehingga bagian-bagiannya tidak selalu tepat berjumlah sama.',
    ],
    [
      'says that the population is not',
      status,
      { cara: 'bulatkan', ambang: { desa: 5 }, kelipatan: 3 },
      'Angka dibulatkan ke kelipatan 3 kecuali jumlah penduduk, sehingga bagian-bagiannya tidak selalu tepat berjumlah sama.',
    ],
  ])('%s', (_, agregat, setelan, kalimat) => {
    expect(catatan(agregat, setelan)).toEqual([kalimat]);
  });

  it.each([
    ['no setting', undefined],
    ['no figure kept back', { ambang: { kabupaten: 5 } }],
    ['a threshold for other tables', { cara: 'bulatkan', dataset: { agama: { desa: 5 } } }],
  ])('is not there with %s', (_, setelan) => {
    expect(catatan(kecil, setelan)).toEqual([]);
  });
});

describe('a small figure that nothing can hide', () => {
  const setelan = skemaPengungkapan.parse({ ambang: { desa: 5 } });

  it('is a galat that says where', () => {
    const terbuka = lindungi(
      petaAgregat(
        agregatUji(statusKawin, duaDesa, [
          [9, 20, 9, 9],
          [9, 9, 9, 9],
        ]),
      ),
      '63.05',
      undefined,
    );
    const [temuan, ...lain] = temuanTerbuka(
      lindungi(petaAgregat(status), '63.05', setelan, [terbuka.agregat]),
      'instansi/63.05.yaml',
    );
    expect(lain).toEqual([]);
    expect(temuan).toMatchObject({
      aturan: 'pengungkapan-terbuka',
      tingkat: 'galat',
      tempat: { berkas: 'instansi/63.05.yaml', kolom: 'pengungkapan' },
      pesan:
        '1 angka kecil pada data status-kawin dapat dihitung dari angka lain walaupun ditutup, pertama pada wilayah 63.05.01.2001 data status-kawin',
    });
  });

  it('is not found where all are hidden', () => {
    expect(temuanTerbuka(lindungi(petaAgregat(status), '63.05', setelan), '')).toEqual([]);
  });
});
