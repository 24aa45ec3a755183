/** An item of a box of the identity part, or a part of an item that is too long for one row. */
export interface ButirKotak {
  readonly teks: string;
  /** Number of the item in its box, from 1. */
  readonly no: number;
  /** Whether the item began in an earlier part. */
  readonly sambungan: boolean;
}

/** About a line of half a sheet, in letters: fewer than stand on one at any density and on any paper. */
const hurufSebaris = 60;

/** What a row of boxes holds, so that several fit a page whatever is in them. */
const batas = { butir: 12, baris: 20 };

/** The items of a box shared out over rows, between which a page may break; the items of no box are one row of none. */
export function bagiKotak(butir: readonly string[]): readonly (readonly ButirKotak[])[] {
  const rows: ButirKotak[][] = [[]];
  let baris = 0;
  for (const satu of butir.flatMap((teks, ke) => partsOf(teks, ke + 1))) {
    const tambah = Math.max(1, Math.ceil(satu.teks.length / hurufSebaris));
    const kini = rows.at(-1) ?? [];
    if (kini.length > 0 && (kini.length >= batas.butir || baris + tambah > batas.baris)) {
      rows.push([satu]);
      baris = tambah;
    } else {
      kini.push(satu);
      baris += tambah;
    }
  }
  return rows;
}

function partsOf(teks: string, no: number): readonly ButirKotak[] {
  return cut(teks, hurufSebaris * batas.baris).map((potong, ke) => ({
    teks: potong,
    no,
    sambungan: ke > 0,
  }));
}

/** A text in parts of at most so many letters, cut between words where there are any. */
function cut(teks: string, paling: number): readonly string[] {
  if (teks.length <= paling) return [teks];
  const spasi = teks.lastIndexOf(' ', paling);
  const akhir = spasi > 0 ? spasi : paling;
  return [teks.slice(0, akhir), ...cut(teks.slice(akhir).trimStart(), paling)];
}
