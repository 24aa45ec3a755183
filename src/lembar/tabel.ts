import type { FlowCells } from '../flowchart/cells.ts';
import { fitsInside, symbolSvg } from '../flowchart/shapes.ts';
import { arahSop } from '../sop/arah.ts';
import { barisSel, tinggiSel } from '../sop/langkah-sop.ts';
import type { Langkah, SelGabung } from '../sop/schema-langkah.ts';
import type { Sop } from '../sop/schema.ts';
import type { BahanLembar } from './bahan.ts';
import { h, patah, raw } from './markup.ts';
import type { Markup } from './markup.ts';

/** The rows of one page and the part of the flowchart that lies in them. */
export interface BagianTabel {
  /** Indices into `langkah`: the first, and the one after the last. */
  readonly awal: number;
  readonly akhir: number;
  /** Rows of cells of the flowchart: those of segilima at the top, one for each langkah that has its own, those at the foot. */
  readonly sel: FlowCells;
  /** How many rows of segilima stand above and below. */
  readonly atas: number;
  readonly bawah: number;
}

/** The table of the form for one page, its head repeated. */
export function tabelAlur(
  { naskah, lanjutan }: Pick<BahanLembar, 'naskah' | 'lanjutan'>,
  bagian: BagianTabel,
): Markup {
  const { awal, akhir, sel, atas, bawah } = bagian;
  const baca = reader(naskah);
  const kepalaBagan = barisBagan(naskah).filter((indeks) => indeks >= awal && indeks < akhir);
  const selBaris = new Map(kepalaBagan.map((indeks, ke) => [indeks, sel[atas + ke] ?? []]));
  // What is left of a row of the page before stands above the segilima: no arrow passes through it.
  const kepalaPertama = kepalaBagan[0] ?? akhir;
  const langkah = naskah.langkah.slice(awal, akhir).map((isi, ke) => {
    const indeks = awal + ke;
    const sebidang =
      indeks < kepalaPertama ? { awal, akhir: kepalaPertama } : { awal: kepalaPertama, akhir };
    const span = (bagianSel: SelGabung): number => rentang(naskah, indeks, bagianSel, sebidang);
    const milik = selBaris.get(indeks) ?? (span('pelaksana') > 0 ? emptyCells(naskah) : []);
    return baris(isi, { indeks, span, sel: milik, baca, rincian: lanjutan?.get(indeks) });
  });
  return h`<table class="tabel"><caption data-ukur="judul">${judul(naskah, awal)}</caption>
<colgroup>${Array.from({ length: naskah.pelaksana.length + 6 }, (_, ke) => h`<col class="k${ke}">`)}</colgroup>
${kepala(naskah)}<tbody>
${langkah.slice(0, kepalaPertama - awal)}${sel
    .slice(0, atas)
    .map((satu) => sambungan(satu, 'Sambungan dari halaman sebelumnya'))}${langkah.slice(
    kepalaPertama - awal,
  )}${sel
    .slice(sel.length - bawah)
    .map((satu) => sambungan(satu, 'Berlanjut di halaman lain'))}</tbody></table>`;
}

function judul({ judulTabel, nama }: Sop, awal: number): string {
  return awal === 0 ? (judulTabel ?? nama) : `${judulTabel ?? nama} (lanjutan)`;
}

/** Cells of a row at the top of a page whose symbols stand on the page before. */
function emptyCells({ pelaksana }: Sop): FlowCells[number] {
  return pelaksana.map((_, col) => ({ row: 0, col, classes: '', pieces: [] }));
}

/** Indices of the langkah that begin a row of the flowchart. */
export function barisBagan(sop: Sop): readonly number[] {
  return sop.langkah
    .map((_, indeks) => indeks)
    .filter((indeks) => barisSel(sop, indeks, 'pelaksana') === indeks);
}

/** Rows that a cell spans on its page; a cell that a page break cuts begins anew below it. 0 for none of its own. */
function rentang(
  sop: Sop,
  indeks: number,
  bagianSel: SelGabung,
  { awal, akhir }: Pick<BagianTabel, 'awal' | 'akhir'>,
): number {
  const mulai = barisSel(sop, indeks, bagianSel);
  if (mulai !== indeks && indeks !== awal) return 0;
  return Math.min(mulai + tinggiSel(sop, mulai, bagianSel), akhir) - indeks;
}

function kepala({ label, pelaksana }: Sop): Markup {
  return h`<thead data-ukur="kepala"><tr><th scope="col" rowspan="2">${label.no}</th><th scope="col" rowspan="2">${label.kegiatan}</th><th scope="colgroup" colspan="${pelaksana.length}">${label.pelaksana}</th><th scope="colgroup" colspan="3">${label.mutuBaku}</th><th scope="col" rowspan="2">${label.keterangan}</th></tr>
<tr>${pelaksana.map(({ nama }) => h`<th scope="col" class="pelaksana"><span>${patah(nama)}</span></th>`)}<th scope="col">${label.kelengkapan}</th><th scope="col">${label.waktu}</th><th scope="col">${label.output}</th></tr></thead>`;
}

interface Baca {
  /** What a reader's software says in place of a symbol. */
  readonly arti: (id: string) => string | undefined;
  /** Words of symbols of a row that are too long to stand inside them. */
  readonly kataLuar: (indeks: number) => readonly string[];
}

const sebutan = {
  kapsul: 'Mulai atau selesai',
  kotak: 'Kegiatan',
  'belah-ketupat': 'Keputusan',
  segilima: 'Penghubung halaman',
};

function reader(naskah: Sop): Baca {
  const arah = arahSop(naskah);
  const menurutId = new Map(arah.map((satu) => [satu.id, satu]));
  return {
    arti: (id) => {
      const satu = menurutId.get(id);
      if (satu === undefined) return undefined;
      const tujuan = satu.tujuan.map(
        ({ label, no, kembali }) =>
          `${label === undefined ? '' : `${label}: `}${kembali ? 'kembali ke' : 'lanjut ke'} langkah ${no}`,
      );
      return [
        `${sebutan[satu.bentuk]}, ${satu.pelaksana.join(' bersama ')}`,
        ...(satu.teks === '' ? [] : [satu.teks]),
        ...tujuan,
        ...(satu.akhir ? ['selesai'] : []),
      ].join('; ');
    },
    kataLuar: (indeks) => outsideWords(arah, indeks),
  };
}

function outsideWords(arah: ReturnType<typeof arahSop>, indeks: number): readonly string[] {
  return arah
    .filter((satu) => satu.langkah === indeks && !fitsInside(satu.bentuk, satu.teks))
    .map(({ pelaksana, teks }) => `${pelaksana.join(' bersama ')}: ${teks}`);
}

/** For every langkah the words of its symbols that stand in its Kegiatan cell. */
export function kataLuar(naskah: Sop): readonly (readonly string[])[] {
  const arah = arahSop(naskah);
  return naskah.langkah.map((_, indeks) => outsideWords(arah, indeks));
}

interface Baris {
  readonly indeks: number;
  readonly span: (sel: SelGabung) => number;
  readonly sel: FlowCells[number];
  readonly baca: Baca;
  /** In a row that goes on from the one above, the number of its first rincian. */
  readonly rincian: number | undefined;
}

function baris(isi: Langkah, { indeks, span, sel, baca, rincian: mulai }: Baris): Markup {
  const lanjut = mulai === undefined ? undefined : h`<p class="lanjutan">(lanjutan)</p>`;
  const kegiatan = h`<th scope="row" class="kegiatan">${lanjut}${patah(isi.kegiatan)}${rincian(isi.rincian, mulai)}${baca
    .kataLuar(indeks)
    .map((teks) => h`<p class="kata-simbol">${teks}</p>`)}</th>`;
  const bagan = sel.map((satu) => selAlur(satu, baca, span('pelaksana')));
  return h`<tr class="langkah" data-ukur="b${indeks}"><td class="no">${isi.no}</td>${kegiatan}${bagan}${selTeks(
    span('kelengkapan'),
    marked(butir(isi.kelengkapan), lanjut),
  )}${selTeks(span('waktu'), marked(patah(isi.waktu), lanjut))}${selTeks(
    span('output'),
    marked(butir(isi.output), lanjut),
  )}${selTeks(span('keterangan'), marked(patah(isi.keterangan), lanjut))}</tr>\n`;
}

/** A cell that goes on says so, unless nothing was left for it. */
function marked(isi: Markup, lanjut: Markup | undefined): Markup {
  return isi.html === '' ? isi : h`${lanjut}${isi}`;
}

function selTeks(span: number, isi: Markup): Markup | undefined {
  return span === 0 ? undefined : h`<td${rowspan(span)}>${isi}</td>`;
}

function rowspan(span: number): Markup | undefined {
  return span > 1 ? h` rowspan="${span}"` : undefined;
}

function butir(daftar: readonly string[]): Markup {
  return daftar.length > 1
    ? h`<ul>${daftar.map((teks) => h`<li>${patah(teks)}</li>`)}</ul>`
    : patah(daftar[0] ?? '');
}

function rincian(daftar: readonly string[], mulai = 1): Markup | undefined {
  return daftar.length === 0
    ? undefined
    : h`<ol class="rincian" type="a" start="${mulai}">${daftar.map((teks) => h`<li>${patah(teks)}</li>`)}</ol>`;
}

/** A row of segilima: outside the numbering of the form, in the columns of the symbols that the arrows lead to. */
function sambungan(sel: FlowCells[number], keterangan: string): Markup {
  return h`<tr class="sambungan" data-ukur="sambungan"><td></td><td class="kegiatan">${keterangan}</td>${sel.map(
    (satu) => selAlur(satu, undefined, 1),
  )}<td colspan="4"></td></tr>\n`;
}

function selAlur(
  { classes, symbol, pieces }: FlowCells[number][number],
  baca: Baca | undefined,
  span: number,
): Markup {
  const isi = pieces.map((piece) =>
    piece.kind === 'label'
      ? h`<b class="${piece.classes}">${piece.text}</b>`
      : h`<i class="${piece.classes}"></i>`,
  );
  const gambar = symbol && raw(symbolSvg(symbol.bentuk, symbol.teks));
  const arti =
    symbol && (baca?.arti(symbol.id) ?? `${sebutan[symbol.bentuk]} ${symbol.teks ?? ''}`.trim());
  const peran = arti === undefined ? raw('aria-hidden="true"') : h`role="img" aria-label="${arti}"`;
  // A branch word keeps its size where symbols and gaps are small.
  const berlabel = pieces.some(({ kind }) => kind === 'label') ? ' berlabel' : '';
  return h`<td class="sel-alur ${classes}${berlabel}"${rowspan(span)}><div class="alur" ${peran}>${gambar}${isi}</div></td>`;
}
