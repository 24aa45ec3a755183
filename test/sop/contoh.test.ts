import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { sopDariContoh } from '../../src/sop/contoh.ts';
import type { Contoh } from '../../src/sop/contoh.ts';
import { aturanAntarSop } from '../../src/sop/cross-rules/index.ts';
import type { Konteks } from '../../src/sop/konteks.ts';
import { lintSop } from '../../src/sop/lint.ts';
import { registerContoh } from '../../src/sop/regulasi/contoh-register.ts';
import { aturanSop } from '../../src/sop/rules/index.ts';

const konteks: Konteks = {
  regulasi: registerContoh,
  per: { tahun: 2024, bulan: 12, hari: 31 },
};

function lint(semua: Readonly<Record<string, Contoh>>): readonly Finding[] {
  const sop = Object.entries(semua).map(([id, contoh]) => ({
    id,
    kode: id.split('/')[0] ?? '',
    berkas: id,
    sop: sopDariContoh(contoh),
  }));
  return lintSop(sop, konteks);
}

const satu = (contoh: Contoh) => lint({ '63.05/contoh': contoh });

it('no rule has anything to say about the base of the examples', () => {
  expect(satu({})).toEqual([]);
});

describe.each(aturanSop)('$id', ({ id, contoh, tingkat }) => {
  it('reports its wrong example', () => {
    expect(satu(contoh.keliru).filter(({ aturan }) => aturan === id)).not.toEqual([]);
  });

  it('accepts its right example, in which nothing else is wrong either', () => {
    expect(satu(contoh.benar)).toEqual([]);
  });

  it('is not drowned by others in its wrong example', () => {
    const lain = satu(contoh.keliru).filter(
      (temuan) => temuan.aturan !== id && temuan.tingkat === 'galat' && tingkat !== 'galat',
    );
    expect(lain).toEqual([]);
  });
});

describe.each(aturanAntarSop)('$id', ({ id, contoh }) => {
  it('reports its wrong example', () => {
    expect(lint(contoh.keliru).filter(({ aturan }) => aturan === id)).not.toEqual([]);
  });

  it('accepts its right example', () => {
    expect(lint(contoh.benar).filter(({ aturan }) => aturan === id)).toEqual([]);
  });
});

describe('the rules together', () => {
  const semua = [...aturanSop, ...aturanAntarSop];

  it('cover every item of the checklist', () => {
    const butir = [
      ...Array.from({ length: 12 }, (_, i) => `I${i + 1}`),
      ...Array.from({ length: 17 }, (_, i) => `T${i + 1}`),
    ];
    const dicakup = new Set<string>(semua.flatMap((aturan) => aturan.butir));
    expect(butir.filter((satu) => !dicakup.has(satu))).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(semua.map(({ id }) => id)).size).toBe(semua.length);
  });

  it.each(semua)('$id explains itself in whole sentences', ({ uraian, penjelasan }) => {
    expect(uraian).toMatch(/^[A-Z][^.]+\.$/);
    expect(penjelasan).toMatch(/^[A-Z].{60,}\.$/s);
  });
});
