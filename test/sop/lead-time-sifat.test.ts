import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import type { Alur } from '../../src/sop/alur.ts';
import { buildAlur } from '../../src/sop/build-alur.ts';
import { formatDurasi, roundDurasi } from '../../src/sop/durasi.ts';
import type { Durasi } from '../../src/sop/durasi.ts';
import { computeHarapanMulai } from '../../src/sop/lead-time/harapan.ts';
import { computeLeadTime } from '../../src/sop/lead-time/lead-time.ts';
import type { LeadTime } from '../../src/sop/lead-time/lead-time.ts';
import { waktuLangkah } from '../../src/sop/lead-time/waktu-langkah.ts';
import { alurDari, waktuDari } from './lead-time-alur.ts';

/** Whole numbers below a bound, the same for the same seed (Park and Miller 1988). */
function randomFrom(benih: number): (batas: number) => number {
  let keadaan = benih;
  return (batas) => {
    keadaan = (keadaan * 48271) % 2147483647;
    return keadaan % batas;
  };
}

const benih = Array.from({ length: 60 }, (_, i) => i * 7919 + 1);

/** A line of langkah, some of them keputusan that go back, some of them forks that meet in the next but one. */
function line(acak: (batas: number) => number): { alur: Alur; menit: readonly number[] } {
  const panjang = 3 + acak(12);
  const panah: string[] = [];
  for (let nomor = 1; nomor < panjang; nomor += 1) {
    const jenis = acak(3);
    if (jenis === 0) panah.push(`${nomor} ${nomor + 1} Ya`, `${nomor} ${1 + acak(nomor)} Tidak`);
    else if (jenis === 1 && nomor + 2 < panjang) {
      panah.push(`${nomor} ${nomor + 1}`, `${nomor} ${nomor + 2}`);
      panah.push(`${nomor + 1} ${nomor + 3}`, `${nomor + 2} ${nomor + 3}`);
      nomor += 2;
    } else panah.push(`${nomor} ${nomor + 1}`);
  }
  const pelaksana = Array.from({ length: panjang + 3 }, () => 'ABC'[acak(3)]).join('');
  const menit = Array.from({ length: panjang + 3 }, () => 1 + acak(60));
  return { alur: alurDari(panah, { pelaksana }), menit };
}

function one(alur: Alur, menit: readonly number[], peluang: number): LeadTime {
  const [pertama] = computeLeadTime(alur, waktuDari(...menit), { peluang }).mulai;
  if (pertama === undefined) throw new Error('no start');
  return pertama;
}

function minutes({ harapan }: LeadTime): number {
  return harapan === 'tak berakhir' ? Infinity : harapan.rentang.max.menit;
}

describe('for any line with returns and forks', () => {
  it('nothing goes wrong at a chance of nothing', () => {
    for (const satu of benih) {
      const { alur, menit } = line(randomFrom(satu));
      const { lancar, harapan, pelaksana } = one(alur, menit, 0);
      expect(harapan).toEqual(lancar.lama);
      expect(pelaksana.map((beban) => beban.harapan)).toEqual(
        pelaksana.map((beban) => beban.lancar),
      );
    }
  });

  it('a larger chance never makes it shorter', () => {
    for (const satu of benih) {
      const { alur, menit } = line(randomFrom(satu));
      const lama = [0, 0.1, 0.3, 0.5, 0.8].map((p) => minutes(one(alur, menit, p)));
      for (const [i, berikut] of lama.slice(1).entries()) {
        expect(berikut).toBeGreaterThanOrEqual((lama[i] ?? 0) - 1e-6);
      }
    }
  });

  it('the smooth course is the shortest, and the longest holds every single return', () => {
    for (const satu of benih) {
      const { alur, menit } = line(randomFrom(satu));
      const { lancar, balik, terpanjang } = one(alur, menit, 0);
      for (const { lama, langkah } of balik) {
        expect(lama.rentang.max.menit).toBeGreaterThanOrEqual(lancar.lama.rentang.max.menit);
        expect(lama.rentang.max.menit).toBeLessThanOrEqual(terpanjang.lama.rentang.max.menit);
        expect(langkah.length).toBeGreaterThan(lancar.langkah.length);
      }
      expect(terpanjang.balik).toHaveLength(balik.length);
    }
  });

  it('all work together takes no less than the flow itself', () => {
    for (const satu of benih) {
      const { alur, menit } = line(randomFrom(satu));
      const hasil = one(alur, menit, 0.3);
      const kerja = hasil.pelaksana.reduce((n, { harapan }) => n + (harapan?.max.menit ?? 0), 0);
      expect(kerja).toBeGreaterThanOrEqual(minutes(hasil) - 1e-6);
    }
  });
});

it('expects for several chances at once what it expects for each alone', () => {
  const peluang = [0, 0.1, 0.35, 1];
  for (const satu of benih) {
    const { alur, menit } = line(randomFrom(satu));
    const semua = computeHarapanMulai(alur, waktuDari(...menit), { peluang });
    const sendiri = peluang.map((p) => one(alur, menit, p));
    expect([...semua]).toEqual([[sendiri[0]?.mulai, sendiri.map(({ harapan }) => harapan)]]);
  }
});

it('finds figures or a reason for any graph, however it is drawn', () => {
  for (const satu of benih) {
    const acak = randomFrom(satu);
    const panah = Array.from({ length: 12 }, () => {
      const label = ['', ' Ya', ' Tidak', ' Lain'][acak(4)] ?? '';
      return `${1 + acak(7)} ${1 + acak(9)}${label}`;
    });
    const alur = alurDari([...panah, '9', '8']);
    const hasil = computeLeadTime(alur, waktuDari(1, 2, 3, 4, 5, 6, 7, 8, 9), { peluang: 0.4 });
    expect(hasil.mulai.length + hasil.sebab.length).toBe(1);
    for (const leadTime of hasil.mulai) {
      const angka = numbersIn(leadTime);
      expect(angka.filter((n) => !Number.isFinite(n))).toEqual([]);
      expect(minutes(leadTime)).toBeGreaterThanOrEqual(1);
    }
  }
});

function numbersIn(nilai: unknown): readonly number[] {
  if (typeof nilai === 'number') return [nilai];
  if (typeof nilai !== 'object' || nilai === null) return [];
  return Object.values(nilai).flatMap(numbersIn);
}

describe('the SOP of Balangan', () => {
  const sop = readContent('content').sop.find(({ id }) => id === '63.11/dik-jamila-me-wa')?.sop;

  function figures(peluang: number): LeadTime | undefined {
    if (sop === undefined) return undefined;
    return computeLeadTime(buildAlur(sop), waktuLangkah(sop.langkah), { peluang }).mulai[0];
  }

  function whole(durasi: Durasi | undefined): string | undefined {
    return durasi && formatDurasi(roundDurasi(durasi));
  }

  it.each([
    [0, '1 jam 10 menit'],
    [0.1, '1 jam 16 menit'],
    [0.2, '1 jam 25 menit'],
    [0.3, '1 jam 38 menit'],
    [0.5, '2 jam 30 menit'],
  ])('is expected to take its time when a keputusan fails with a chance of %d', (p, lama) => {
    const harapan = figures(p)?.harapan;
    expect(harapan === 'tak berakhir' ? harapan : whole(harapan?.rentang.max)).toBe(lama);
  });

  it('has three returns, which together make the longest course', () => {
    const hasil = figures(0);
    expect(hasil?.balik.map(({ panah, tambahan }) => [panah, whole(tambahan.max)])).toEqual([
      ['2-1-tidak', '10 menit'],
      ['4-3-tidak', '25 menit'],
      ['5-4-tidak', '20 menit'],
    ]);
    expect(whole(hasil?.terpanjang.lama.rentang.max)).toBe('2 jam 5 menit');
    expect(hasil?.serahTerima).toEqual({ jumlah: 6, bolakBalik: [] });
  });
});

describe('waktuLangkah', () => {
  it('leaves a merged cell to the row above', () => {
    const sop = readContent('content').sop[0]?.sop;
    const [a, b] = sop?.langkah ?? [];
    expect(a && b && waktuLangkah([a, { ...b, waktu: '', gabung: ['waktu'] }])).toMatchObject([
      { jenis: 'paling lama' },
      undefined,
    ]);
  });
});
