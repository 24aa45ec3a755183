import type { AstroIntegration } from 'astro';

/**
 * Serves the files of SOPs and of figures while pages are being written. A build writes them beside Astro, in the time
 * that it takes for the pages: `src/build/tulis-unduhan.ts`.
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
        const { akhiranStatistik } = await import('./unduhan/berkas-statistik.ts');
        for (const akhiran of akhiranStatistik) {
          injectRoute({
            pattern: `/statistik/[...berkas].${akhiran}`,
            entrypoint: new URL('../components/unduhan/unduhan-statistik.ts', import.meta.url),
          });
        }
      },
    },
  };
}
