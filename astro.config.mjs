// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { gayaSebaris } from './src/io/gaya-sebaris.ts';
import { ruteUnduhan } from './src/io/rute-unduhan.ts';

// Addresses are settings of the place where the portal is published, not of the program.
const { CACAH_SITE, CACAH_BASE } = process.env;
const base = CACAH_BASE ?? '/';

export default defineConfig({
  ...(CACAH_SITE ? { site: CACAH_SITE } : {}),
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') joins inline words that only a line break separates.
  compressHTML: true,
  // Two pages at one address is a mistake in content, never a choice.
  prerenderConflictBehavior: 'error',
  // Its colours would be style attributes, which the policy of the pages forbids.
  integrations: [mdx({ syntaxHighlight: false }), gayaSebaris(base), ruteUnduhan()],
  // A page is computed while others are written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    // The folder is new, and files of SOPs may be written into it already.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
  },
});
