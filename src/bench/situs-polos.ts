import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programFolder } from '../io/program-folder.ts';

/**
 * Writes an Astro project with as many pages as asked and nothing but Astro: one page file, one layout's worth of
 * HTML, a heading, a paragraph and a table of twelve rows on each. It uses the packages of this program.
 */
export async function writeSitusPolos(folder: string, halaman: number): Promise<void> {
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await symlink(join(programFolder, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'astro.config.mjs'),
    "export default { output: 'static', trailingSlash: 'always', cacheDir: './.simpanan' };",
  );
  await writeFile(join(folder, 'src', 'pages', '[nomor].astro'), sumber(halaman));
}

function sumber(halaman: number): string {
  return `---
export function getStaticPaths() {
  return Array.from({ length: ${String(halaman)} }, (_, i) => ({ params: { nomor: String(i + 1) } }));
}
const { nomor } = Astro.params;
---
<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><title>Halaman {nomor}</title></head>
  <body>
    <h1>Halaman {nomor}</h1>
    <p>Satu halaman dari banyak halaman yang sama.</p>
    <table>
      {Array.from({ length: 12 }, (_, i) => (
        <tr><th scope="row">Baris {i + 1}</th><td>{Number(nomor) * (i + 1)}</td><td>Kata-kata dalam sebuah sel</td></tr>
      ))}
    </table>
  </body>
</html>
`;
}
