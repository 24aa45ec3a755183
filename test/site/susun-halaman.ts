import { join } from 'node:path';
import { runAstro } from '../../src/io/run-astro.ts';
import { vi } from 'vitest';

/**
 * The pages of the content and data in a folder, without prints, built into its `dist` as the build does. Throws with
 * Astro's words when they cannot be built.
 *
 * @param situs address of the host, where the portal is to know it
 * @returns the folder of the pages
 */
export async function susunHalaman(kerja: string, situs?: string): Promise<string> {
  const dist = join(kerja, 'dist');
  if (situs !== undefined) vi.stubEnv('CACAH_SITE', situs);
  const { kode, keluaran } = await runAstro({
    perintah: 'build',
    folders: { content: join(kerja, 'content'), data: join(kerja, 'data') },
    argumen: ['--outDir', dist],
    baris: () => undefined,
  });
  vi.unstubAllEnvs();
  if (kode !== 0) throw new Error(keluaran);
  return dist;
}
