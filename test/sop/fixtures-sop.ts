import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '../../src/io/front-matter.ts';
import { parseYaml } from '../../src/sop/parse-yaml.ts';
import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop } from '../../src/sop/schema.ts';

const folder = new URL('../fixtures/sop/', import.meta.url);

/** Invented SOPs in shapes that signed documents have, by the name of their file. */
export function sopBuatan(): readonly { readonly nama: string; readonly sop: Sop }[] {
  return readdirSync(folder)
    .toSorted()
    .map((berkas) => ({ nama: berkas.replace(/\.md$/, ''), sop: readSop(berkas) }));
}

function readSop(berkas: string): Sop {
  const bagian = splitFrontMatter(readFileSync(new URL(berkas, folder), 'utf8'));
  const { nilai, temuan } = parseYaml(bagian?.yaml ?? '', skemaSop, { berkas, barisAwal: 2 });
  if (nilai === undefined) throw new Error(temuan.map(({ pesan }) => pesan).join('; '));
  return nilai;
}
