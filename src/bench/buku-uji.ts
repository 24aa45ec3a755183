/** A book made up to be printed: the words of its front matter and of its chapters as HTML. */
export interface BukuUji {
  readonly depan: string;
  readonly bab: readonly string[];
}

/** Rows of a table on an A4 page, heads and text between tables reckoned in. */
const barisSehalaman = 37;
/** As many rows as a kabupaten of 200 desa has in a table. */
const barisTabel = 230;
const halamanSebab = 20;

const kolom = ['Laki-laki', 'Perempuan', 'Jumlah', 'Persen', 'Rasio', 'Kepadatan'];

/** A book of about so many pages: chapters of text, a chart each, and tables of 230 rows, as an appendix per desa has. */
export function buatBukuUji(banyakHalaman: number): BukuUji {
  const banyakBab = Math.ceil(banyakHalaman / halamanSebab);
  const barisBab = Math.round((banyakHalaman / banyakBab) * barisSehalaman);
  const nomor = Array.from({ length: banyakBab }, (_, i) => i + 1);
  return { depan: front(nomor), bab: nomor.map((bab) => chapter(bab, barisBab)) };
}

function front(bab: readonly number[]): string {
  const isi = bab.map(
    (n) =>
      `<li><a href="#bab-${n}"><span class="judul">Bab ${n}</span><span class="hal" data-halaman="bab-${n}"></span></a></li>`,
  );
  return `<section class="daftar-isi"><h1 id="daftar-isi">Daftar Isi</h1><ol>${isi.join('')}</ol></section>`;
}

function chapter(bab: number, banyakBaris: number): string {
  const banyakTabel = Math.max(1, Math.round(banyakBaris / barisTabel));
  const tabel = Array.from({ length: banyakTabel }, (_, i) =>
    table(`${bab}.${i + 1}`, Math.round(banyakBaris / banyakTabel)),
  );
  const kata =
    'Penduduk yang terdaftar pada semester ini tersebar di semua kecamatan, dan perbandingannya dari semester ke semester ditunjukkan tabel di bawah. ';
  return `<h1 id="bab-${bab}">Bab ${bab} Penduduk</h1><p>${kata.repeat(6)}</p>${chart(bab)}<p>${kata.repeat(4)}</p>${tabel.join('')}`;
}

/** Bars with their figures, of the size of a chart in a book. */
function chart(bab: number): string {
  const batang = Array.from({ length: 17 }, (_, i) => {
    const lebar = 60 + ((bab * 53 + i * 37) % 420);
    return `<text x="0" y="${i * 20 + 14}">Kecamatan ${i + 1}</text><rect x="110" y="${i * 20}" width="${lebar}" height="15" fill="#1d5d86"/><text x="${lebar + 116}" y="${i * 20 + 14}">${lebar * 97}</text>`;
  });
  return `<figure role="group" aria-label="Gambar ${bab}.1"><figcaption>Gambar ${bab}.1 Penduduk menurut kecamatan</figcaption><svg role="img" aria-label="Batang" viewBox="0 0 640 345" font-size="13">${batang.join('')}</svg></figure>`;
}

function table(nomor: string, banyakBaris: number): string {
  const kepala = kolom.map((judul) => `<th scope="col">${judul}</th>`).join('');
  const angka = kolom.map((_, i) => `<td>(${i + 2})</td>`).join('');
  const baris = Array.from({ length: banyakBaris }, (_, i) => {
    const sel = kolom.map((_, k) => `<td>${((i + 3) * (k + 7) * 89) % 9973}</td>`).join('');
    return `<tr class="isi"><th scope="row">Desa ${i + 1}</th>${sel}</tr>`;
  });
  return `<div class="blok-tabel" id="tabel-${nomor}"><table class="angka"><caption>Tabel ${nomor} Penduduk menurut desa</caption><thead><tr><th scope="col">Desa</th>${kepala}</tr><tr class="nomor-kolom"><td>(1)</td>${angka}</tr></thead><tbody>${baris.join('')}</tbody></table></div>`;
}
