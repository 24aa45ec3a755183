import { describe, expect, it } from 'vitest';
import { telusuriRiwayat } from '../../src/release/riwayat.ts';
import {
  kalimatLangkah,
  langkahBerikut,
  langkahMenunggu,
  langkahSelesai,
} from '../../src/release/uraian-jalan.ts';
import { jalan, sopDari, tempat } from './sop-uji.ts';

const serentak = sopDari([
  { lanjut: [2, 3] },
  { pelaksana: 'kasi', lanjut: 4 },
  { pelaksana: ['kabid', 'adb'], keputusan: { Ya: 4, Tidak: 1 } },
  {},
]);

function berikut(teks: string) {
  return langkahBerikut(telusuriRiwayat(serentak, jalan(teks), tempat));
}

describe('what may be recorded next', () => {
  it('names every step that is due, who does it and where each answer leads', () => {
    expect(berikut('1')).toMatchObject([
      {
        id: '2',
        langkah: 'langkah 2',
        oleh: 'Kasi',
        pilihan: [{ ke: 'langkah 4, Administrator Database', kembali: false }],
      },
      {
        id: '3',
        oleh: 'Kabid bersama Administrator Database',
        pelaksana: [{ id: 'kabid' }, { id: 'adb' }],
        pilihan: [
          { keputusan: 'Ya', ke: 'langkah 4, Administrator Database', kembali: false },
          { keputusan: 'Tidak', ke: 'langkah 1, Administrator Database', kembali: true },
        ],
      },
    ]);
  });

  it('names all that begins at once, and nothing after the last step', () => {
    expect(berikut('')[0]?.pilihan).toEqual([
      { ke: 'langkah 2, Kasi; langkah 3, Kabid bersama Administrator Database', kembali: false },
    ]);
    expect(berikut('1 2 3:Ya')[0]?.pilihan).toEqual([]);
    expect(berikut('1 2 3:Ya 4')).toEqual([]);
  });

  it('names what waits for another way', () => {
    const sesudah = telusuriRiwayat(serentak, jalan('1 2'), tempat);
    expect(langkahMenunggu(sesudah)).toMatchObject([{ langkah: 'langkah 4' }]);
  });

  it('tells symbols of one row apart', () => {
    const sop = sopDari([
      {},
      {
        simbol: [
          { id: '2a', pelaksana: 'kasi', keputusan: { Ya: '2b', Tidak: 1 } },
          { id: '2b', pelaksana: 'kabid', lanjut: 3 },
        ],
      },
      {},
    ]);
    const [satu] = langkahBerikut(telusuriRiwayat(sop, jalan('1'), tempat));
    expect([satu?.id, satu?.langkah]).toEqual(['2a', 'langkah 2 (simbol 2a)']);
  });
});

describe('what was done', () => {
  it('names those who did it: all of the langkah, or the one who is recorded', () => {
    const riwayat = jalan('1 3:Tidak').map((butir, i) =>
      i === 1 ? { ...butir, oleh: ['kabid'] } : butir,
    );
    const selesai = langkahSelesai(telusuriRiwayat(serentak, riwayat, tempat));
    expect(selesai.map(kalimatLangkah)).toEqual([
      '1 Januari 2025: langkah 1, Administrator Database',
      '2 Januari 2025: langkah 3, Kabid, keputusan Tidak, kembali ke langkah 1',
    ]);
  });
});
