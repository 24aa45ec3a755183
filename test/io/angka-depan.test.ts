import { beforeAll, describe, expect, it } from 'vitest';
import { angkaDepan, rilisTerbaru } from '../../src/io/angka-depan.ts';
import { readPortal } from '../../src/io/portal.ts';
import type { RilisSiap } from '../../src/io/portal.ts';
import { formatJiwa } from '../../src/statistics/format-value.ts';
import { jumlah, jumlahkan } from '../../src/statistics/agregat.ts';

let rilis: readonly RilisSiap[];
beforeAll(async () => {
  ({ rilis } = await readPortal({ content: 'content', data: 'data' }));
});

function penduduk({ datasets, kabupaten }: RilisSiap): number {
  const umur = datasets.get('umur-5-tahunan');
  if (!umur) throw new Error('the sample has no umur-5-tahunan');
  return jumlah(jumlahkan(umur, kabupaten).kabupaten);
}

describe('the figures of a front page', () => {
  it('are those of the newest release of each office', () => {
    expect(rilisTerbaru(rilis).map(({ rilis: satu }) => satu.periode)).toEqual(['2025-1']);
  });

  it('say what became of them since the semester before', () => {
    const [dulu, kini] = rilis.slice(-2);
    if (!dulu || !kini) throw new Error('the sample has fewer than two releases');
    const [pertama, ...lain] = angkaDepan(kini, rilis);
    expect(pertama).toEqual({
      id: 'jumlah-penduduk',
      nama: 'Jumlah penduduk',
      satuan: 'jiwa',
      teks: formatJiwa(penduduk(kini)),
      perubahan: `naik ${formatJiwa(penduduk(kini) - penduduk(dulu))} sejak Semester II Tahun 2024`,
    });
    expect(lain).toHaveLength(3);
    expect(lain.find(({ satuan }) => satuan === 'persen')?.perubahan).toMatch(
      /^(naik|turun) [\d,]+ poin persen sejak Semester II Tahun 2024$/,
    );
  });

  it('say nothing of a change where there is no earlier release', () => {
    const pertama = rilis[0];
    if (!pertama) throw new Error('the sample has no release');
    expect(angkaDepan(pertama, rilis).filter((satu) => 'perubahan' in satu)).toEqual([]);
  });

  it('are the same as before when they are shown the same', () => {
    const kini = rilis.at(-1);
    if (!kini) throw new Error('the sample has no release');
    const kembar = { ...kini, periode: { tahun: 2024, semester: 2 } as const };
    expect(angkaDepan(kini, [kini, kembar])[0]?.perubahan).toBe(
      'tidak berubah sejak Semester II Tahun 2024',
    );
  });
});
