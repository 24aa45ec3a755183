import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aturanAntarSop } from '../../../src/sop/cross-rules/index.ts';
import { lintSop } from '../../../src/sop/lint.ts';
import type { ContohAntar } from '../../../src/sop/aturan-antar.ts';
import { koleksi } from '../verify-aturan-antar.ts';

const ids = aturanAntarSop.map(({ id }) => id);

it('lists every rule of the folder, each in the file named by its id', () => {
  expect(filesOf('src/sop/cross-rules', '.ts')).toEqual(ids);
});

it('has a test for every rule', () => {
  expect(filesOf('test/sop/cross-rules', '.test.ts')).toEqual(ids);
});

describe.each(aturanAntarSop)('$id', ({ id, uraian, penjelasan, contoh }) => {
  it('says of itself one sentence, and explains it in two to four', () => {
    expect(uraian).toMatch(/^[A-Z][^.]+\.$/);
    expect(penjelasan.match(/[.](?=\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(penjelasan.match(/[.](?=\s|$)/g)?.length).toBeLessThanOrEqual(4);
  });

  it('has an example that shows its own fault and, mended, none of any rule over several SOPs', () => {
    expect(findings(contoh.keliru)).toEqual([id]);
    expect(findings(contoh.benar)).toEqual([]);
  });
});

/** Ids of the rules over several SOPs that have something to say, each once. */
function findings(contoh: ContohAntar): readonly string[] {
  const semua = koleksi(contoh).map((satu) => ({ ...satu, berkas: `${satu.id}.md` }));
  const temuan = lintSop(semua, {}).map(({ aturan }) => aturan);
  return [...new Set(temuan.filter((satu) => ids.includes(satu)))];
}

function filesOf(folder: string, akhiran: string): readonly string[] {
  return readdirSync(folder)
    .map((nama) => nama.slice(0, -akhiran.length))
    .filter((nama) => nama !== 'index')
    .sort();
}
