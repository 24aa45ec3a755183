import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Rewrites module scripts in place as scripts that hold all they import, because a browser loads no modules from a
 * disk. esbuild, which Astro brings along, is used where Vite's own bundler has no form of several such scripts at once.
 *
 * @param berkas paths of the scripts below the folder
 */
export async function gabungSkrip(folder: string, berkas: readonly string[]): Promise<void> {
  await build({
    entryPoints: berkas.map((satu) => join(folder, satu)),
    outdir: folder,
    outbase: folder,
    allowOverwrite: true,
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [tanpaMuatAwal],
  });
}

/**
 * Vite has a script name the files that its parts will need, for the browser to fetch ahead. Here they are in the script
 * itself, and their addresses, which only a module knows, would fail it.
 */
const tanpaMuatAwal: Plugin = {
  name: 'tanpa-muat-awal',
  setup(bangun) {
    bangun.onLoad({ filter: /\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
      loader: 'js',
    }));
  },
};
