import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cssKertasBuku } from '../book/kertas-buku.ts';
import { programFolder } from '../io/program-folder.ts';
import { buatBukuUji } from './buku-uji.ts';

/** Style that a chapter's print adds to that of the page. */
export const gayaBukuUji = `${cssKertasBuku('A4', 0)}:root{--judul-buku:"Buku uji";--judul-bab:"Bab";--tanda-edisi:"CONTOH"}`;

/** The library that sets pages in the browser, when it was installed to be compared with. */
export const berkasPaged = join(
  programFolder,
  'src/bench/pembanding/node_modules/pagedjs/dist/paged.polyfill.js',
);

/** Writes a book as pages for the chain, `utuh.html` with all of it, and the same with Paged.js; gives the chapters. */
export async function writeBukuUji(folder: string, banyakHalaman: number): Promise<number> {
  const { depan, bab } = buatBukuUji(banyakHalaman);
  const styles = join(programFolder, 'src/styles');
  const huruf = join(folder, 'huruf');
  await mkdir(huruf, { recursive: true });
  const paket = dirname(
    createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'),
  );
  for (const nama of ['400-normal', '400-italic', '600-normal', '700-normal']) {
    const berkas = `source-sans-3-latin-${nama}.woff2`;
    await cp(join(paket, 'files', berkas), join(huruf, berkas));
  }
  const css = [
    'tokens.css',
    'huruf-cetak.css',
    'buku-halaman.css',
    'buku.css',
    'buku-sampul.css',
    'buku-tabel.css',
  ]
    .map((nama) => readFileSync(join(styles, nama), 'utf8'))
    .join('\n')
    .replaceAll('@fontsource/source-sans-3/files', 'huruf');
  await writeFile(join(folder, 'buku.css'), css);
  await writeFile(join(folder, 'kertas.css'), gayaBukuUji);
  await writeFile(join(folder, 'depan.html'), page(depan));
  for (const [i, isi] of bab.entries())
    await writeFile(join(folder, `bab-${i + 1}.html`), page(isi));
  const utuh = [depan, ...bab].map((isi) => `<section class="halaman-baru">${isi}</section>`);
  const kertas = '<link rel="stylesheet" href="kertas.css">';
  await writeFile(join(folder, 'utuh.html'), page(utuh.join('\n'), kertas));
  await writeFile(
    join(folder, 'paged.html'),
    page(
      utuh.join('\n'),
      `${kertas}<script>window.PagedConfig={after:()=>{document.body.dataset.selesai=''}}</script><script src="paged.js"></script>`,
    ),
  );
  return bab.length;
}

function page(isi: string, kepala = ''): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Buku uji</title><link rel="icon" href="data:,"><link rel="stylesheet" href="buku.css">${kepala}</head><body class="kertas-a4">${isi}</body></html>`;
}
