import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef, KepalaKolom, Kolom } from '../model.ts';
import { gabungKepala } from './gabung-kepala.ts';
import { bagianWilayah, kolomLewat, kolomWilayah, tandaJk } from './kepala.ts';
import {
  tolakAsing,
  tolakBerwilayah,
  tolakBps,
  tolakDaftarWilayah,
  tolakKolomTahun,
  tolakLuas,
  tolakTakBerjudul,
  tolakTakLengkap,
  type TabelDitolak,
} from './penolakan.ts';

/**
 * The refusal of a table whose header no dataset knows, by what is nearest to the truth: a dataset that nearly fits,
 * groups without titles, another unit, a list of regions, or nothing known at all.
 *
 * @param rapi tidied rows; @param banyakKepala rows within which a header may begin
 */
export function tolakTerdekat(
  rapi: readonly (readonly string[])[],
  banyakKepala: number,
): TabelDitolak {
  const atas = rapi.slice(0, banyakKepala);
  if (atas.some((sel) => sel.some(bagianBps))) return tolakBps;
  const terdekat = cariTerdekat(rapi, atas);
  // What shares only words such as KAWIN with a dataset is another table, not a damaged one.
  if (terdekat && nilaiDekat(terdekat) >= 0.5) return tolakTakLengkap(terdekat);
  const i = atas.findIndex((satu) => satu.some((teks) => kolomWilayah(teks)));
  const berwilayah = atas[i];
  if (!berwilayah) {
    const tahun = atas.map((sel) => sel.filter((teks) => /^(?:19|20)\d\d$/.test(teks)));
    const kolomTahun = tahun.find((satu) => new Set(satu).size > 1);
    return kolomTahun ? tolakKolomTahun(kolomTahun) : tolakAsing;
  }
  const isian = berwilayah.flatMap((teks, letak) =>
    teks !== '' && !kolomWilayah(teks) ? [{ teks, letak }] : [],
  );
  const asing = isian.map(({ teks }) => teks);
  if (asing.length > 1 && asing.every((teks) => /\b(?:19|20)\d\d$/.test(teks))) {
    return tolakKolomTahun(asing);
  }
  if (hanyaDaftar(berwilayah)) return tolakDaftarWilayah;
  const luas = asing.find((teks) => /^LUAS\b/.test(teks));
  if (luas !== undefined) return tolakLuas(luas);
  const berulang = panjangKelompok(asing);
  if (berulang === undefined) return tolakBerwilayah(asing);
  return tolakTakBerjudul(asing, berulang, {
    barisIsi: i + 1,
    wilayah: berwilayah.flatMap((teks, letak) => (kolomWilayah(teks) ? [letak] : [])),
    kelompok: isian.filter((_, k) => k % berulang === berulang - 1),
  });
}

/** Cells of a row that names no region may be anything, even people: they are not repeated. */
function menyebutWilayah(kepala: readonly KepalaKolom[]): boolean {
  return kepala.some(({ bawah, atas = '' }) => kolomWilayah(bawah) ?? kolomWilayah(atas));
}

function cariTerdekat(
  rapi: readonly (readonly string[])[],
  atas: readonly (readonly string[])[],
): Kecocokan | undefined {
  return atas
    .flatMap((sel, i) => {
      const satu = sel.map((bawah): KepalaKolom => ({ bawah }));
      const bawah = rapi[i + 1];
      const kepala = [satu, ...(bawah ? [gabungKepala(sel, bawah)] : [])].filter(menyebutWilayah);
      return kepala.flatMap((k) => daftarDataset.map((def) => cocokkan(def, k)));
    })
    .reduce<Kecocokan | undefined>(
      (a, b) => (a && nilaiDekat(a) >= nilaiDekat(b) ? a : b),
      undefined,
    );
}

/** How many columns a group has when the heads are one group over and over, or only signs of sex; undefined for others. */
function panjangKelompok(kepala: readonly string[]): number | undefined {
  const panjang = kepala.indexOf(kepala[0] ?? '', 1);
  if (panjang < 0) {
    return kepala.length > 1 && kepala.every((teks) => tandaJk(teks)) ? kepala.length : undefined;
  }
  return kepala.every((teks, i) => teks === kepala[i % panjang]) ? panjang : undefined;
}

/** True for a header of codes and names, with or without the status of each. */
function hanyaDaftar(kepala: readonly string[]): boolean {
  const berkode = kepala.some((teks) => /^(?:kode|no-k)/.test(bagianWilayah(teks) ?? ''));
  const lain = kepala.filter((teks) => !kolomWilayah(teks) && !kolomLewat(teks));
  return berkode && lain.every((teks) => /^(?:STATUS|JENIS|TIPE|DESA ?\/ ?KELURAHAN)\b/.test(teks));
}

function bagianBps(teks: string): boolean {
  return bagianWilayah(teks) === 'kode-bps';
}

/** How far a header agrees with a dataset. */
interface Kecocokan {
  readonly def: DatasetDef;
  /** Categories found. */
  readonly dikenal: number;
  /** Columns of figures that are understood. */
  readonly kolom: number;
  /** Columns that are missing. */
  readonly kurang: readonly string[];
  /** Headers that do not belong to it. */
  readonly lebih: readonly string[];
  /** Headers of figures or of codes that stand twice. */
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
    const kunci = kolom && kunciSekali(kolom);
    if (kunci === undefined) continue;
    if (ada.has(kunci)) ganda.push(teks);
    ada.set(kunci, teks);
  }
  const nilai = [...ada.keys()].filter((kunci) => kunci.includes(' '));
  const bertanda = !def.penanda || [...ada.values()].some((teks) => def.penanda?.test(teks));
  const menurutJk = nilai.some((kunci) => !kunci.endsWith('JML'));
  const dikenal = new Set(nilai.map((kunci) => kunci.split(' ')[0])).size;
  return {
    def,
    dikenal,
    kolom: bertanda ? nilai.length : 0,
    kurang: kolomKurang(def, ada, menurutJk),
    lebih,
    ganda,
  };
}

/** What may stand only once in a header: a figure, or a part of the code. */
function kunciSekali(kolom: Kolom): string | undefined {
  if (kolom.jenis === 'nilai') return `${String(kolom.kategori)} ${kolom.jk}`;
  if (kolom.jenis !== 'wilayah') return undefined;
  return /^(?:no-|kode$)/.test(kolom.bagian) ? kolom.bagian : undefined;
}

function kolomKurang(
  { kategori, perluJumlah }: DatasetDef,
  ada: ReadonlyMap<string, string>,
  menurutJk: boolean,
): readonly string[] {
  return kategori.flatMap(({ label, opsional, tanpaJk }, k) => {
    const terpisah = menurutJk && tanpaJk !== true;
    const perlu = [...(terpisah ? ['L', 'P'] : []), ...(!terpisah || perluJumlah ? ['JML'] : [])];
    const hilang = perlu.filter((jk) => !ada.has(`${String(k)} ${jk}`));
    if (hilang.length === perlu.length) return opsional === undefined ? [label] : [];
    return hilang.map((jk) => `${label} ${jk}`);
  });
}

/** Share of the dataset's categories that are there, and of the columns that are its own: their harmonic mean. */
function nilaiDekat({ def, dikenal, kolom, lebih, ganda }: Kecocokan): number {
  const wajib = def.kategori.filter(({ opsional }) => opsional === undefined).length;
  const lengkap = dikenal / Math.max(dikenal, wajib, 1);
  const milik = kolom / Math.max(kolom + lebih.length + ganda.length, 1);
  return lengkap + milik === 0 ? 0 : (2 * lengkap * milik) / (lengkap + milik);
}
