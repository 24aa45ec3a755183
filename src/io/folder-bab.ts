import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { programFolder } from './program-folder.ts';

/** Front matter of a chapter. */
export const skemaBab = z.strictObject({
  judul: z.string().min(1).describe('Judul bab'),
  jenis: z
    .enum(['pengantar', 'penjelasan', 'bab', 'lampiran', 'akhir'])
    .describe(
      'pengantar sebelum daftar isi, penjelasan sesudahnya, bab bernomor, lampiran, atau bagian akhir buku',
    ),
});

/** Folder of the chapters of all offices: that of the content when it has any, else the one that comes with the program. */
export function babFolder(content: string): string {
  const sendiri = join(content, 'buku');
  const hanyaKantor = berkasBab(sendiri).length === 0 && folderKantor(content).length > 0;
  return existsSync(sendiri) && !hanyaKantor ? sendiri : join(programFolder, 'content', 'buku');
}

/** True when an office has chapters of its own. */
export function adaBabKantor(content: string): boolean {
  return folderKantor(content).length > 0;
}

/** Names of the chapter files of a folder, sorted by code unit; none for a folder that is not there. */
export function berkasBab(folder: string): readonly string[] {
  return entries(folder)
    .filter((satu) => satu.isFile() && satu.name.endsWith('.mdx'))
    .map(({ name }) => name);
}

/** Names of the folders of chapters that offices have of their own. */
export function folderKantor(content: string): readonly string[] {
  return entries(join(content, 'buku'))
    .filter((satu) => satu.isDirectory() && !satu.name.startsWith('.'))
    .map(({ name }) => name);
}

function entries(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
