import { letakJk, nilaiWilayah, type Agregat } from '../statistics/agregat.ts';
import type { Dataset, DatasetDef, JkKolom, Kabupaten, TingkatBaris } from '../statistics/model.ts';
import type { KeadaanNilai } from '../statistics/tanda.ts';

/** Sums as they are published; without `tertutup` nothing is kept back. */
export interface AgregatEdisi extends Agregat {
  readonly tertutup?: (kode: string, letak: number) => boolean;
}

/** A figure that is not what it was. */
interface SelBeda {
  /** Dotted code of the region. */
  readonly kode: string;
  /** As printed in a table head. */
  readonly kategori: string;
  readonly jk: JkKolom;
  readonly lama: KeadaanNilai;
  readonly baru: KeadaanNilai;
}

/** What two editions of one export say otherwise. */
export interface BandingDataset {
  readonly def: DatasetDef;
  /** Whether both editions have the export, or only one of them. */
  readonly keadaan: 'diubah' | 'ditambah' | 'dihapus';
  /** In order of code, then category. */
  readonly sel: readonly SelBeda[];
  /** Codes of the regions that only one of the editions has a row for, where both have rows of one level. */
  readonly wilayahDitambah: readonly string[];
  readonly wilayahDihapus: readonly string[];
  /** Set where the rows of the editions are of two levels; `sel` is of the coarser one. */
  readonly tingkat?: { readonly lama: TingkatBaris; readonly baru: TingkatBaris };
}

const urutan: readonly TingkatBaris[] = ['desa', 'kecamatan', 'kabupaten'];

/**
 * The exports of which two editions differ, in the order of the newer one. Figures are compared at the level of their
 * own rows, since every sum follows from these; both sexes together only where neither of them says the same.
 */
export function bandingkanEdisi(
  lama: ReadonlyMap<string, AgregatEdisi>,
  baru: ReadonlyMap<string, AgregatEdisi>,
  kabupaten: Kabupaten,
): readonly BandingDataset[] {
  const berubah = [...baru].flatMap(([id, kini]) => {
    const dulu = lama.get(id);
    return dulu ? bandingkan(dulu, kini, kabupaten) : [sepihak(kini, 'ditambah')];
  });
  const dihapus = [...lama].filter(([id]) => !baru.has(id));
  return [...berubah, ...dihapus.map(([, dulu]) => sepihak(dulu, 'dihapus'))];
}

/** True when the exports of two editions are the same, figure by figure. */
export function isEdisiSama(
  lama: ReadonlyMap<string, Dataset>,
  baru: ReadonlyMap<string, Dataset>,
): boolean {
  return (
    lama.size === baru.size &&
    [...lama].every(([id, { tingkat, baris }]) => {
      const kini = baru.get(id);
      return (
        kini?.tingkat === tingkat &&
        kini.baris.length === baris.length &&
        baris.every((satu, i) => isBarisSama(satu, kini.baris[i]))
      );
    })
  );
}

function isBarisSama(
  a: Dataset['baris'][number],
  b: Dataset['baris'][number] | undefined,
): boolean {
  return (
    a.kode === b?.kode &&
    a.nilai.length === b.nilai.length &&
    a.nilai.every((angka, i) => Object.is(angka, b.nilai[i]))
  );
}

/** The first figures of a comparison, without the exports that then have nothing to tell. */
export function potongBanding(
  semua: readonly BandingDataset[],
  terbanyak: number,
): readonly BandingDataset[] {
  let sisa = terbanyak;
  return semua.flatMap((satu) => {
    const sel = satu.sel.slice(0, sisa);
    sisa -= sel.length;
    return sel.length === 0 && satu.sel.length > 0 ? [] : [{ ...satu, sel }];
  });
}

/** How many figures differ in all. */
export function banyakBeda(semua: readonly BandingDataset[]): number {
  return semua.reduce((n, { sel }) => n + sel.length, 0);
}

function sepihak({ def }: Agregat, keadaan: 'ditambah' | 'dihapus'): BandingDataset {
  return { def, keadaan, sel: [], wilayahDitambah: [], wilayahDihapus: [] };
}

function bandingkan(
  lama: AgregatEdisi,
  baru: AgregatEdisi,
  kabupaten: Kabupaten,
): readonly BandingDataset[] {
  const setingkat = lama.tingkat === baru.tingkat;
  const tingkat = urutan[Math.max(urutan.indexOf(lama.tingkat), urutan.indexOf(baru.tingkat))];
  const [dulu = [], kini = []] = [lama, baru].map((satu) =>
    kodePada(satu, tingkat ?? 'kabupaten', kabupaten),
  );
  const bersama = kini.filter((kode) => nilaiWilayah(lama, kode) !== undefined);
  const hasil: BandingDataset = {
    def: baru.def,
    keadaan: 'diubah',
    sel: bersama.flatMap((kode) => bandingkanBaris(kode, lama, baru)),
    wilayahDitambah: setingkat ? selisih(kini, dulu) : [],
    wilayahDihapus: setingkat ? selisih(dulu, kini) : [],
    ...(!setingkat && { tingkat: { lama: lama.tingkat, baru: baru.tingkat } }),
  };
  const { sel, wilayahDitambah, wilayahDihapus } = hasil;
  const banyak = sel.length + wilayahDitambah.length + wilayahDihapus.length;
  return banyak > 0 || !setingkat ? [hasil] : [];
}

/** Codes of the regions of a level that an export has figures for, in order. */
function kodePada(
  agregat: Agregat,
  tingkat: TingkatBaris,
  kabupaten: Kabupaten,
): readonly string[] {
  if (tingkat === 'kabupaten') return [kabupaten.kode];
  return [...agregat[tingkat].keys()].sort();
}

function selisih(ada: readonly string[], lain: readonly string[]): readonly string[] {
  const punya = new Set(lain);
  return ada.filter((kode) => !punya.has(kode));
}

function bandingkanBaris(kode: string, lama: AgregatEdisi, baru: AgregatEdisi): readonly SelBeda[] {
  return baru.def.kategori.flatMap(({ label }, k) => {
    const beda = (jk: JkKolom): readonly SelBeda[] => {
      const letak = 3 * k + letakJk[jk];
      const sel = { lama: keadaanDi(lama, kode, letak), baru: keadaanDi(baru, kode, letak) };
      return isSama(sel.lama, sel.baru) ? [] : [{ kode, kategori: label, jk, ...sel }];
    };
    const menurutJk = [...beda('L'), ...beda('P')];
    return menurutJk.length > 0 ? menurutJk : beda('JML');
  });
}

function keadaanDi(agregat: AgregatEdisi, kode: string, letak: number): KeadaanNilai {
  const nilai = nilaiWilayah(agregat, kode)?.[letak];
  return { nilai, tertutup: agregat.tertutup?.(kode, letak) === true };
}

function isSama(a: KeadaanNilai, b: KeadaanNilai): boolean {
  if (a.tertutup === true || b.tertutup === true) return a.tertutup === b.tertutup;
  return Object.is(a.nilai, b.nilai);
}
