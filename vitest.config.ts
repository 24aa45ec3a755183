import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'modul',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'situs',
          include: ['test/site/**/*.test.ts'],
          // The portal is built once for all tests that look at its pages and prints.
          globalSetup: ['test/site/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
