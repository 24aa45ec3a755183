/** Heights in px of everything that stands below one another on a sheet, and where its table may break. */
export interface UkuranLembar {
  readonly tinggiHalaman: number;
  /** Blocks of the identity part; a page may break between them. */
  readonly identitas: readonly number[];
  /** Between the identity part and the table. */
  readonly jarak: number;
  /** Title and head of the table, which every page repeats. */
  readonly kepalaTabel: number;
  readonly baris: readonly number[];
  /** Signature below the table; 0 without one. */
  readonly penutup: number;
  /** Whether the table may break after a row; asked for every row but the last. */
  readonly putus: (baris: number) => Putus;
  /** Height of the rows of segilima of a page with the rows from `awal` up to `akhir`. */
  readonly sambungan: (awal: number, akhir: number) => number;
}

/** `berat`: only when nothing else fits, because cells that span rows would be cut. */
type Putus = 'boleh' | 'berat' | 'tidak';

/** What stands on a page. */
export interface IsiHalaman {
  /** Indices of the blocks of the identity part. */
  readonly identitas: readonly number[];
  /** First row and the one after the last; absent on a page without the table. */
  readonly baris?: readonly [awal: number, akhir: number];
  readonly penutup: boolean;
}

const biaya = { halaman: 1e9, barisTunggal: 1e7, putusBerat: 1e6, sambungan: 1e3 };

/**
 * Shares a sheet out over pages: as few as can be; then no row alone on a page, no cell cut, and as few rows of
 * segilima as can be. The signature stays with the rows before it. Undefined when something is higher than a page.
 */
export function susunHalaman(ukuran: UkuranLembar): readonly IsiHalaman[] | undefined {
  const depan = pagesOfIdentity(ukuran);
  if (depan === undefined) return undefined;
  const { lengkap, terakhir, terpakai } = depan;
  const sisa = ukuran.tinggiHalaman - terpakai - ukuran.jarak;
  const rencana = [
    // A table that needs as many pages either way stands on its own, as offices have it, and is cut less.
    { halaman: [...lengkap, terakhir], tabel: bagiTabel(ukuran, ukuran.tinggiHalaman) },
    { halaman: lengkap, tabel: bagiTabel(ukuran, sisa), sambung: terakhir },
  ];
  const hasil = rencana.flatMap(({ halaman, tabel, sambung }) =>
    tabel === undefined ? [] : [[...halaman, ...withIdentity(tabel, sambung)]],
  );
  return hasil.toSorted((a, b) => a.length - b.length)[0];
}

function withIdentity(
  tabel: readonly IsiHalaman[],
  sambung: IsiHalaman | undefined,
): readonly IsiHalaman[] {
  const [pertama, ...lain] = tabel;
  if (sambung === undefined) return tabel;
  if (pertama === undefined) return [sambung];
  return [{ ...pertama, identitas: sambung.identitas }, ...lain];
}

interface Depan {
  readonly lengkap: readonly IsiHalaman[];
  readonly terakhir: IsiHalaman;
  /** Height taken on the last of them. */
  readonly terpakai: number;
}

function pagesOfIdentity({ identitas, tinggiHalaman }: UkuranLembar): Depan | undefined {
  const halaman: number[][] = [[]];
  let terpakai = 0;
  for (const [ke, tinggi] of identitas.entries()) {
    if (tinggi > tinggiHalaman) return undefined;
    if (terpakai + tinggi > tinggiHalaman) {
      halaman.push([]);
      terpakai = 0;
    }
    halaman.at(-1)?.push(ke);
    terpakai += tinggi;
  }
  const semua = halaman.map((balok): IsiHalaman => ({ identitas: balok, penutup: false }));
  const terakhir = semua.at(-1) ?? { identitas: [], penutup: false };
  return { lengkap: semua.slice(0, -1), terakhir, terpakai };
}

interface Rencana {
  readonly biaya: number;
  readonly batas: readonly number[];
}

/** The cheapest way to cut the table, found from its end: `batas` are the rows at which pages begin. */
function bagiTabel(ukuran: UkuranLembar, tinggiPertama: number): readonly IsiHalaman[] | undefined {
  const banyak = ukuran.baris.length;
  const dari: (Rencana | undefined)[] = [];
  dari[banyak] = { biaya: 0, batas: [] };
  for (let awal = banyak - 1; awal >= 0; awal -= 1) {
    dari[awal] = cheapest(ukuran, awal, awal === 0 ? tinggiPertama : ukuran.tinggiHalaman, dari);
  }
  const rencana = dari[0];
  if (rencana === undefined) return undefined;
  return rencana.batas.map((awal, ke) => {
    const akhir = rencana.batas[ke + 1] ?? banyak;
    return { identitas: [], baris: [awal, akhir], penutup: akhir === banyak && ukuran.penutup > 0 };
  });
}

function cheapest(
  ukuran: UkuranLembar,
  awal: number,
  tinggi: number,
  dari: readonly (Rencana | undefined)[],
): Rencana | undefined {
  const { baris, kepalaTabel, penutup, sambungan } = ukuran;
  let terbaik: Rencana | undefined;
  let isi = kepalaTabel;
  for (let akhir = awal + 1; akhir <= baris.length; akhir += 1) {
    isi += baris[akhir - 1] ?? 0;
    if (isi > tinggi) break;
    const putus = akhir === baris.length ? 'boleh' : ukuran.putus(akhir - 1);
    const lanjut = dari[akhir];
    if (putus === 'tidak' || lanjut === undefined) continue;
    const tambahan = sambungan(awal, akhir);
    const lengkap = isi + tambahan + (akhir === baris.length ? penutup : 0);
    if (lengkap > tinggi) continue;
    const nilai =
      lanjut.biaya +
      biaya.halaman +
      (akhir - awal === 1 && baris.length > 1 ? biaya.barisTunggal : 0) +
      (putus === 'berat' ? biaya.putusBerat : 0) +
      biaya.sambungan * tambahan +
      ((tinggi - lengkap) / tinggi) ** 2;
    if (terbaik === undefined || nilai < terbaik.biaya)
      terbaik = { biaya: nilai, batas: [awal, ...lanjut.batas] };
  }
  return terbaik;
}
