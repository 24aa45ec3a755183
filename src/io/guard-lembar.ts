import { formatAlamat, parseAlamat, type Alamat } from './alamat-sel.ts';
import { tulisSel, type KonteksSel, type SelMentah } from './sel-xlsx.ts';
import { batasXlsx, TolakXlsx } from './tolak-xlsx.ts';
import { semuaAtribut, type PenerimaXml } from './urai-xml.ts';

/** Receives a worksheet part; the rest is there once the part has ended. */
export interface PenjagaLembar extends PenerimaXml {
  /** The worksheet as the reader is to see it, in UTF-8: its filled cells only, each at its address. */
  xml(): Buffer;
  /** Rows times columns, up to the farthest that the worksheet names. */
  luas(): number;
}

const pembuka = Buffer.from('<worksheet><sheetData>');
const penutup = Buffer.from('</sheetData></worksheet>');

type SelDibaca = { -readonly [K in keyof SelMentah]: SelMentah[K] };

/**
 * Listens to a worksheet while it is inflated, and ends the reading at the first row or column
 * beyond the bounds. Rows and cells that do not say where they are take the next place, as Excel has
 * it; those out of order, or twice at one place, are damage.
 */
export function createPenjagaLembar(lembar: string, konteks: KonteksSel): PenjagaLembar {
  // As bytes, because each text would keep the whole piece in memory that it was cut from.
  const tulisan: Buffer[] = [];
  let jauh: Alamat = { baris: 1, kolom: 1 };
  let kini: Alamat = { baris: 0, kolom: 0 };
  let isiBaris = '';
  let sel: SelDibaca | undefined;

  function rusak(apa: string): TolakXlsx {
    return new TolakXlsx('lembar-rusak', { lembar, apa });
  }

  function catat({ baris, kolom }: Alamat): void {
    jauh = { baris: Math.max(jauh.baris, baris), kolom: Math.max(jauh.kolom, kolom) };
    if (terlaluJauh(jauh)) {
      throw new TolakXlsx('lembar-terlalu-luas', { lembar, apa: formatAlamat(jauh) });
    }
  }

  function bukaBaris(r: string | undefined): void {
    const baris = r === undefined ? kini.baris + 1 : nomorBaris(r);
    if (baris <= kini.baris) throw rusak(`baris "${r ?? ''}" tidak pada urutannya`);
    kini = { baris, kolom: 0 };
    isiBaris = '';
    catat({ baris, kolom: 1 });
  }

  function bukaSel(tulis: string): void {
    const atribut = semuaAtribut(tulis);
    const r = atribut.get('r');
    const alamat = r === undefined ? { ...kini, kolom: kini.kolom + 1 } : parseAlamat(r);
    if (alamat?.baris !== kini.baris || alamat.kolom <= kini.kolom) {
      throw rusak(`sel "${r ?? ''}" tidak pada urutannya`);
    }
    kini = alamat;
    catat(alamat);
    sel = {
      alamat: formatAlamat(alamat),
      jenis: atribut.get('t') ?? 'n',
      gaya: atribut.get('s'),
      rumus: undefined,
      nilai: undefined,
      teks: '',
    };
  }

  return {
    buka(nama, tulis, induk) {
      const di = induk.at(-1);
      if (di === undefined && nama !== 'worksheet') throw rusak('isinya bukan tabel');
      if (nama === 'row' && di === 'sheetData') bukaBaris(semuaAtribut(tulis).get('r'));
      else if (nama === 'c' && di === 'row') bukaSel(tulis);
      else if (nama === 'dimension') catat(sudutDimensi(semuaAtribut(tulis).get('ref')));
      else if (sel && di === 'c') bukaIsiSel(sel, nama);
    },
    teks(isi, induk) {
      if (sel === undefined) return;
      tambahTeks(sel, isi, induk);
      if (panjangSel(sel) > batasXlsx.huruf) throw rusak(`sel ${sel.alamat} terlalu panjang`);
    },
    tutup(nama, induk) {
      const di = induk.at(-1);
      if (sel && nama === 'c' && di === 'row') {
        const hasil = tulisSel(sel, konteks);
        if (typeof hasil !== 'string') throw rusak(`sel ${sel.alamat} ${hasil.rusak}`);
        isiBaris += hasil;
        sel = undefined;
      } else if (nama === 'row' && di === 'sheetData' && isiBaris !== '') {
        tulisan.push(Buffer.from(`<row r="${kini.baris}">${isiBaris}</row>`));
      }
    },
    xml: () => Buffer.concat([pembuka, ...tulisan, penutup]),
    luas: () => jauh.baris * jauh.kolom,
  };
}

function terlaluJauh({ baris, kolom }: Alamat): boolean {
  return baris > batasXlsx.baris || kolom > batasXlsx.kolom || baris * kolom > batasXlsx.sel;
}

/** 0, which no row can have, for what is no number. */
function nomorBaris(r: string): number {
  return /^\d{1,7}$/.test(r) ? Number(r) : 0;
}

/** The dimension only advises, so one that is not understood says nothing. */
function sudutDimensi(ref: string | undefined): Alamat {
  return parseAlamat(ref?.split(':').at(-1) ?? '') ?? { baris: 1, kolom: 1 };
}

function bukaIsiSel(sel: SelDibaca, nama: string): void {
  if (nama === 'v') sel.nilai = '';
  else if (nama === 'f') sel.rumus = '';
}

function tambahTeks(sel: SelDibaca, isi: string, induk: readonly string[]): void {
  const di = induk.at(-1);
  if (di === 'v') sel.nilai = (sel.nilai ?? '') + isi;
  else if (di === 'f') sel.rumus = (sel.rumus ?? '') + isi;
  else if (di === 't' && bagianTeks(induk, 'is')) sel.teks += isi;
}

/** Whether a `<t>` is text of the element; what stands in `<rPh>` tells how to pronounce it. */
export function bagianTeks(induk: readonly string[], milik: 'is' | 'si'): boolean {
  return induk.includes(milik) && !induk.includes('rPh');
}

function panjangSel({ nilai = '', rumus = '', teks }: SelMentah): number {
  return nilai.length + rumus.length + teks.length;
}
