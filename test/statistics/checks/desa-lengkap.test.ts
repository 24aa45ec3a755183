import { describe, expect, it } from 'vitest';
import { desaLengkap } from '../../../src/statistics/checks/desa-lengkap.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

describe('desa-lengkap', () => {
  it('has nothing to say when every desa is there', () => {
    const daftar = [
      datasetUji(agama, [
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ];
    expect(desaLengkap.periksa({ kabupaten, daftar })).toEqual([]);
  });

  it('names the desa that are missing', () => {
    const [temuan] = desaLengkap.periksa({
      kabupaten,
      daftar: [
        datasetUji(agama, [
          [1, 1],
          [1, 1],
        ]),
      ],
    });
    expect(temuan).toMatchObject({ tingkat: 'galat', tempat: { berkas: 'agama.csv' } });
    expect(temuan?.pesan).toContain('Muara (63.05.02.1001)');
  });

  it('does not call a desa missing whose row could not be read', () => {
    const satu = {
      ...datasetUji(agama, [
        [1, 1],
        [1, 1],
      ]),
      takTerbaca: new Set(['63.05.02.1001']),
    };
    expect(desaLengkap.periksa({ kabupaten, daftar: [satu] })).toEqual([]);
  });

  it('only warns where an export leaves out a desa without anyone', () => {
    const daftar = [
      datasetUji(disabilitas, [
        [1, 1],
        [1, 1],
      ]),
    ];
    expect(desaLengkap.periksa({ kabupaten, daftar }).map(({ tingkat }) => tingkat)).toEqual([
      'peringatan',
    ]);
  });

  it('says in one sentence that a file holds no desa at all', () => {
    const temuan = desaLengkap.periksa({ kabupaten, daftar: [datasetUji(disabilitas, [])] });
    expect(temuan.map(({ tingkat }) => tingkat)).toEqual(['galat']);
  });
});
