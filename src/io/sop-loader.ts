import type { Loader } from 'astro/loaders';
import { readContent } from './read-content.ts';

/**
 * The prose of every SOP, rendered. Astro's own loaders pass over missing and duplicate content in silence;
 * this one reads with the reader of `npm run validate`. What that reader finds stops the pages, which read the
 * whole portal before anything else.
 */
export function sopLoader(folder: string): Loader {
  return {
    name: 'sop',
    async load(context) {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const { sop } = readContent(folder);
        store.clear();
        for (const { id, isi } of sop) {
          store.set({
            id,
            data: {},
            body: isi,
            rendered: await context.renderMarkdown(isi),
          });
        }
      };
      await fill();
      watcher?.add(folder);
      watcher?.on('change', (path) => {
        if (path.startsWith(folder)) {
          fill().catch((error: unknown) => {
            logger.error(String(error));
          });
        }
      });
    },
  };
}
