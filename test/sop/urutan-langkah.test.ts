import { describe, expect, it } from 'vitest';
import { langkahSebelum, langkahSesudah } from '../../src/sop/urutan-langkah.ts';
import { sopLangkah } from './contoh-sop.ts';

describe('urutan langkah', () => {
  const bercabang = sopLangkah(
    { lanjut: [2, 3] },
    { keputusan: { Ya: 3, Tidak: 1 } },
    { lanjut: 'selesai' },
  );

  it('the rows before are those above that lead here', () => {
    expect(langkahSebelum(bercabang)).toEqual([[], [0], [0, 1]]);
  });

  it('the rows after are all that the flow reaches, itself where it comes round again', () => {
    expect(langkahSesudah(bercabang)).toEqual([[0, 1, 2], [0, 1, 2], []]);
  });

  it('rows that share a symbol follow each other, and the last of them leads on', () => {
    const gabungan = sopLangkah({ lanjut: 3 }, { gabung: ['pelaksana'] }, {});
    expect(langkahSebelum(gabungan)).toEqual([[], [0], [1]]);
    expect(langkahSesudah(gabungan)).toEqual([[1, 2], [2], []]);
  });
});
