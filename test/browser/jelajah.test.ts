import { describe, expect, it } from 'vitest';
import { buildPeta } from '../../src/browser/build-peta.ts';
import { jejak, pilihanDari, startJelajah } from '../../src/browser/jelajah.ts';
import type { Keadaan, Pilihan } from '../../src/browser/jelajah.ts';
import { kabarJelajah, kataJejak, kataMulai, kataPilihan } from '../../src/browser/kata-jelajah.ts';
import type { Peta } from '../../src/browser/peta.ts';
import { sopLangkah } from '../sop/contoh-sop.ts';
import { semuaSop, sopBernama } from './sop-uji.ts';

/** Walks from the first start, at each step by the button whose word is given, else by the first. */
function walk(peta: Peta, jawaban: readonly string[] = [], batas = 60): Keadaan {
  const sisa = [...jawaban];
  let keadaan = startJelajah(peta.findIndex(({ mulai }) => mulai));
  for (let kali = 0; kali < batas; kali += 1) {
    const semua = pilihanDari(peta, keadaan);
    const pilihan = semua.find(({ label }) => label === sisa[0]) ?? semua[0];
    if (pilihan === undefined) return keadaan;
    if (pilihan.label === sisa[0]) sisa.shift();
    keadaan = pilihan.sampai;
  }
  throw new Error('the walk does not end');
}

const nomorJalan = (peta: Peta, keadaan: Keadaan) =>
  jejak(keadaan).map(({ kini }) => peta[kini]?.simbol[0]);

describe('a walk through a published SOP', () => {
  it.each([
    ['dik-jamila-me-wa', [], ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['dik-jamila-me-wa', ['Tidak'], ['1', '2', '1', '2', '3', '4', '5', '6', '7', '8']],
    ['hak-akses-pemanfaatan-data', [], ['1', '2', '3', '4', '5', '6', '7']],
    [
      'akses-siak-desa-kelurahan',
      ['Tidak', 'Ya'],
      ['1', '2', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ],
    ['penyusunan-buku-data-agregat', [], ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['kia-melalui-silpia', [], ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  ] as const)('%s, answered %j, passes %j', (nama, jawaban, nomor) => {
    const peta = buildPeta(sopBernama(nama));
    expect(nomorJalan(peta, walk(peta, jawaban))).toEqual(nomor);
  });

  it('follows the panah that the flowchart draws', () => {
    const peta = buildPeta(sopBernama('dik-jamila-me-wa'));
    const panah = jejak(walk(peta, ['Tidak'])).flatMap((satu) => satu.panah);
    expect(panah.slice(0, 4)).toEqual(['1-2', '2-1-tidak', '1-2', '2-3-ya']);
  });

  it('shows pelaksana who act together as one step with both their symbols', () => {
    const peta = buildPeta(sopBernama('hak-akses-pemanfaatan-data'));
    expect(peta[3]).toMatchObject({ simbol: ['4', '4-adb'], oleh: 'Kasi SIAK bersama ADB' });
  });

  it('goes back to the very state before', () => {
    const peta = buildPeta(sopBernama('dik-jamila-me-wa'));
    const keadaan = walk(peta, ['Tidak']);
    expect(keadaan.sebelum && nomorJalan(peta, keadaan.sebelum)).toEqual(
      nomorJalan(peta, keadaan).slice(0, -1),
    );
    expect(jejak(keadaan)[0]?.sebelum).toBeUndefined();
  });
});

describe('a walk through rows that share a symbol', () => {
  it('is one step for all of them', () => {
    const peta = buildPeta(sopBernama('sel-gabung'));
    expect(peta[0]).toMatchObject({ no: '1–3', baris: [0, 1, 2], mulai: true });
    expect(nomorJalan(peta, walk(peta))).toEqual(['1', '4', '5', '6']);
  });
});

describe('a walk through ways that run at once', () => {
  const peta = buildPeta(sopBernama('beberapa-mulai-akhir'));

  it('knows every place to begin', () => {
    const mulai = peta.flatMap(({ mulai }, nomor) => (mulai ? [nomor] : []));
    expect(mulai.map((nomor) => kataMulai(peta, nomor).rinci)).toEqual([
      'dari langkah 1, Petugas Kelurahan',
      'dari langkah 2, Petugas Loket',
    ]);
  });

  it('takes them one after the other and goes on once, where they meet', () => {
    expect(nomorJalan(peta, walk(peta, ['Lengkap']))).toEqual(['1', '3', '4', '5', '6']);
  });

  it('says what runs at once, what waits and where', () => {
    const [, , cabang, kedua] = jejak(walk(peta, ['Lengkap']));
    const [, berikut] = jejak(walk(peta, ['Lengkap']));
    const lengkap = berikut && pilihanDari(peta, berikut)[0];
    expect(lengkap && kataPilihan(peta, lengkap)).toEqual({
      utama: 'Lengkap',
      rinci: 'serentak ke langkah 4, Operator SIAK; langkah 5, Petugas Loket',
    });
    expect(cabang && kabarJelajah(peta, cabang)).toEqual([
      'Berjalan serentak, dilalui sesudah ini: langkah 5, Petugas Loket.',
    ]);
    const [lanjut] = cabang ? pilihanDari(peta, cabang) : [];
    expect(lanjut && kataPilihan(peta, lanjut).rinci).toBe(
      'ke jalur serentak berikutnya: langkah 5, Petugas Loket',
    );
    expect(kedua?.panah).toEqual(['4-6', '3-5-lengkap']);
    expect(kedua && kabarJelajah(peta, kedua)).toEqual([
      'Jalur sebelumnya sudah sampai dan menunggu di langkah 6.',
    ]);
  });

  it('leaves nothing waiting when an answer takes the other way', () => {
    const keadaan = walk(peta, ['Tidak lengkap']);
    expect(nomorJalan(peta, keadaan)).toEqual(['1', '3', '7']);
    expect(kabarJelajah(peta, keadaan)).toEqual(['Selesai. Alur berakhir di sini.']);
  });

  it('walks each of several ways that end without meeting', () => {
    const banyak = buildPeta(sopBernama('banyak-pelaksana'));
    expect(nomorJalan(banyak, walk(banyak))).toEqual(
      '1 2 2-adb 3 4 4-helpdesk 4-adb 5 6 6-capil 6-sekretaris 6-kadis'.split(' '),
    );
  });

  it('goes on from the meeting place also when the last way ends elsewhere', () => {
    const lain = buildPeta(
      sopLangkah(
        { lanjut: [2, 3] },
        { lanjut: 4 },
        { keputusan: { Ya: 4, Tidak: 5 } },
        { lanjut: 'selesai' },
        { lanjut: 'selesai' },
      ),
    );
    expect(nomorJalan(lain, walk(lain, ['Tidak']))).toEqual(['1', '2', '3', '5', '4']);
    expect(nomorJalan(lain, walk(lain, ['Ya']))).toEqual(['1', '2', '3', '4']);
  });

  it('begins all ways anew when the flow comes back to its fork', () => {
    const ulang = buildPeta(
      sopLangkah(
        { lanjut: [2, 3] },
        { keputusan: { Ya: 4, Tidak: 1 } },
        { lanjut: 4 },
        { lanjut: 'selesai' },
      ),
    );
    expect(nomorJalan(ulang, walk(ulang, ['Tidak']))).toEqual(['1', '2', '1', '2', '3', '4']);
  });

  it('meets inside before it meets outside', () => {
    const dalam = buildPeta(
      sopLangkah(
        { lanjut: [2, 5] },
        { lanjut: [3, 4] },
        { lanjut: 6 },
        { lanjut: 6 },
        { lanjut: 7 },
        { lanjut: 7 },
        { lanjut: 'selesai' },
      ),
    );
    expect(nomorJalan(dalam, walk(dalam))).toEqual(['1', '2', '3', '4', '6', '5', '7']);
  });

  it('offers a way back beside a way onward as a choice of its own, after that', () => {
    const balik = buildPeta(sopLangkah({}, { lanjut: [1, 3] }, { lanjut: 'selesai' }));
    const pilihan = pilihanDari(balik, startJelajah(1)).map((satu) => kataPilihan(balik, satu));
    expect(pilihan.map(({ utama, rinci }) => `${utama} ${rinci}`)).toEqual([
      expect.stringMatching(/^Lanjut ke langkah 3, /),
      expect.stringMatching(/^Ulangi kembali ke langkah 1, /),
    ]);
  });
});

describe('the words of a step', () => {
  const peta = buildPeta(sopBernama('dik-jamila-me-wa'));
  const kata = (nomor: number) =>
    pilihanDari(peta, startJelajah(nomor)).map((p) => kataPilihan(peta, p));

  it('name the answer and who is next', () => {
    expect(kata(1)).toEqual([
      { utama: 'Ya', rinci: 'ke langkah 3, OPERATOR SIAK' },
      { utama: 'Tidak', rinci: 'kembali ke langkah 1, OPERATOR LAYANAN' },
    ]);
    expect(kata(0)).toEqual([{ utama: 'Lanjut', rinci: 'ke langkah 2, OPERATOR SIAK' }]);
    expect(kata(7)).toEqual([]);
  });

  it('keep the way taken short', () => {
    expect(kataJejak(peta, walk(peta, ['Tidak']))).toBe('… › 3 › 4 › 5 › 6 › 7 › 8');
    expect(kataJejak(peta, startJelajah(2))).toBe('3');
  });
});

describe.each(semuaSop)('%s', (_, sop) => {
  const peta = buildPeta(sop);
  const maju = (keadaan: Keadaan): readonly Pilihan[] =>
    pilihanDari(peta, keadaan).filter(({ kembali }) => !kembali);

  it('can be walked on from every place that a walk reaches, to an end', () => {
    for (const [nomor, { mulai }] of peta.entries()) {
      if (!mulai) continue;
      const antrean = [startJelajah(nomor)];
      for (let satu = antrean.pop(); satu; satu = antrean.pop()) {
        expect(jejak(satu).length).toBeLessThanOrEqual(peta.length + 1);
        antrean.push(...maju(satu).map(({ sampai }) => sampai));
        if (pilihanDari(peta, satu).length === 0) expect(satu.menunggu).toEqual([]);
      }
    }
  });

  it('shows every symbol of the chart on some walk', () => {
    const tercapai = new Set<number>();
    const antrean = peta.flatMap(({ mulai }, nomor) => (mulai ? [startJelajah(nomor)] : []));
    for (let satu = antrean.pop(); satu; satu = antrean.pop()) {
      tercapai.add(satu.kini);
      antrean.push(...maju(satu).map(({ sampai }) => sampai));
    }
    expect(tercapai.size).toBe(peta.length);
  });
});
