/** The page's whole style. Sizes and colours follow `styles/tokens.css`, which a page of its own cannot ask for. */
export const css = `
:root {
  color-scheme: light dark;
  --latar: #fbfbf9; --kertas: #fff; --lembut: #f0f2f0; --teks: #1b2227; --redup: #56626a;
  --garis: #d3d8d6; --tautan: #0a5a6d;
  --galat: #9c2226; --galat-lembut: #fbe6e4;
  --peringatan: #7a4a08; --peringatan-lembut: #fdf1da;
  --saran: #1d5d86; --saran-lembut: #e3eef6;
  --baik: #1f6137; --baik-lembut: #e2f1e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --latar: #12171a; --kertas: #181f23; --lembut: #212a2f; --teks: #e7ebea; --redup: #a5b1b5;
    --garis: #36424a; --tautan: #7fcbdb;
    --galat: #ff9d96; --galat-lembut: #3b1c1c;
    --peringatan: #f1c878; --peringatan-lembut: #352a14;
    --saran: #8fc4ea; --saran-lembut: #14293a;
    --baik: #8fd3a4; --baik-lembut: #14301e;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--latar); color: var(--teks); font: 100%/1.55 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; text-size-adjust: 100%; }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; }
h1 { font-size: 2rem; letter-spacing: -.01em; }
h2 { font-size: 1.45rem; margin-top: 2.5rem; padding-bottom: .35rem; border-bottom: 2px solid var(--garis); }
h3 { font-size: 1.1rem; margin-top: 1.5rem; }
p, ul, ol, dl, table { margin: 0 0 1rem; }
a { color: var(--tautan); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--tautan); outline-offset: 2px; }
:target { scroll-margin-top: 1rem; }
code { font: .9em/1.4 ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace; }

.cakupan div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .3rem 0; border-top: 1px solid var(--garis); }
.cakupan div:last-child { border-bottom: 1px solid var(--garis); }
.cakupan dt { color: var(--redup); }
.cakupan dd { margin: 0; }
.cakupan ul { list-style: none; margin: 0; padding: 0; }
.cakupan li + li { margin-top: .2rem; }

.putusan { padding: .75rem 1rem; border-left: 4px solid; }
.putusan.galat { border-color: var(--galat); background: var(--galat-lembut); }
.putusan.baik { border-color: var(--baik); background: var(--baik-lembut); }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--redup); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--garis); overflow-wrap: normal; }
th { font-weight: 600; }
.angka { text-align: right; font-variant-numeric: tabular-nums; }

.tingkat { display: inline-block; padding: 0 .45em; border: 1px solid; border-radius: 4px; font-size: .85rem; font-weight: 600; line-height: 1.5; }
.tingkat.galat { color: var(--galat); background: var(--galat-lembut); }
.tingkat.peringatan { color: var(--peringatan); background: var(--peringatan-lembut); }
.tingkat.saran { color: var(--saran); background: var(--saran-lembut); }

.daftar-isi { list-style: none; padding: 0; }
.daftar-isi li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; padding: .3rem 0; border-bottom: 1px solid var(--garis); }
.bagian { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; }
.bersih { columns: 20rem; column-gap: 2rem; padding-left: 1.2rem; font-size: .95rem; }
.hitungan { color: var(--redup); font-size: .9rem; }
.jalur { margin-top: -.5rem; color: var(--redup); }

.temuan, .diterima { list-style: none; padding: 0; }
.temuan > li, .diterima > li { padding: .75rem 1rem; margin-bottom: .75rem; background: var(--kertas); border: 1px solid var(--garis); border-left: 4px solid var(--garis); border-radius: 4px; }
.temuan > .galat { border-left-color: var(--galat); }
.temuan > .peringatan { border-left-color: var(--peringatan); }
.temuan > .saran { border-left-color: var(--saran); }
.temuan p, .diterima p { margin: 0 0 .3rem; }
.tempat { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .8rem; color: var(--redup); font-size: .9rem; }
.pesan { font-weight: 600; }
li .aturan { color: var(--redup); font-size: .9rem; }
.temuan p:last-child, .diterima p:last-child { margin: 0; }
div.aturan h3 { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }

.tanda-tangan { display: none; }

@media (max-width: 30rem) {
  .cakupan div { display: block; }
  h1 { font-size: 1.6rem; }
}

@page {
  size: A4;
  margin: 18mm 16mm 20mm 22mm;
  @bottom-left { content: 'Laporan Pemeriksaan'; font: 8.5pt 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
  @bottom-right { content: 'Halaman ' counter(page) ' dari ' counter(pages); font: 8.5pt 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
}
@media print {
  :root {
    color-scheme: light;
    --latar: #fff; --kertas: #fff; --lembut: #fff; --teks: #000; --redup: #3a4347; --garis: #8b9699; --tautan: #000;
    --galat: #9c2226; --galat-lembut: #fff;
    --peringatan: #7a4a08; --peringatan-lembut: #fff;
    --saran: #1d5d86; --saran-lembut: #fff;
    --baik: #1f6137; --baik-lembut: #fff;
  }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h1, h2, h3, .jalur, .bagian, caption { break-after: avoid; }
  .temuan > li, .diterima > li, .putusan, tr, .daftar-isi li, div.aturan, .tanda-tangan { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .tanda-tangan { display: block; margin-top: 2rem; }
  .tanda-tangan p { display: grid; grid-template-columns: 8rem 16rem; margin: 0 0 1.25rem; }
  .tanda-tangan span { border-bottom: 1px solid; }
}
`;
