import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { tinggiBaris } from './huruf.ts';
import type { Huruf } from './huruf.ts';

/** A `w:` element whose only attribute is its value. */
export function nilai(nama: string, isi: string | number): Unsur {
  return unsur(`w:${nama}`, { 'w:val': isi });
}

export interface GayaTulisan extends Huruf {
  readonly miring?: boolean;
  /** Six hexadecimal digits. */
  readonly warna?: string;
}

export function tulisan(teks: string, gaya: GayaTulisan): Unsur {
  return unsur('w:r', {}, [sifatTulisan(gaya), unsur('w:t', { 'xml:space': 'preserve' }, teks)]);
}

/** A field that the program works out: PAGE, NUMPAGES. */
export function medan(kode: string, gaya: GayaTulisan): Unsur {
  return unsur('w:fldSimple', { 'w:instr': ` ${kode} ` }, [tulisan('1', gaya)]);
}

export function tabulasi(gaya: GayaTulisan): Unsur {
  return unsur('w:r', {}, [sifatTulisan(gaya), unsur('w:tab')]);
}

function sifatTulisan({ ukuran, tebal, miring, warna }: GayaTulisan): Unsur {
  return unsur('w:rPr', {}, [
    ...(tebal === true ? [unsur('w:b')] : []),
    ...(miring === true ? [unsur('w:i')] : []),
    ...(warna === undefined ? [] : [nilai('color', warna)]),
    nilai('sz', ukuran),
    nilai('szCs', ukuran),
  ]);
}

export interface GayaParagraf {
  readonly huruf: Huruf;
  readonly rata?: 'left' | 'center' | 'right';
  /** Number of the list that the paragraph is an item of. */
  readonly daftar?: number;
  /** Height of a line in twips where it is not that of the letters. */
  readonly baris?: number;
  readonly sebelum?: number;
  readonly sesudah?: number;
  readonly bersama?: boolean;
  readonly halamanBaru?: boolean;
  readonly kiri?: number;
  readonly tingkat?: number;
  readonly tab?: readonly { readonly letak: number; readonly rata: 'center' | 'right' }[];
}

/** A paragraph whose lines have the exact height of its letters; the order of the elements is the schema's. */
export function paragraf(isi: readonly Unsur[], gaya: GayaParagraf): Unsur {
  const { huruf, rata, daftar, sebelum = 0, sesudah = 0, kiri, tab = [], tingkat } = gaya;
  return unsur('w:p', {}, [
    unsur('w:pPr', {}, [
      ...(gaya.bersama === true ? [unsur('w:keepNext')] : []),
      ...(gaya.halamanBaru === true ? [unsur('w:pageBreakBefore')] : []),
      ...(daftar === undefined
        ? []
        : [unsur('w:numPr', {}, [nilai('ilvl', 0), nilai('numId', daftar)])]),
      ...(tab.length === 0
        ? []
        : [
            unsur(
              'w:tabs',
              {},
              tab.map((satu) => unsur('w:tab', { 'w:val': satu.rata, 'w:pos': satu.letak })),
            ),
          ]),
      unsur('w:spacing', {
        'w:before': sebelum,
        'w:after': sesudah,
        'w:line': gaya.baris ?? tinggiBaris(huruf),
        'w:lineRule': 'exact',
      }),
      ...(kiri === undefined ? [] : [unsur('w:ind', { 'w:left': kiri })]),
      ...(rata === undefined ? [] : [nilai('jc', rata)]),
      ...(tingkat === undefined ? [] : [nilai('outlineLvl', tingkat)]),
    ]),
    ...isi,
  ]);
}

/** A paragraph of one text; none for no text, since an empty line still takes room. */
export function kalimat(teks: string, gaya: GayaParagraf & Pick<GayaTulisan, 'miring'>): Unsur {
  const { huruf, miring = false } = gaya;
  return paragraf(teks === '' ? [] : [tulisan(teks, { ...huruf, miring })], gaya);
}

export interface GayaSel {
  readonly lebar: number;
  readonly kolom?: number;
  readonly gabung?: 'restart' | 'continue';
  readonly arsir?: string;
  readonly tengah?: boolean;
  readonly tegak?: boolean;
  /** Without room between its rulings and its content. */
  readonly rapat?: boolean;
}

/** A cell; Word asks for a paragraph in each. */
export function sel(isi: readonly Unsur[], gaya: GayaSel): Unsur {
  const { lebar, kolom = 1, gabung, arsir } = gaya;
  return unsur('w:tc', {}, [
    unsur('w:tcPr', {}, [
      unsur('w:tcW', { 'w:w': lebar, 'w:type': 'dxa' }),
      ...(kolom > 1 ? [nilai('gridSpan', kolom)] : []),
      ...(gabung === undefined ? [] : [nilai('vMerge', gabung)]),
      ...(arsir === undefined
        ? []
        : [unsur('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': arsir })]),
      ...(gaya.rapat === true ? [tanpaBantalan] : []),
      ...(gaya.tegak === true ? [nilai('textDirection', 'btLr')] : []),
      ...(gaya.tengah === true ? [nilai('vAlign', 'center')] : []),
    ]),
    ...isi,
  ]);
}

const tanpaBantalan = unsur(
  'w:tcMar',
  {},
  ['left', 'right'].map((sisi) => unsur(`w:${sisi}`, { 'w:w': 0, 'w:type': 'dxa' })),
);

/** Room between rulings and words in twips, at the sides and above and below. */
export const bantalan = { samping: 70, tegak: 40 };

/**
 * What a row takes in twips beside the lines of its words. Programs add the ruling, half a point, where the words fill
 * the row; with room for it the row keeps the height by which drawings are placed.
 */
export const tinggiTepi = 2 * bantalan.tegak + 20;

/**
 * The room above the first and below the last of the paragraphs of a cell. Margins of cells would not do: programs
 * differ in whether the widest of a row holds for all its cells, and drawings are placed from the top of theirs.
 */
export function jarakSel(
  urutan: number,
  banyak: number,
): Pick<GayaParagraf, 'sebelum' | 'sesudah'> {
  return {
    ...(urutan === 0 && { sebelum: bantalan.tegak }),
    ...(urutan === banyak - 1 && { sesudah: bantalan.tegak }),
  };
}

/** A row that is not broken between pages, at least as high as `tinggi`; a head is repeated on every page. */
export function baris(
  isi: readonly Unsur[],
  { tinggi, kepala = false }: { readonly tinggi: number; readonly kepala?: boolean },
): Unsur {
  return unsur('w:tr', {}, [
    unsur('w:trPr', {}, [
      unsur('w:cantSplit'),
      unsur('w:trHeight', { 'w:val': tinggi, 'w:hRule': 'atLeast' }),
      ...(kepala ? [unsur('w:tblHeader')] : []),
    ]),
    ...isi,
  ]);
}

export function tabel(
  isi: readonly Unsur[],
  { kolom, uraian }: { readonly kolom: readonly number[]; readonly uraian: string },
): Unsur {
  const lebar = kolom.reduce((jumlah, satu) => jumlah + satu, 0);
  return unsur('w:tbl', {}, [
    unsur('w:tblPr', {}, [
      unsur('w:tblW', { 'w:w': lebar, 'w:type': 'dxa' }),
      unsur('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      unsur(
        'w:tblBorders',
        {},
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((sisi) =>
          unsur(`w:${sisi}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }),
        ),
      ),
      unsur('w:tblLayout', { 'w:type': 'fixed' }),
      unsur('w:tblCellMar', {}, [
        unsur('w:left', { 'w:w': bantalan.samping, 'w:type': 'dxa' }),
        unsur('w:right', { 'w:w': bantalan.samping, 'w:type': 'dxa' }),
      ]),
      nilai('tblCaption', uraian),
    ]),
    unsur(
      'w:tblGrid',
      {},
      kolom.map((satu) => unsur('w:gridCol', { 'w:w': satu })),
    ),
    ...isi,
  ]);
}
