import type { Sop } from '../../src/sop/schema.ts';

/**
 * A second reading of a seed, by nothing but its tabs, tags and numbers. It shares no code with the content,
 * and takes from it only the headings, to know where a field begins.
 */
type Label = Sop['label'];

export interface BarisNaskah {
  readonly kegiatan: string | undefined;
  /** Words in the cells of the pelaksana, by column. */
  readonly sel: readonly string[];
  readonly kelengkapan: readonly string[];
  readonly waktu: string;
  readonly output: readonly string[];
  readonly keterangan: string;
}

/** The row of column numbers under a table head. */
const nomorKolom = /^1\t2\t3\t/;

/** Rows whose first cell is their number; the cells of mutu baku are counted from the right. */
export function sourceRows(teks: string): readonly BarisNaskah[] {
  const baris = teks.split('\n');
  return baris
    .slice(tableHead(baris) + 2)
    .filter((satu) => /^\d+\t/.test(satu) && !nomorKolom.test(satu))
    .map((satu) => {
      const sel = repairRow(satu);
      const [keterangan = '', output = '', waktu = '', kelengkapan = ''] = sel.slice(-4).reverse();
      return {
        kegiatan: sel[1],
        sel: sel.slice(2, -4),
        kelengkapan: items(kelengkapan),
        waktu,
        output: items(output),
        keterangan,
      };
    });
}

/** A drawing that was read as code swallowed the cell beside it, which left one too many at the end of the row. */
function repairRow(baris: string): readonly string[] {
  const sel = baris.split('\t').map(plain);
  return baris.includes('<pre>') ? [...sel.slice(0, 2), '', ...sel.slice(2, -1)] : sel;
}

/** Cells of the table head that are no heading of the form, in order of appearance. */
export function sourcePelaksana(teks: string, label: Label): readonly string[] {
  const baris = teks.split('\n');
  const kepala = tableHead(baris);
  const judul = new Set<string>(Object.values(label));
  const [atas = [], bawah = []] = baris.slice(kepala, kepala + 2).map((satu) => satu.split('\t'));
  return [...bawah, ...atas].filter((sel) => sel !== '' && !judul.has(sel));
}

/** The cell to the right of a heading of the identity. */
export function sourceField(teks: string, label: string): string | undefined {
  const tanpaTitikDua = (sel: string) => sel.replace(/ ?:$/, '');
  const baris = teks.split('\n').map((satu) => satu.split('\t').map(plain));
  const sel = baris.find((satu) => satu.some((isi) => tanpaTitikDua(isi) === label));
  const letak = sel?.findIndex((isi) => tanpaTitikDua(isi) === label) ?? -1;
  return sel?.[letak + 1]?.replace(/^: ?/, '');
}

/** The words that stand beside or above the identity. */
export function sourceKop(teks: string, label: Label): string {
  const baris = teks.split('\n').map((satu) => satu.split('\t').map(plain));
  const akhir = baris.findIndex((sel) => after(sel[0] ?? '', label.dasarHukum) !== undefined);
  return baris
    .slice(0, akhir)
    .filter((sel) => sel.length !== 2)
    .map(([kiri]) => kiri)
    .filter((isi) => isi !== '')
    .join(' ');
}

/** The words below the last row of the table. */
export function sourcePenutup(teks: string): string {
  const baris = teks.split('\n');
  const terakhir = baris.findLastIndex((satu) => /^\d+\t/.test(satu));
  return baris
    .slice(terakhir + 1)
    .filter((satu) => satu !== '')
    .join(' ');
}

/** The six lists: the words after a heading in its cell or, where nothing follows in the row, the cell below. */
export function sourceLists(teks: string, label: Label) {
  const judul = ['dasarHukum', 'kualifikasi', 'keterkaitan', 'peralatan', 'peringatan', 'pencatatan'] as const;
  const baris = teks
    .split('\n')
    .map((satu) => satu.split('\t'))
    .filter((sel) => !sel.every((isi) => /^-*$/.test(isi)));
  return Object.fromEntries(
    judul.map((satu) => {
      const letak = baris.findIndex((sel) => sel.some((isi) => after(isi, label[satu]) !== undefined));
      const sel = baris[letak] ?? [];
      const kolom = sel.findIndex((isi) => after(isi, label[satu]) !== undefined);
      const sebaris = sel.some((isi) => judul.some((lain) => (after(isi, label[lain]) ?? '') !== ''));
      return [satu, items((sebaris ? after(sel[kolom] ?? '', label[satu]) : baris[letak + 1]?.[kolom]) ?? '')];
    }),
  );
}

/** Text of a piece of a seed without tags, entities, Markdown marks and doubled spaces. */
export function plain(teks: string): string {
  return teks
    .replace(/<pre>.*<\/pre>/g, '')
    .replace(/<\/?i>/g, '')
    .replace(/<\/?(?:ol|li|b)(?: [^>]*)?>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('**', '')
    .replace(/^## /gm, '')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/^ | $/gm, '');
}

function tableHead(baris: readonly string[]): number {
  return baris.findIndex((satu) => /^No\.?\t/i.test(satu));
}

/** What follows a heading at the start of a cell; nothing when the cell does not begin with it. */
function after(sel: string, label: string): string | undefined {
  const isi = sel.replace(/<\/?b>/g, '').trim();
  if (isi !== label && !isi.startsWith(`${label} `) && !isi.startsWith(`${label}:`)) return undefined;
  return isi.slice(label.length).replace(/^:/, '').trim();
}

/** Items of a cell: its `<li>`, or pieces counted 1, 2, 3 or a, b, c. */
function items(sel: string): readonly string[] {
  const butir = [...sel.matchAll(/<li>(.*?)<\/li>/g)].map(([, isi = '']) => plain(isi));
  if (butir.length > 0) return butir;
  const isi = plain(sel);
  return isi === '' ? [] : splitCounted(isi);
}

/** How a number of an item is written; a digit inside the words is followed by neither mark nor capital. */
const caraMenomori: readonly ((n: number) => RegExp)[] = [
  (n) => new RegExp(`(?:^|\\s|(?<=[^\\d\\s]))${n}[.,](?:\\s|$)`),
  (n) => new RegExp(`(?:^|\\s)${String.fromCharCode(96 + n)}\\.\\s`),
  (n) => new RegExp(`(?:^|\\s)${n}\\s(?=[A-Z])`),
];

/** Cuts where the count goes on by one, so that "No 23 Tahun 2006" is no item; the first number may be lost. */
function splitCounted(isi: string): readonly string[] {
  const tanda = caraMenomori.find((cara) => cara(1).exec(isi)?.index === 0 || (!cara(1).test(isi) && cara(2).test(isi)));
  if (tanda === undefined) return [isi];
  const hasil: string[] = [];
  let sisa = isi;
  const pertama = tanda(1).exec(isi);
  if (pertama !== null) sisa = sisa.slice(pertama[0].length);
  for (let n = 2; ; n += 1) {
    const batas = tanda(n).exec(sisa);
    if (batas === null) return [...hasil, sisa.trim()];
    hasil.push(sisa.slice(0, batas.index).trim());
    sisa = sisa.slice(batas.index + batas[0].length);
  }
}
