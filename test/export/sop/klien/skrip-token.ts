import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `token.ts` with bpmn-js as one script for a page, where `klien.jalankanToken` is its function. */
export async function skripToken(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('token.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'klien',
    // An evaluated script keeps no globals of its own.
    footer: { js: 'globalThis.klien = klien;' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
