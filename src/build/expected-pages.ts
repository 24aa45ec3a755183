import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alamatPerubahan, alamatRilis, alamatSop } from '../io/alamat.ts';
import { pendahuluSop } from '../io/pendahulu.ts';
import type { Portal } from '../io/portal.ts';

/** Addresses of the pages that this content must have, each of them a folder with its index. */
export function expectedPages({ kantor, sop, edisi }: Portal): readonly string[] {
  return [
    '/',
    '/sop/',
    '/statistik/',
    '/tentang/',
    ...kantor.map(({ kode }) => `/instansi/${kode}/`),
    ...sop.map(alamatSop),
    ...[...pendahuluSop(sop).keys()].map(alamatPerubahan),
    ...edisi.flatMap(({ rilis, bab }) => [
      alamatRilis(rilis),
      ...bab
        .flatMap(({ butir }) => butir)
        .filter(({ jenis }) => jenis === 'tabel')
        .map(({ id }) => `${alamatRilis(rilis)}${id}/`),
    ]),
  ];
}

/** Throws, naming the first, when a page was not written: Astro ends well without it. */
export function assertPages(folder: string, pages: readonly string[]): void {
  const hilang = pages.filter(
    (path) => !existsSync(join(folder, ...path.split('/'), 'index.html')),
  );
  if (hilang.length > 0) {
    throw new Error(`${hilang.length} pages were not written, the first is ${hilang[0] ?? ''}`);
  }
}
