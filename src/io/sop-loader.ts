import type { Loader } from 'astro/loaders';
import { readProsa } from './read-prosa.ts';

/**
 * The prose of every SOP, rendered. Whether the SOPs may be published is not judged here: the pages read the whole
 * portal before anything else, and what `npm run validate` finds stops them.
 */
export function sopLoader(folder: string): Loader {
  return {
    name: 'sop',
    async load(context) {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        store.clear();
        for (const { id, isi } of readProsa(folder)) {
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
