import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Ajv from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/io/front-matter.ts';
import { folderSkema, skemaJson } from '../../src/io/skema-json.ts';

const skema = skemaJson();
const berkas = [
  ...globSync('content/{instansi,regulasi}/*.yaml'),
  ...globSync('content/sop/*/*.md'),
  ...globSync('content/buku/*.mdx'),
  ...globSync('data/*/*/rilis.yaml'),
].sort();

/** The authored YAML of a file, which begins with the line that names its schema. */
function yamlOf(jalur: string): string {
  const teks = readFileSync(jalur, 'utf8');
  return jalur.endsWith('.yaml') ? teks : (splitFrontMatter(teks)?.yaml ?? '');
}

function validator(nama: string) {
  return new Ajv({ allErrors: true }).compile(JSON.parse(skema.get(nama) ?? '') as object);
}

it('the committed schemas are those that the readers use', () => {
  const tertulis = globSync(join('content', folderSkema, '*')).sort();
  expect(tertulis.map((jalur) => basename(jalur))).toEqual([...skema.keys()].sort());
  for (const jalur of tertulis) {
    expect(readFileSync(jalur, 'utf8')).toBe(skema.get(basename(jalur)));
  }
});

it('every field of every schema has a description', () => {
  const tanpa = [...skema].flatMap(([nama, isi]) => undescribed(JSON.parse(isi), nama));
  expect(tanpa).toEqual([]);
});

describe.each(berkas)('%s', (jalur) => {
  const [, rujukan = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(yamlOf(jalur)) ?? [];

  it('names its schema on its first line', () => {
    expect(yamlOf(jalur).startsWith('# yaml-language-server: $schema=')).toBe(true);
    expect(skema.has(basename(rujukan))).toBe(true);
    expect(readFileSync(join(dirname(jalur), rujukan), 'utf8')).toBe(skema.get(basename(rujukan)));
  });

  it('is accepted by it, and not with a misspelt field', () => {
    const sah = validator(basename(rujukan));
    const isi = load(yamlOf(jalur)) as object;
    expect(sah(isi), JSON.stringify(sah.errors)).toBe(true);
    expect(sah({ ...isi, nommor: 'x' })).toBe(false);
  });
});

/** Paths of the properties that an editor could not explain. */
function undescribed(simpul: unknown, jalur: string): readonly string[] {
  if (typeof simpul !== 'object' || simpul === null) return [];
  const isian = 'properties' in simpul ? Object.entries(simpul.properties as object) : [];
  const kosong = isian
    .filter(([, nilai]) => !('description' in (nilai as object)))
    .map(([nama]) => `${jalur}.${nama}`);
  return [
    ...kosong,
    ...Object.entries(simpul).flatMap(([kunci, nilai]) => undescribed(nilai, `${jalur}.${kunci}`)),
  ];
}
