import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-script.ts';

const folder = join(root, 'content', 'panduan');

/** The pages of the manual that come with the program, by file name. */
export const naskah: readonly { readonly berkas: string; readonly teks: string }[] = readdirSync(
  folder,
)
  .filter((nama) => nama.endsWith('.mdx'))
  .sort()
  .map((berkas) => ({ berkas, teks: readFileSync(join(folder, berkas), 'utf8') }));

/** The blocks of code of a page in one language. */
export function blok(teks: string, bahasa: string): readonly string[] {
  return [...teks.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, nama]) => nama === bahasa)
    .map(([, , isi = '']) => isi.trimEnd());
}

/** Every line that the manual asks its reader to type, in order. */
export const perintah: readonly { readonly berkas: string; readonly baris: string }[] =
  naskah.flatMap(({ berkas, teks }) =>
    blok(teks, 'sh').flatMap((isi) => isi.split('\n').map((baris) => ({ berkas, baris }))),
  );

/** The words of a line as a shell hands them over; only double quotes are used. */
export function kataPerintah(baris: string): readonly string[] {
  return [...baris.matchAll(/"([^"]*)"|(\S+)/g)].map(([, kutip, polos]) => kutip ?? polos ?? '');
}
