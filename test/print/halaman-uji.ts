import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/io/serve.ts';

const huruf = new URL(
  '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  import.meta.url,
);

const gaya = `
@font-face { font-family: Uji; font-weight: 200 900; src: url(huruf.woff2) }
@page { size: A5; margin: 20mm; counter-increment: page; @bottom-right { content: counter(page, var(--gaya-nomor, decimal)); font: 9pt Uji } }
body { font: 11pt Uji; margin: 0 } h1, h2 { overflow: clip } .baru { break-before: page }
.n { display: inline-block; min-width: 9mm; text-align: right; font-variant-numeric: tabular-nums }
`;

/** The same policy as the published pages: no style or script but the site's own files. */
const csp =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'";

export interface Situs {
  readonly url: string;
  /** Path of a file of the site. */
  berkas(nama: string): string;
  close(): Promise<void>;
}

/** Serves the given bodies as pages of a site of its own. */
export async function situsUji(halaman: Readonly<Record<string, string>>): Promise<Situs> {
  const folder = await mkdtemp(join(tmpdir(), 'cacah-uji-'));
  await writeFile(join(folder, 'gaya.css'), gaya);
  await writeFile(join(folder, 'romawi.css'), ':root { --gaya-nomor: lower-roman }');
  await writeFile(join(folder, 'huruf.woff2'), await readFile(huruf));
  for (const [nama, isi] of Object.entries(halaman)) {
    const depan = nama === 'depan' ? '<link rel="stylesheet" href="romawi.css">' : '';
    await writeFile(
      join(folder, `${nama}.html`),
      `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${csp}"><title>${nama}</title><link rel="stylesheet" href="gaya.css">${depan}</head><body>${isi}</body></html>`,
    );
  }
  const server = await serveFolder(folder);
  return {
    url: server.url,
    berkas: (nama) => join(folder, nama),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
