import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * A loader of one folder that first forgets what Astro's store kept from another: a program that builds the content
 * of two offices in turn would else be told that both have the same chapters.
 */
export function ownEntries(loader: Loader, folder: string): Loader {
  return {
    ...loader,
    load: async (context) => {
      const akar = fileURLToPath(context.config.root);
      for (const [id, { filePath }] of context.store.entries()) {
        if (filePath !== undefined && !liesIn(resolve(akar, filePath), folder)) {
          context.store.delete(id);
        }
      }
      await loader.load(context);
    },
  };
}

function liesIn(berkas: string, folder: string): boolean {
  const jalur = relative(resolve(folder), berkas);
  return jalur !== '' && jalur.split(sep)[0] !== '..';
}
