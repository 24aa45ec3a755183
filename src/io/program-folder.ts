import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of package.json and astro.config.mjs. Searched upwards, because Astro runs these modules from
 * chunks that it writes elsewhere below that folder.
 */
export const programFolder = above(dirname(fileURLToPath(import.meta.url)));

function above(folder: string): string {
  if (existsSync(join(folder, 'astro.config.mjs'))) return folder;
  const induk = dirname(folder);
  if (induk === folder) throw new Error('astro.config.mjs not found above the program');
  return above(induk);
}
