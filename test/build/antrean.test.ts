import { describe, expect, it } from 'vitest';
import { antrean, berurutan } from '../../src/build/antrean.ts';

const tunggu = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a queue', () => {
  it('runs one after another, however long each takes', async () => {
    const giliran = antrean();
    const jejak: string[] = [];
    const kerja = (nama: string, ms: number) => async () => {
      jejak.push(`${nama} mulai`);
      await tunggu(ms);
      jejak.push(`${nama} selesai`);
    };
    await Promise.all([giliran(kerja('a', 5)), giliran(kerja('b', 1))]);
    expect(jejak).toEqual(['a mulai', 'a selesai', 'b mulai', 'b selesai']);
  });

  it('goes on after a failure, of which only its asker hears', async () => {
    const giliran = antrean();
    const gagal = giliran(() => Promise.reject(new Error('macet')));
    const berikut = giliran(() => Promise.resolve('jalan'));
    await expect(gagal).rejects.toThrow('macet');
    await expect(berikut).resolves.toBe('jalan');
  });
});

describe('results in order', () => {
  it('come while one more is being made, and no more than one', async () => {
    const jejak: string[] = [];
    const buat = async (satu: number): Promise<number> => {
      jejak.push(`mulai ${satu}`);
      await tunggu(1);
      return satu;
    };
    for await (const satu of berurutan([1, 2, 3], buat)) jejak.push(`jadi ${satu}`);
    expect(jejak).toEqual(['mulai 1', 'mulai 2', 'jadi 1', 'mulai 3', 'jadi 2', 'jadi 3']);
  });

  it('stop at a failure when its turn comes', async () => {
    const hasil: number[] = [];
    const buat = (satu: number): Promise<number> =>
      satu === 2 ? Promise.reject(new Error('macet')) : Promise.resolve(satu);
    await expect(async () => {
      for await (const satu of berurutan([1, 2, 3], buat)) hasil.push(satu);
    }).rejects.toThrow('macet');
    expect(hasil).toEqual([1]);
  });
});
