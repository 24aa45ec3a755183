import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bagianTabel, penandaBagian } from '../../src/book/bagian-tabel.ts';
import type { KertasBuku } from '../../src/book/kertas-buku.ts';
import { ukuranBuku } from '../../src/book/kertas-buku.ts';
import { selTabel } from '../../src/book/tanda-tabel.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import { tataCetak } from '../../src/io/tata-cetak.ts';
import { teksSel } from '../../src/statistics/tanda.ts';

/** A stretch of text on a page, in pt from the lower left. */
interface Potong {
  readonly teks: string;
  readonly kiri: number;
  readonly kanan: number;
  readonly bawah: number;
  /** Letter size. */
  readonly huruf: number;
}

export interface HalamanPdf {
  readonly lebar: number;
  readonly tinggi: number;
  readonly potong: readonly Potong[];
}

/** Every page with where its text stands; text that is turned (the mark across a page) is left out. */
export async function bacaHalaman(pdf: PDFDocumentProxy): Promise<HalamanPdf[]> {
  const halaman: HalamanPdf[] = [];
  for (let i = 1; i <= pdf.numPages; i += 1) {
    const page = await pdf.getPage(i);
    const [, , lebar = 0, tinggi = 0] = page.view;
    const { items } = await page.getTextContent();
    const potong = items.flatMap((item): Potong[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      if (b !== 0) return [];
      return [{ teks: item.str, kiri: x, kanan: x + item.width, bawah: y, huruf: a }];
    });
    halaman.push({ lebar, tinggi, potong });
  }
  return halaman;
}

/** What stands outside the margins of its page, which change sides; covers have none. */
export function diLuarTepi(halaman: readonly HalamanPdf[], kertas: KertasBuku): string[] {
  const { dalam, luar } = ukuranBuku[kertas];
  const pt = (mm: number): number => (mm * 72) / 25.4;
  return halaman.flatMap(({ lebar, tinggi, potong }, i) => {
    const rebah = lebar > tinggi;
    const kanan = i % 2 === 0;
    const tepiKiri = pt(rebah ? luar : kanan ? dalam : luar) - 1;
    const tepiKanan = lebar - pt(rebah ? luar : kanan ? luar : dalam) + 1;
    return potong
      .filter((satu) => i > 0 && (satu.kiri < tepiKiri || satu.kanan > tepiKanan))
      .map(({ teks }) => `halaman ${i + 1}: ${teks}`);
  });
}

/** Letters smaller than 7 pt; the signs raised behind figures are meant to be. */
export function terlaluKecil(halaman: readonly HalamanPdf[]): string[] {
  return halaman.flatMap(({ potong }, i) =>
    potong
      .filter(({ teks, huruf }) => huruf < 6.95 && !/^[*r]+$/.test(teks.trim()))
      .map(({ teks, huruf }) => `halaman ${i + 1}: ${huruf.toFixed(1)} pt ${teks}`),
  );
}

/** Rows of tables that no page shows whole, label and all figures in order. */
export function barisTerpotong(
  halaman: readonly HalamanPdf[],
  edisi: Edisi,
  kertas: KertasBuku,
): string[] {
  const teks = halaman.map(({ potong }) => rapat(potong.map((satu) => satu.teks).join('')));
  const tabel = edisi.bab.flatMap(({ butir }) => butir).filter(({ jenis }) => jenis === 'tabel');
  return tabel.flatMap(({ id, nomor }) => {
    const isi = edisi.tabel(id);
    const penanda = edisi.penanda(id);
    return tataCetak(isi, penanda, kertas).bagian.flatMap((kolom) => {
      const bagian = bagianTabel(isi, kolom);
      const sel = selTabel(bagian, penandaBagian(penanda, kolom));
      return bagian.baris.flatMap(({ label }, i) => {
        const baris = rapat(label + (sel[i] ?? []).map(teksSel).join(''));
        return teks.some((satu) => satu.includes(baris)) ? [] : [`Tabel ${nomor}: ${baris}`];
      });
    });
  });
}

/** Pages that begin in the middle of a table without its heads: none where the numbers of columns are on each. */
export function tanpaKepala(halaman: readonly HalamanPdf[]): number[] {
  return halaman.flatMap(({ potong }, i) => {
    const angka = potong.filter(({ teks }) => /^[\d.,–]+$/.test(teks.trim()));
    const kepala = potong.some(({ teks }) => teks.trim() === '(1)');
    // Small pyramids have as many figures as a table; their title stands above all of them.
    const gambar = potong.find(({ teks }) => /^Gambar \d/.test(teks));
    const dariGambar = gambar && angka.every(({ bawah }) => bawah < gambar.bawah);
    return angka.length > 60 && !kepala && !dariGambar ? [i + 1] : [];
  });
}

/** Pages with a table whose title stands on none of them; a second page of two lanes goes without. */
export function tanpaJudul(halaman: readonly HalamanPdf[]): number[] {
  return halaman.flatMap(({ potong }, i) => {
    const kepala = potong.filter(({ teks }) => teks.trim() === '(1)').map(({ bawah }) => bawah);
    const duaLajur = kepala.length === 2 && new Set(kepala.map(Math.round)).size === 1;
    const berjudul = potong.some(({ teks }) => /^Tabel [\dL]/.test(teks));
    return kepala.length === 0 || duaLajur || berjudul ? [] : [i + 1];
  });
}

function rapat(teks: string): string {
  return teks.normalize('NFKC').replace(/\s+/g, '');
}
