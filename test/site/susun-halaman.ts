import { join } from 'node:path';
import { susunHalaman as susun } from '../../src/build/susun-halaman.ts';

/**
 * The pages of the content and data in a folder, without prints, built into its `dist` as the build does. Throws with
 * Astro's words when they cannot be built.
 *
 * @param situs address of the host, where the portal is to know it
 * @returns the folder of the pages
 */
export async function susunHalaman(kerja: string, situs?: string): Promise<string> {
  const dist = join(kerja, 'dist');
  const folders = { content: join(kerja, 'content'), data: join(kerja, 'data') };
  const progress = { langkah: () => undefined };
  await susun({ folders, folder: dist, progress, situs });
  return dist;
}
