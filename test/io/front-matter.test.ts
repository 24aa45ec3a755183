import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/io/front-matter.ts';

it('separates the definition from the prose', () => {
  expect(splitFrontMatter('---\nnama: A\nstatus: draf\n---\n\nProsa.\n\n---\n\nLagi.\n')).toEqual({
    yaml: 'nama: A\nstatus: draf\n',
    isi: 'Prosa.\n\n---\n\nLagi.',
  });
});

it('accepts a file without prose', () => {
  expect(splitFrontMatter('---\nnama: A\n---')).toEqual({ yaml: 'nama: A\n', isi: '' });
});

it.each([
  ['prose alone', 'Prosa.\n'],
  ['a definition that is not closed', '---\nnama: A\n'],
  ['a blank line before the definition', '\n---\nnama: A\n---\n'],
  ['nothing', ''],
])('finds no definition in %s', (_, teks) => {
  expect(splitFrontMatter(teks)).toBeUndefined();
});
