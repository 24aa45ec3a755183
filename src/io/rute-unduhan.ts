import type { AstroIntegration } from 'astro';

/**
 * Serves the files of an SOP while its pages are being written. A build writes them beside Astro, in the time that it
 * takes for the pages: `src/build/tulis-unduhan.ts`.
 */
export function ruteUnduhan(): AstroIntegration {
  return {
    name: 'rute-unduhan',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const { formatTertulis } = await import('../export/sop/index.ts');
        for (const { akhiran } of formatTertulis) {
          injectRoute({
            pattern: `/sop/[kode]/[slug]/[berkas].${akhiran}`,
            entrypoint: new URL('../components/sop/unduhan-sop.ts', import.meta.url),
          });
        }
      },
    },
  };
}
