import type { Kertas } from '../sop/instansi.ts';
import type { Sop } from '../sop/schema.ts';
import type { Markup } from './markup.ts';

/** All that a sheet is made from. */
export interface BahanLembar {
  readonly naskah: Sop;
  /** Rows that go on from the row above, with the number of the first of their rincian (`pecahLangkah`). */
  readonly lanjutan?: ReadonlyMap<number, number>;
  /** Name of the office, line by line, where the document has no heading of its own. */
  readonly kop: readonly string[];
  readonly kertas: Kertas;
  /** The office's logo as a data: address. */
  readonly lambang?: string;
  /** The interactive page, when it is known where the portal will be published. */
  readonly tautan?: Tautan;
  /** In a booklet: the name by which its list finds the sheet, and the number of the page on which it begins. */
  readonly buklet?: { readonly id: string; readonly halaman: number };
}

interface Tautan {
  readonly alamat: string;
  /** The address as a QR. */
  readonly qr: Markup;
}
