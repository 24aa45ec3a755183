import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Node runs our TypeScript as it stands, so an import without its extension fails only at run time. */
const importsNameTheirFile = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.{1,2}\\u002F/]:not([source.value=/\\.(ts|astro|css|json|mjs|svg)(\\?url)?$/])',
  message: 'A relative import names its file with its extension (./x.ts).',
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test/fixtures/', 'test/golden/'] },
  js.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', importsNameTheirFile],
    },
  },
  {
    // The type-aware rules need a program that .astro front matter is not part of; astro check types it.
    files: ['**/*.astro', '**/*.js', '**/*.mjs'],
    rules: { 'no-undef': 'off', 'no-restricted-syntax': ['error', importsNameTheirFile] },
  },
);
