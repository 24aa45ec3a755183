import { beforeAll, describe, expect, it } from 'vitest';
import type { RilisSiap } from '../../../src/io/portal.ts';
import { acaraRilis, kabarPortal } from '../../../src/io/unduhan/kabar-portal.ts';
import { hariRilis, rilisMenunggu } from '../../../src/io/unduhan/kalender-portal.ts';
import { portalNyata } from '../../export/rilis-uji.ts';

let rilis: readonly RilisSiap[];
beforeAll(async () => {
  ({ rilis } = await portalNyata());
});

/** The newest release as a draft, planned for a day where one is given. */
function draf(tanggalTerbit?: string): RilisSiap {
  const satu = rilis.at(-1);
  if (!satu) throw new Error('no release');
  const isi: Mutable<RilisSiap['rilis']> = { ...satu.rilis };
  delete isi.tanggalTerbit;
  if (tanggalTerbit !== undefined) isi.tanggalTerbit = tanggalTerbit;
  return { ...satu, rilis: isi, terbitan: { ...satu.terbitan, status: 'draf' } };
}

type Mutable<T> = { -readonly [kunci in keyof T]: T[kunci] };

describe('the release calendar', () => {
  it('has the days of the releases, the newest first', () => {
    expect(hariRilis(rilis).map(({ tanggal, uraian }) => [tanggal, uraian])).toEqual([
      ['2025-08-11', 'Terbit [DATA CONTOH]'],
      ['2025-02-10', 'Terbit [DATA CONTOH]'],
      ['2024-08-12', 'Terbit [DATA CONTOH]'],
    ]);
    expect(rilisMenunggu(rilis)).toEqual([]);
  });

  it('has each correction with its reason, beside the day of the first edition', () => {
    const satu = rilis.at(-1);
    if (!satu) throw new Error('no release');
    const diganti = { edisi: 1, tanggal: '2025-09-01', alasan: 'Anak tercatat dua kali' };
    const kedua = { ...satu, lama: [{ ...satu, diganti }] };
    expect(hariRilis([kedua])).toMatchObject([
      {
        tanggal: '2025-09-01',
        uraian: 'Perbaikan, edisi ke-2: Anak tercatat dua kali.',
        alamat: '/statistik/63.05/2025-1/perbaikan/',
      },
      { tanggal: '2025-08-11', alamat: '/statistik/63.05/2025-1/' },
    ]);
  });

  it('says of a draft when it is planned and what the SOP asks for next, if the content says so', () => {
    expect(rilisMenunggu([draf('2026-02-10')])).toMatchObject([
      { periode: 'Semester I Tahun 2025', status: 'DRAF', tanggal: '2026-02-10' },
    ]);
    expect(rilisMenunggu([draf()])[0]?.tanggal).toBeUndefined();
  });

  it('announces a plan as a day to come, and never as news', () => {
    const rencana = draf('2026-02-10');
    expect(hariRilis([rencana])).toEqual([]);
    expect(kabarPortal({ rilis: [rencana], sop: [] }, (path) => path)).toEqual([]);
    expect(acaraRilis([rencana], () => undefined)).toMatchObject([{ tanggal: '2026-02-10' }]);
    expect(acaraRilis([draf()], () => undefined)).toEqual([]);
  });
});
