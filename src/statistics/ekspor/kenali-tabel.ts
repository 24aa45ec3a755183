import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef, KepalaKolom } from '../model.ts';
import { berisiNik, cariKolomPribadi } from '../pribadi.ts';
import { bagianWilayah, kolomWilayah, rapikanKepala } from './kepala.ts';
import { kenaliLebar, type TabelLebar } from './kenali-lebar.ts';
import { kenaliLintang, type TabelLintang } from './kenali-lintang.ts';
import { kenaliPanjang, type TabelPanjang } from './kenali-panjang.ts';
import {
  tolakAsing,
  tolakBerwilayah,
  tolakBps,
  tolakPribadi,
  tolakTakBerjudul,
  tolakTakLengkap,
  sebutkan,
  type TabelDitolak,
} from './penolakan.ts';

/** Rows within which the header must begin: titles, period and blank lines may stand above it. */
const batasBarisKepala = 20;

/** Rows that recognising looks at; a header of two rows and some rows of figures must be among them. */
export const barisPengenal = 60;

/** A table whose meaning is known, in one of the three ways in which exports lay out figures. */
export type TabelDikenal = TabelLebar | TabelPanjang | TabelLintang;

/**
 * Which dataset a table holds, from its first rows. Exactly one dataset must find all its columns once, and no
 * column may be left over; anything less is refused with its reason.
 *
 * @param baris the first `barisPengenal` rows, or all of a shorter table
 */
export function kenaliTabel(baris: readonly (readonly string[])[]): TabelDikenal | TabelDitolak {
  const rapi = baris.map((sel) => sel.map(rapikanKepala));
  const pribadi = rapi.slice(0, batasBarisKepala).flatMap(cariKolomPribadi);
  if (pribadi.length > 0) return tolakPribadi(`kolom ${sebutkan([...new Set(pribadi)])}`);
  const hasil = kenaliRapi(baris, rapi);
  // Rows under a known header are read one by one, and a number among them is reported with its row.
  const takDibaca = hasil && 'bentuk' in hasil ? baris.slice(0, hasil.barisIsi) : baris;
  if (takDibaca.some((sel) => sel.some(berisiNik))) return tolakPribadi('sel 16 angka seperti NIK');
  return hasil ?? tolakTerdekat(rapi);
}

function kenaliRapi(
  baris: readonly (readonly string[])[],
  rapi: readonly (readonly string[])[],
): TabelDikenal | TabelDitolak | undefined {
  const atas = rapi.slice(0, batasBarisKepala);
  // A form's own header would pass for that of a long table without codes.
  for (const i of atas.keys()) {
    const formulir = kenaliLintang(rapi, i);
    if (formulir) return formulir;
  }
  for (const [i, sel] of atas.entries()) {
    const bawah = rapi[i + 1];
    // Two rows are tried first: the upper one of two may pass for a whole header, and its figures would be wrong.
    const hasil =
      (bawah && kenaliKepala(gabungKepala(sel, bawah), i + 2, baris)) ??
      kenaliKepala(
        sel.map((teks) => ({ bawah: teks })),
        i + 1,
        baris,
      );
    if (hasil) return hasil;
  }
  return undefined;
}

function kenaliKepala(
  kepala: readonly KepalaKolom[],
  barisIsi: number,
  baris: readonly (readonly string[])[],
): TabelDikenal | TabelDitolak | undefined {
  if (kepala.filter(({ bawah, atas = '' }) => /[A-Z]/.test(bawah + atas)).length < 2) {
    return undefined;
  }
  const asli = tulisanKepala(baris, barisIsi, kepala);
  return kenaliLebar(kepala, asli, barisIsi) ?? kenaliPanjang(kepala, asli, barisIsi);
}

/** Headers as the file writes them, for messages. */
function tulisanKepala(
  baris: readonly (readonly string[])[],
  barisIsi: number,
  kepala: readonly KepalaKolom[],
): readonly string[] {
  const bawah = baris[barisIsi - 1] ?? [];
  return kepala.map(({ atas }, i) => {
    const satu = (bawah[i] ?? '').trim();
    return atas === undefined || atas === '' ? satu : `${atas} ${satu}`.trim();
  });
}

/** A header of two rows: a cell of the upper one reaches over the columns to its right that only the lower one names. */
function gabungKepala(atas: readonly string[], bawah: readonly string[]): readonly KepalaKolom[] {
  let berlaku = '';
  const kepala: KepalaKolom[] = [];
  for (let i = 0; i < Math.max(atas.length, bawah.length); i += 1) {
    const [induk, anak] = [atas[i] ?? '', bawah[i] ?? ''];
    if (induk !== '') berlaku = induk;
    else if (anak === '') berlaku = '';
    kepala.push({ atas: berlaku, bawah: anak });
  }
  return kepala;
}

function tolakTerdekat(rapi: readonly (readonly string[])[]): TabelDitolak {
  const atas = rapi.slice(0, batasBarisKepala);
  const terdekat = atas
    .flatMap((sel, i) => {
      const satu = sel.map((bawah): KepalaKolom => ({ bawah }));
      const bawah = rapi[i + 1];
      const kepala = bawah ? [satu, gabungKepala(sel, bawah)] : [satu];
      return kepala.flatMap((k) => daftarDataset.map((def) => cocokkan(def, k)));
    })
    .reduce<Kecocokan | undefined>(
      (a, b) => (a && nilaiDekat(a) >= nilaiDekat(b) ? a : b),
      undefined,
    );
  if (atas.some((sel) => sel.some(bagianBps))) return tolakBps;
  // What shares only words such as KAWIN with a dataset is another table, not a damaged one.
  if (terdekat && nilaiDekat(terdekat) >= 0.5) return tolakTakLengkap(terdekat);
  const berwilayah = atas.find((satu) => satu.filter((teks) => kolomWilayah(teks)).length >= 1);
  if (!berwilayah) return tolakAsing;
  const asing = berwilayah.filter((teks) => teks !== '' && !kolomWilayah(teks));
  return new Set(asing).size < asing.length ||
    asing.every((teks) => /^(?:LK|PR|L|P|JML|JUMLAH)$/.test(teks))
    ? tolakTakBerjudul(asing)
    : tolakBerwilayah(asing);
}

function bagianBps(teks: string): boolean {
  return bagianWilayah(teks) === 'kode-bps';
}

/** How far a header agrees with a dataset. */
interface Kecocokan {
  readonly def: DatasetDef;
  /** Categories found. */
  readonly dikenal: number;
  /** Columns that are missing. */
  readonly kurang: readonly string[];
  /** Headers that do not belong to it. */
  readonly lebih: readonly string[];
  /** Headers of figures that stand twice. */
  readonly ganda: readonly string[];
}

function cocokkan(def: DatasetDef, kepala: readonly KepalaKolom[]): Kecocokan {
  const ada = new Map<string, string>();
  const lebih: string[] = [];
  const ganda: string[] = [];
  for (const satu of kepala) {
    const kolom = def.kenali(satu);
    const teks = `${satu.atas ?? ''} ${satu.bawah}`.trim();
    if (!kolom) lebih.push(teks);
    if (kolom?.jenis !== 'nilai') continue;
    const kunci = `${String(kolom.kategori)} ${kolom.jk}`;
    if (ada.has(kunci)) ganda.push(teks);
    ada.set(kunci, teks);
  }
  const menurutJk = [...ada.keys()].some((kunci) => !kunci.endsWith('JML'));
  const dikenal = new Set([...ada.keys()].map((kunci) => kunci.split(' ')[0])).size;
  return { def, dikenal, kurang: kolomKurang(def, ada, menurutJk), lebih, ganda };
}

function kolomKurang(
  { kategori }: DatasetDef,
  ada: ReadonlyMap<string, string>,
  menurutJk: boolean,
): readonly string[] {
  return kategori.flatMap(({ label, opsional, tanpaJk }, k) => {
    const perlu = menurutJk && tanpaJk !== true ? ['L', 'P'] : ['JML'];
    const hilang = perlu.filter((jk) => !ada.has(`${String(k)} ${jk}`));
    if (hilang.length === perlu.length) return opsional === undefined ? [label] : [];
    return hilang.map((jk) => `${label} ${jk}`);
  });
}

/** Share of the dataset's categories that are there, less those columns that are not its own. */
function nilaiDekat({ def, dikenal, lebih }: Kecocokan): number {
  return dikenal / def.kategori.length - lebih.length / 1000;
}
