import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aturanSop } from '../../../src/sop/rules/index.ts';

const ids = aturanSop.map(({ id }) => id);

it('lists every rule of the folder, each in the file named by its id', () => {
  expect(filesOf('src/sop/rules', '.ts')).toEqual(ids);
});

it('has a test for every rule', () => {
  expect(filesOf('test/sop/rules', '.test.ts')).toEqual(ids);
});

it('explains every rule in one sentence', () => {
  for (const { uraian } of aturanSop) expect(uraian).toMatch(/^[A-Z][^.]+\.$/);
});

function filesOf(folder: string, akhiran: string): readonly string[] {
  return readdirSync(folder)
    .map((nama) => nama.slice(0, -akhiran.length))
    .filter((nama) => nama !== 'index')
    .sort();
}
