import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests wait for a page most of the time, so no core is kept free for vitest itself.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'modul',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          // Modules keep nothing that one test could leave to the next; loading them for each file anew would take
          // most of the time.
          isolate: false,
          // Some tests try thousands of inputs; a machine with other work takes its time.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'situs',
          include: ['test/site/**/*.test.ts'],
          // The portal is built once for all tests that look at its pages and prints.
          globalSetup: ['test/site/build-once.ts'],
          testTimeout: 120_000,
          // Builds of portals take turns.
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
