import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';

const gaya = ['huruf-cetak.css', 'alur.css', 'lembar.css'];

/**
 * The style of the official sheets as one text, its fonts in it as data: a sheet is set in an empty tab, which
 * has no address that a file could be found from.
 */
export function readGayaLembar(): string {
  const { resolve } = createRequire(import.meta.url);
  return gaya
    .map((nama) => readFileSync(join(programFolder, 'src', 'styles', nama), 'utf8'))
    .join('\n')
    .replaceAll(/url\('(@fontsource\/[^']+)'\)/g, (_, berkas: string) => {
      const isi = readFileSync(resolve(berkas)).toString('base64');
      return `url(data:font/woff2;base64,${isi})`;
    });
}
