import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { aturanAntarSop } from '../../src/sop/cross-rules/index.ts';
import { aturanSop } from '../../src/sop/rules/index.ts';
import { temuanContoh, tulisContoh } from '../../src/sop/tulis-contoh.ts';

describe('an example in the manual', () => {
  it('is written as its author would write it', () => {
    const teks = tulisContoh({
      langkah: [{}, { kegiatan: 'Meneliti berkas', keputusan: { Ya: 3, Tidak: 1 }, waktu: null }],
    });
    expect(teks).toBe(
      [
        'langkah:',
        '  - # langkah yang tidak dibahas',
        '  - kegiatan: Meneliti berkas',
        '    keputusan: { Ya: 3, Tidak: 1 }',
        '    waktu:',
      ].join('\n'),
    );
  });

  it.each(aturanSop)('of $id is the example itself', ({ contoh }) => {
    for (const satu of [contoh.keliru, contoh.benar]) {
      const terbaca = load(tulisContoh(satu)) as { langkah?: unknown[] };
      const langkah = terbaca.langkah?.map((isi) => isi ?? {});
      expect({ ...terbaca, ...(langkah && { langkah }) }).toEqual(satu);
    }
  });

  it('comes with what the program says of it, and with its cure', () => {
    const tanpa = aturanSop.filter(
      ({ id, contoh }) => temuanContoh(id, { '63.05/contoh': contoh.keliru }).length === 0,
    );
    const tanpaAntar = aturanAntarSop.filter(
      ({ id, contoh }) => temuanContoh(id, contoh.keliru).length === 0,
    );
    expect([...tanpa, ...tanpaAntar].map(({ id }) => id)).toEqual([]);
  });

  it('that is right has nothing said of it', () => {
    expect(
      aturanSop.flatMap(({ id, contoh }) => temuanContoh(id, { '63.05/contoh': contoh.benar })),
    ).toEqual([]);
  });
});
