import { describe, expect, it } from 'vitest';
import { buildAlur } from '../../src/sop/build-alur.ts';
import { sopContoh, sopLangkah } from './contoh-sop.ts';
import type { Sop } from '../../src/sop/schema.ts';

function shapes(sop: Sop): readonly string[] {
  return buildAlur(sop).simbol.map(
    ({ id, bentuk, mulai, akhir }) =>
      `${id} ${bentuk}${mulai ? ' mulai' : ''}${akhir ? ' akhir' : ''}`,
  );
}

function arrows(sop: Sop): readonly string[] {
  return buildAlur(sop).panah.map(({ dari, ke, label }) =>
    [dari, ke, label].filter(Boolean).join(' '),
  );
}

describe('buildAlur', () => {
  it('makes the first and the last kegiatan the kapsul, a keputusan a diamond, the rest boxes', () => {
    expect(shapes(sopLangkah({}, {}, { keputusan: { Ya: 4, Tidak: 2 } }, {}))).toEqual([
      '1 kapsul mulai',
      '2 kotak',
      '3 belah-ketupat',
      '4 kapsul akhir',
    ]);
  });

  it('leads to the next row unless it is told otherwise', () => {
    const sop = sopLangkah({}, { lanjut: 4 }, {}, { lanjut: [3, 5] }, {});
    expect(arrows(sop)).toEqual(['1 2', '2 4', '3 4', '4 3', '4 5']);
  });

  it('names an arrow by its ends and its label', () => {
    expect(buildAlur(sopContoh()).panah).toEqual([
      { id: '1-2', dari: '1', ke: '2' },
      { id: '2-3-ya', dari: '2', ke: '3', label: 'Ya' },
      { id: '2-1-tidak', dari: '2', ke: '1', label: 'Tidak' },
    ]);
  });

  it('ends at `selesai` in the middle, and does not go on from there', () => {
    const sop = sopLangkah({ keputusan: { Ya: 2, Tidak: 3 } }, { lanjut: 'selesai' }, {});
    expect(shapes(sop)).toEqual(['1 belah-ketupat mulai', '2 kapsul akhir', '3 kapsul akhir']);
    expect(arrows(sop)).toEqual(['1 2 Ya', '1 3 Tidak']);
  });

  it('has a second start where a row says so', () => {
    expect(shapes(sopLangkah({ lanjut: 3 }, { mulai: true }, {}))).toEqual([
      '1 kapsul mulai',
      '2 kapsul mulai',
      '3 kapsul akhir',
    ]);
  });

  it('has no end in a last row that leads back', () => {
    expect(shapes(sopLangkah({}, { lanjut: 1 }))).toEqual(['1 kapsul mulai', '2 kotak']);
  });

  it('has no end in a keputusan that has lost its branches', () => {
    expect(shapes(sopLangkah({}, { keputusan: {} }))).toEqual([
      '1 kapsul mulai',
      '2 belah-ketupat',
    ]);
  });

  it('draws a pelaksana once who is named twice', () => {
    const alur = buildAlur(sopLangkah({}, { pelaksana: ['petugas', 'petugas'] }));
    expect(alur.simbol.map(({ id }) => id)).toEqual(['1', '2']);
    expect(alur.bersama).toEqual([]);
  });

  it('joins pelaksana who act together, and lets the first carry the arrows', () => {
    const alur = buildAlur(sopLangkah({}, { pelaksana: ['petugas', 'pemohon'] }, {}));
    expect(alur.simbol.filter(({ langkah }) => langkah === 1)).toEqual([
      { id: '2', langkah: 1, pelaksana: 1, bentuk: 'kotak', mulai: false, akhir: false },
      { id: '2-pemohon', langkah: 1, pelaksana: 0, bentuk: 'kotak', mulai: false, akhir: false },
    ]);
    expect(alur.bersama).toEqual([['2', '2-pemohon']]);
    expect(alur.panah.map(({ id }) => id)).toEqual(['1-2', '2-3']);
  });

  it('gives only the first of those who start together the mark of the start', () => {
    expect(shapes(sopLangkah({ pelaksana: ['pemohon', 'petugas'] }, {}))).toEqual([
      '1 kapsul mulai',
      '1-petugas kapsul',
      '2 kapsul akhir',
    ]);
  });

  it('leaves out what has no pelaksana or no target, which the rules report', () => {
    const alur = buildAlur(
      sopLangkah({}, { pelaksana: null }, { pelaksana: 'bupati' }, { lanjut: 9 }),
    );
    expect(alur.simbol.map(({ id }) => id)).toEqual(['1', '4']);
    expect(alur.panah).toEqual([]);
  });

  it('is empty for an SOP without langkah', () => {
    expect(buildAlur(sopContoh({ langkah: [] }))).toEqual({ simbol: [], panah: [], bersama: [] });
  });
});
