import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programFolder } from '../io/program-folder.ts';

/**
 * Writes an Astro project with as many pages as asked and nothing but Astro: one page file, one layout's worth of
 * HTML, a heading, a paragraph and a table of twelve rows on each. It uses the packages of this program.
 */
export async function writeSitusPolos(folder: string, halaman: number): Promise<void> {
  await writeProyek(folder, { '[nomor].astro': sumber(halaman) });
}

/** How many files a site has, and how many bytes all of them together. */
export interface Muatan {
  readonly jumlah: number;
  readonly byte: number;
}

/**
 * Writes an Astro project that computes nothing: as many pages as asked, and as many other files, each with its share
 * of the bytes, which are there before it begins.
 */
export async function writeSitusBerisi(
  folder: string,
  { halaman, lain }: { readonly halaman: Muatan; readonly lain: Muatan },
): Promise<void> {
  await writeProyek(folder, {
    '[nomor].astro': sumberBerisi(halaman),
    'lain/[nomor].txt.js': sumberLain(lain),
  });
}

async function writeProyek(
  folder: string,
  halaman: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(join(folder, 'src', 'pages', 'lain'), { recursive: true });
  await symlink(join(programFolder, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'astro.config.mjs'),
    "export default { output: 'static', trailingSlash: 'always', cacheDir: './.simpanan' };",
  );
  for (const [nama, isi] of Object.entries(halaman)) {
    await writeFile(join(folder, 'src', 'pages', nama), isi);
  }
}

const baris =
  '<tr><th scope="row">Baris</th><td>12.345</td><td>Kata-kata dalam sebuah sel</td></tr>\n';

/** An expression for a text of the share of one file. */
function bagian({ jumlah, byte }: Muatan): string {
  const panjang = jumlah === 0 ? 0 : Math.round(byte / jumlah);
  return `${JSON.stringify(baris)}.repeat(${String(Math.ceil(panjang / baris.length))}).slice(0, ${String(panjang)})`;
}

function jalur({ jumlah }: Muatan): string {
  return `Array.from({ length: ${String(jumlah)} }, (_, i) => ({ params: { nomor: String(i + 1) } }))`;
}

function sumberBerisi(halaman: Muatan): string {
  return `---
export function getStaticPaths() {
  return ${jalur(halaman)};
}
const { nomor } = Astro.params;
const isi = ${bagian(halaman)};
---
<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><title>Halaman {nomor}</title></head>
  <body><table set:html={isi} /></body>
</html>
`;
}

function sumberLain(lain: Muatan): string {
  return `export const getStaticPaths = () => ${jalur(lain)};
export const GET = () => new Response(${bagian(lain)});
`;
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
