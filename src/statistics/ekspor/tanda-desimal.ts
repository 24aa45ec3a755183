import { sebutKolom, type Kumpulan } from './kumpulan.ts';

export type TandaDesimal = '.' | ',';

interface Contoh {
  readonly baris: number;
  readonly teks: string;
}

/** What the cells of a column show of its decimal sign. */
interface Petunjuk {
  readonly pasti: Map<TandaDesimal, Contoh>;
  /** Cells such as 1.234, which may be a thousand or a little over one. */
  readonly rancu: Contoh[];
  banyakRancu: number;
}

const contohTerbanyak = 3;

/** Decides the decimal sign of each column from all its cells. */
export interface PemutusDesimal {
  readonly lihat: (sel: readonly string[], nomor: number) => void;
  /** Columns that stay open are reported with their cells and left out. */
  readonly putuskan: () => ReadonlyMap<number, TandaDesimal>;
}

/** @param kolom columns of figures */
export function createPemutusDesimal(
  kolom: readonly number[],
  kepala: readonly string[],
  kumpulan: Kumpulan,
): PemutusDesimal {
  const semua = kolom.map((letak) => ({ letak, petunjuk: bukaPetunjuk() }));
  return {
    lihat: (sel, nomor) => {
      for (const { letak, petunjuk } of semua) catat((sel[letak] ?? '').trim(), nomor, petunjuk);
    },
    putuskan: () =>
      new Map(
        semua.flatMap(({ letak, petunjuk }) => {
          const tanda = putuskanSatu(petunjuk, kepala[letak] ?? '', kumpulan);
          return tanda ? [[letak, tanda] as const] : [];
        }),
      ),
  };
}

function bukaPetunjuk(): Petunjuk {
  return { pasti: new Map(), rancu: [], banyakRancu: 0 };
}

function catat(teks: string, baris: number, petunjuk: Petunjuk): void {
  if (!/^\d[\d.,]*[.,]\d+$/.test(teks)) return;
  const tanda = tandaPasti(teks);
  if (tanda === undefined) {
    petunjuk.banyakRancu += 1;
    if (petunjuk.rancu.length < contohTerbanyak) petunjuk.rancu.push({ baris, teks });
  } else if (!petunjuk.pasti.has(tanda)) petunjuk.pasti.set(tanda, { baris, teks });
}

/** The decimal sign that a number with a sign in it proves: both signs, two equal ones, or not three digits behind it. */
function tandaPasti(teks: string): TandaDesimal | undefined {
  const [titik, koma] = [teks.split('.').length - 1, teks.split(',').length - 1];
  if (titik > 0 && koma > 0) return teks.lastIndexOf('.') > teks.lastIndexOf(',') ? '.' : ',';
  const sendiri: TandaDesimal = titik > 0 ? '.' : ',';
  if (titik + koma > 1) return sendiri === '.' ? ',' : '.';
  return /^(?:[1-9]\d{0,2})[.,]\d{3}$/.test(teks) ? undefined : sendiri;
}

function putuskanSatu(
  { pasti, rancu, banyakRancu }: Petunjuk,
  kepala: string,
  kumpulan: Kumpulan,
): TandaDesimal | undefined {
  const [titik, koma] = [pasti.get('.'), pasti.get(',')];
  if (titik && koma) {
    laporkan(
      kumpulan,
      kepala,
      koma.baris,
      `menulis desimal dengan titik pada baris ${String(titik.baris)} (${titik.teks}) dan dengan koma pada baris ${String(koma.baris)} (${koma.teks})`,
    );
    return undefined;
  }
  if (titik || koma) return titik ? '.' : ',';
  const pertama = rancu[0];
  if (!pertama) return '.';
  const contoh = rancu.map(({ baris, teks }) => `baris ${String(baris)} (${teks})`).join(', ');
  const sisa = banyakRancu - rancu.length;
  laporkan(
    kumpulan,
    kepala,
    pertama.baris,
    `dapat berarti ribuan atau tiga desimal pada ${contoh}${sisa > 0 ? ` dan ${String(sisa)} sel lain` : ''}`,
  );
  return undefined;
}

function laporkan(kumpulan: Kumpulan, kepala: string, baris: number, isi: string): void {
  kumpulan.tambah({
    aturan: 'pemisah-desimal',
    tingkat: 'galat',
    baris,
    kolom: kepala,
    pesan: `Kolom ${sebutKolom(kepala)} ${isi}`,
    obat: 'Ekspor ulang tanpa pemisah ribuan dan dengan dua desimal pada setiap selnya',
  });
}
