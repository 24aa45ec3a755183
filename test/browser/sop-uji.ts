import { join } from 'node:path';
import { readContent } from '../../src/io/read-content.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { root } from '../run-script.ts';
import { sopBuatan } from '../sop/fixtures-sop.ts';

/** The five published SOPs and the invented ones in the general form, by name. */
export const semuaSop: readonly (readonly [string, Sop])[] = [
  ...readContent(join(root, 'content')).sop.map(({ slug, sop }) => [slug, sop] as const),
  ...sopBuatan().map(({ nama, sop }) => [nama, sop] as const),
];

export function sopBernama(nama: string): Sop {
  const sop = semuaSop.find(([calon]) => calon === nama)?.[1];
  if (sop === undefined) throw new Error(`no SOP ${nama}`);
  return sop;
}
