import type { Bentuk } from './alur.ts';
import { ingat } from './ingat.ts';
import { barisSel, pelaksanaLangkah } from './langkah-sop.ts';
import type { Langkah } from './schema-langkah.ts';
import type { SimbolBaris } from './schema-simbol.ts';
import type { Sop } from './schema.ts';

/** A way out of a symbol, whether or not what it names exists. */
export interface Keluar {
  /** As written: the number of a langkah or the id of a symbol. */
  readonly rujukan: string;
  /** Id of the symbol that it leads to; absent when there is none of that name. */
  readonly ke?: string;
  /** The word on a branch of a keputusan. */
  readonly label?: string;
  /** Path of the field that says so, langkah counted from 1. */
  readonly kolom: string;
}

/** A symbol as the short or the general form says it, before anything that cannot be drawn is left out. */
export interface SimbolTertulis {
  readonly id: string;
  /** Index into `langkah`, from 0. */
  readonly langkah: number;
  /** Id of the pelaksana; absent when the langkah names none. */
  readonly pelaksana?: string;
  readonly bentuk: Bentuk;
  readonly teks: string;
  readonly mulai: boolean;
  /** True where the flow ends: no way out is written, and none follows from the row below. */
  readonly akhir: boolean;
  readonly keputusan: boolean;
  /** Id, as written, of the symbol of the row that acts together with this one and carries the arrows. */
  readonly bersama?: string;
  readonly keluar: readonly Keluar[];
  /** Path of the symbol's own fields: `langkah.3` or `langkah.3.simbol.2`. */
  readonly kolom: string;
}

/**
 * The symbols of an SOP in the order of its rows. By the form's convention the first and last kegiatan are
 * themselves the kapsul; a symbol without a way out of its own leads to the row below.
 */
export const simbolTertulis = ingat((sop: Sop): readonly SimbolTertulis[] => {
  const baris = sop.langkah.map((langkah, indeks) => writtenInRow(langkah, indeks));
  const tujuan = destinations(sop, baris);
  const bawah = firstBelow(baris);
  return baris.flatMap((simbol, indeks) => {
    const terarah = simbol.map((satu) => withExits(satu, tujuan, bawah[indeks]));
    return terarah.map((satu) => withShape(satu, terarah));
  });
});

/** For each row the id of the first symbol below it; a row that shares the cells above has none of its own. */
function firstBelow(baris: readonly (readonly Tertulis[])[]): readonly (string | undefined)[] {
  let bawah: string | undefined;
  return baris
    .toReversed()
    .map((simbol) => {
      const milik = bawah;
      bawah = simbol[0]?.id ?? bawah;
      return milik;
    })
    .toReversed();
}

interface Tertulis {
  readonly id: string;
  readonly langkah: number;
  readonly pelaksana?: string;
  readonly isi: Pick<SimbolBaris, 'bentuk' | 'keputusan' | 'lanjut' | 'teks' | 'bersama'>;
  readonly mulai: boolean;
  readonly kolom: string;
}

function writtenInRow(langkah: Langkah, indeks: number): readonly Tertulis[] {
  if (indeks > 0 && langkah.gabung.includes('pelaksana')) return [];
  return langkah.simbol === undefined
    ? shortForm(langkah, indeks)
    : langkah.simbol.map((simbol, urutan) => generalForm(langkah, indeks, simbol, urutan));
}

function shortForm(langkah: Langkah, indeks: number): readonly Tertulis[] {
  const { no, bentuk, keputusan, lanjut } = langkah;
  const kolom = `langkah.${indeks + 1}`;
  const [pertama, ...lain] = pelaksanaLangkah(langkah);
  return [
    {
      id: no,
      langkah: indeks,
      ...(pertama !== undefined && { pelaksana: pertama }),
      isi: { bentuk, keputusan, lanjut, teks: '' },
      mulai: indeks === 0 || langkah.mulai === true,
      kolom,
    },
    ...lain.map((pelaksana, urutan) => ({
      id: `${no}-${pelaksana}`,
      langkah: indeks,
      pelaksana,
      isi: { bentuk, teks: '', bersama: urutan === 0 ? no : `${no}-${lain[urutan - 1] ?? ''}` },
      mulai: false,
      kolom,
    })),
  ];
}

function generalForm(
  langkah: Langkah,
  indeks: number,
  simbol: SimbolBaris,
  urutan: number,
): Tertulis {
  return {
    id: simbol.id ?? (urutan === 0 ? langkah.no : `${langkah.no}-${simbol.pelaksana}`),
    langkah: indeks,
    pelaksana: simbol.pelaksana,
    isi: simbol,
    mulai: simbol.mulai === true || (indeks === 0 && urutan === 0),
    kolom: `langkah.${indeks + 1}.simbol.${urutan + 1}`,
  };
}

/** Ids of symbols first, then numbers of langkah, which stand for the first symbol of their row. */
function destinations(
  sop: Sop,
  baris: readonly (readonly Tertulis[])[],
): ReadonlyMap<string, string> {
  const tujuan = new Map(baris.flat().map(({ id }) => [id, id]));
  sop.langkah.forEach(({ no }, indeks) => {
    const pertama = baris[barisSel(sop, indeks, 'pelaksana')]?.[0];
    if (pertama !== undefined && !tujuan.has(no)) tujuan.set(no, pertama.id);
  });
  return tujuan;
}

interface Terarah {
  readonly simbol: Omit<SimbolTertulis, 'bentuk'>;
  readonly tertulis: Bentuk | undefined;
}

function withExits(
  { id, langkah, pelaksana, isi, mulai, kolom }: Tertulis,
  tujuan: ReadonlyMap<string, string>,
  bawah: string | undefined,
): Terarah {
  const keluar = exits(isi, kolom, tujuan, bawah);
  return {
    simbol: {
      id,
      langkah,
      ...(pelaksana !== undefined && { pelaksana }),
      teks: isi.teks,
      mulai,
      akhir: keluar.length === 0 && isi.keputusan === undefined && isi.bersama === undefined,
      keputusan: isi.keputusan !== undefined,
      ...(isi.bersama !== undefined && { bersama: isi.bersama }),
      keluar,
      kolom,
    },
    tertulis: isi.bentuk,
  };
}

function exits(
  { keputusan, lanjut, bersama }: Tertulis['isi'],
  kolom: string,
  tujuan: ReadonlyMap<string, string>,
  bawah: string | undefined,
): readonly Keluar[] {
  const keluar = (rujukan: string, di: string, label?: string): Keluar => {
    const ke = tujuan.get(rujukan);
    return {
      rujukan,
      kolom: di,
      ...(ke !== undefined && { ke }),
      ...(label !== undefined && { label }),
    };
  };
  if (keputusan !== undefined) {
    return Object.entries(keputusan).flatMap(([label, daftar]) =>
      daftar.map((rujukan) => keluar(rujukan, `${kolom}.keputusan.${label}`, label)),
    );
  }
  if (lanjut !== undefined) return lanjut.map((rujukan) => keluar(rujukan, `${kolom}.lanjut`));
  if (bersama !== undefined || bawah === undefined) return [];
  return [{ rujukan: bawah, ke: bawah, kolom }];
}

/** Pelaksana who act together draw the shape of the one who carries the arrows. */
function withShape(terarah: Terarah, sebaris: readonly Terarah[]): SimbolTertulis {
  const { simbol, tertulis } = terarah;
  return { ...simbol, bentuk: tertulis ?? shapeOf(leader(terarah, sebaris)) };
}

function leader(terarah: Terarah, sebaris: readonly Terarah[]): Terarah {
  let pemegang = terarah;
  // As many moves as there are symbols: a ring of `bersama` must not turn for ever.
  for (let sisa = sebaris.length; sisa > 0 && pemegang.simbol.bersama !== undefined; sisa -= 1) {
    const { bersama } = pemegang.simbol;
    pemegang = sebaris.find(({ simbol }) => simbol.id === bersama) ?? pemegang;
  }
  return pemegang;
}

function shapeOf({ simbol: { keputusan, mulai, akhir }, tertulis }: Terarah): Bentuk {
  if (tertulis !== undefined) return tertulis;
  if (keputusan) return 'belah-ketupat';
  return mulai || akhir ? 'kapsul' : 'kotak';
}
