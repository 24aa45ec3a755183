import { unsur } from '../sop/xml.ts';
import type { Unsur } from '../sop/xml.ts';

interface Gaya {
  /** Number of a format that every spreadsheet knows: 3 whole with thousands, 4 two decimals, 49 text. */
  readonly format: number;
  readonly tebal?: boolean;
  readonly letak?: { readonly horizontal?: 'right'; readonly wrapText?: 1 };
  readonly bergaris?: boolean;
}

const daftar = {
  biasa: { format: 0 },
  judul: { format: 0, tebal: true },
  kepala: { format: 0, tebal: true, letak: { wrapText: 1 }, bergaris: true },
  teks: { format: 49 },
  // A note may be long: it wraps in its column.
  catatan: { format: 49, letak: { wrapText: 1 } },
  teksJumlah: { format: 49, tebal: true },
  bulat: { format: 3 },
  bulatJumlah: { format: 3, tebal: true },
  desimal: { format: 4 },
  desimalJumlah: { format: 4, tebal: true },
  tanda: { format: 49, letak: { horizontal: 'right' } },
} satisfies Readonly<Record<string, Gaya>>;

export type NamaGaya = keyof typeof daftar;

const urutan = Object.entries<Gaya>(daftar);

/** Number of a style in the workbook. */
export function nomorGaya(nama: NamaGaya): number {
  return urutan.findIndex(([satu]) => satu === nama);
}

/** The styles part of a workbook. */
export function gayaBuku(xmlns: string): Unsur {
  const kosong = ['left', 'right', 'top', 'bottom', 'diagonal'].map((sisi) => unsur(sisi));
  const bawah = ['left', 'right', 'top', 'bottom', 'diagonal'].map((sisi) =>
    unsur(sisi, sisi === 'bottom' ? { style: 'thin' } : {}),
  );
  return unsur('styleSheet', { xmlns }, [
    unsur('fonts', { count: 2 }, [huruf([]), huruf([unsur('b')])]),
    // The first two fills are the program's own, whatever a file writes there.
    unsur('fills', { count: 2 }, [
      unsur('fill', {}, [unsur('patternFill', { patternType: 'none' })]),
      unsur('fill', {}, [unsur('patternFill', { patternType: 'gray125' })]),
    ]),
    unsur('borders', { count: 2 }, [unsur('border', {}, kosong), unsur('border', {}, bawah)]),
    unsur('cellStyleXfs', { count: 1 }, [
      unsur('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    ]),
    unsur(
      'cellXfs',
      { count: urutan.length },
      urutan.map(([, gaya]) => xf(gaya)),
    ),
    unsur('cellStyles', { count: 1 }, [
      unsur('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
    ]),
  ]);
}

function huruf(sifat: readonly Unsur[]): Unsur {
  return unsur('font', {}, [...sifat, unsur('sz', { val: 11 }), unsur('name', { val: 'Calibri' })]);
}

function xf({ format, tebal = false, letak, bergaris = false }: Gaya): Unsur {
  return unsur(
    'xf',
    {
      numFmtId: format,
      fontId: tebal ? 1 : 0,
      fillId: 0,
      borderId: bergaris ? 1 : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyBorder: 1,
      ...(letak && { applyAlignment: 1 }),
    },
    letak ? [unsur('alignment', letak)] : [],
  );
}
