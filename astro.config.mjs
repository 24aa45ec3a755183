// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Addresses are settings of the place where the portal is published, not of the program.
const { CACAH_SITE, CACAH_BASE } = process.env;

export default defineConfig({
  ...(CACAH_SITE ? { site: CACAH_SITE } : {}),
  base: CACAH_BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') joins inline words that only a line break separates.
  compressHTML: true,
  // Two pages at one address is a mistake in content, never a choice.
  prerenderConflictBehavior: 'error',
  // Its colours would be style attributes, which the policy of the pages forbids.
  integrations: [mdx({ syntaxHighlight: false })],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
