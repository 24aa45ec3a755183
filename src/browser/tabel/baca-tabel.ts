import { bacaSel } from './angka.ts';
import type { Baris } from './urut.ts';

/** A row of figures, the heading that it stands under, and where it stands in the page. */
export interface BarisTabel extends Baris {
  readonly elemen: HTMLTableRowElement;
  /** Code of the heading's region; empty where the table has no headings. */
  readonly kelompok: string;
}

/** The rows of a table by what they are. */
export interface IsiTabel {
  /** All of them in the official order. */
  readonly semua: readonly HTMLTableRowElement[];
  readonly isi: readonly BarisTabel[];
  /** Headings, and the totals below each, by code of their region. */
  readonly kelompok: ReadonlyMap<string, readonly HTMLTableRowElement[]>;
  /** Names of the headings by code. */
  readonly namaKelompok: ReadonlyMap<string, string>;
  /** Totals of the whole table. */
  readonly jumlah: readonly HTMLTableRowElement[];
}

export function bacaTabel(tabel: HTMLTableElement): IsiTabel {
  const semua = [...(tabel.tBodies[0]?.rows ?? [])];
  const isi: BarisTabel[] = [];
  const kelompok = new Map<string, HTMLTableRowElement[]>();
  const namaKelompok = new Map<string, string>();
  const jumlah: HTMLTableRowElement[] = [];
  let kini = '';
  for (const elemen of semua) {
    const kode = elemen.dataset['kode'] ?? '';
    const nama = elemen.cells[0]?.textContent.trim() ?? '';
    if (elemen.classList.contains('kelompok')) {
      kini = kode;
      kelompok.set(kode, [elemen]);
      namaKelompok.set(kode, nama);
    } else if (!elemen.classList.contains('jumlah')) {
      isi.push(barisTabel({ elemen, nama, kelompok: kini }));
    } else if (kelompok.has(kode)) kelompok.get(kode)?.push(elemen);
    else jumlah.push(elemen);
  }
  return { semua, isi, kelompok, namaKelompok, jumlah };
}

/** Its figures are read when a reader first asks for them: most never do, and a table has thousands. */
function barisTabel(baris: Omit<BarisTabel, 'sel'>): BarisTabel {
  let sel: Baris['sel'] | undefined;
  return {
    ...baris,
    get sel() {
      return (sel ??= selBaris(baris.elemen));
    },
  };
}

/** The figures of a row; the signs behind them stand in elements of their own. */
export function selBaris(baris: HTMLTableRowElement): Baris['sel'] {
  return [...baris.cells].slice(1).map((sel) => bacaSel(sel.firstChild?.nodeValue ?? ''));
}

/** The head of each column in order, the name's first: cells that span no other. */
export function kepalaKolom(tabel: HTMLTableElement): readonly HTMLTableCellElement[] {
  const [atas, bawah] = [...(tabel.tHead?.rows ?? [])];
  const sub = [...(bawah?.cells ?? [])];
  return [...(atas?.cells ?? [])].flatMap((sel) =>
    bawah === undefined || sel.rowSpan > 1 ? [sel] : sub.splice(0, sel.colSpan),
  );
}

/** The head of each column in words, with the head above it. */
export function namaKolom(tabel: HTMLTableElement): readonly string[] {
  const [atas, bawah] = [...(tabel.tHead?.rows ?? [])];
  const sub = [...(bawah?.cells ?? [])];
  return [...(atas?.cells ?? [])].flatMap((sel) => {
    const nama = sel.textContent.trim();
    if (bawah === undefined || sel.rowSpan > 1) return [nama];
    return sub.splice(0, sel.colSpan).map((anak) => `${nama}: ${anak.textContent.trim()}`);
  });
}
