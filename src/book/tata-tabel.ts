import type { KertasBuku } from './kertas-buku.ts';
import { bidangBuku } from './kertas-buku.ts';
import type { LebarTabel } from './lebar-tabel.ts';
import { bagiKolom } from './bagi-kolom.ts';
import { hurufKertas, ruangSel, tinggiTabel, type HurufTabel } from './tinggi-tabel.ts';

/** What a table is, as far as its place on paper depends on it. */
export interface BahanTata {
  readonly lebar: LebarTabel;
  /** Head over each column that shares one; columns under one head stay together where they can. */
  readonly grup: readonly (string | undefined)[];
  readonly banyakBaris: number;
  /** Rows follow one another without heads of groups, so that a lane may end after any of them. */
  readonly tanpaKelompok: boolean;
  readonly kertas: KertasBuku;
}

/** How a table is set. */
export interface TataTabel {
  /** On pages of its own that lie on their side. */
  readonly lanskap: boolean;
  readonly huruf: HurufTabel;
  /** Labels of the rows are broken between words. */
  readonly stubLipat: boolean;
  /** Numbers of the columns, from 0, of each part; the first column of labels stands in every part. */
  readonly bagian: readonly (readonly number[])[];
  /** Each part is low enough that it is kept on one page. */
  readonly utuh: boolean;
  /** Rows run on in a second lane beside the first. */
  readonly duaLajur: boolean;
}

const mmPt = 72 / 25.4;
/** A label takes no more of the width than this before it is broken. */
const bagianStub = 0.42;
/** A part that is kept whole is at most this part of a page, or the page before it would be left too empty. */
const bagianUtuh = 0.62;
/** A table on its side leaves the page before it unfilled: half a page, on average. */
const biayaLanskap = 0.5;

/** Between two lanes, in mm, as `buku-tabel.css` has it. */
const selaLajur = 6;
/** Rows that fit one page are not parted in lanes, and letters in lanes are no smaller than this, in pt. */
const lajur = { halamanMinimum: 1.1, hurufMinimum: 7.5 };

interface Calon extends Omit<TataTabel, 'utuh' | 'duaLajur'> {
  /** Height of a part in pt, as if on one page. */
  readonly tinggi: number;
  readonly tinggiHalaman: number;
}

/**
 * Chooses between an upright table, one on its side, and one cut into parts that repeat the labels: letters are as
 * large as the width allows and never smaller than 7 pt. What fits an upright page stays there; of the other ways the
 * one that takes the fewest pages is chosen, at equal pages the upright one.
 */
export function tataTabel(bahan: BahanTata): TataTabel {
  const tegak = susun(bahan, false);
  const terbaik = tegak.bagian.length === 1 ? tegak : lebihHemat(tegak, susun(bahan, true), bahan);
  const { tinggi, tinggiHalaman, ...tata } = terbaik;
  const huruf =
    terbaik === tegak && tegak.bagian.length === 1 ? hurufLajur(bahan, tegak) : undefined;
  return {
    ...tata,
    huruf: huruf ?? tata.huruf,
    utuh: tinggi <= bagianUtuh * tinggiHalaman,
    duaLajur: huruf !== undefined,
  };
}

/** The largest letters at which the table stands in two lanes; undefined where it is not to. */
function hurufLajur(
  { lebar, tanpaKelompok, kertas }: BahanTata,
  { tinggi, tinggiHalaman, stubLipat }: Calon,
): HurufTabel | undefined {
  if (!tanpaKelompok || stubLipat || tinggi < lajur.halamanMinimum * tinggiHalaman)
    return undefined;
  const ruang = ((bidangBuku(kertas, false).lebar - selaLajur) / 2) * mmPt;
  const kolom = [lebar.stub, ...lebar.kolom];
  const em = kolom.reduce((a, b) => a + b, 0);
  return hurufKertas(kertas).find(
    (huruf) => huruf >= lajur.hurufMinimum && em * huruf + kolom.length * ruangSel <= ruang,
  );
}

function lebihHemat(tegak: Calon, lanskap: Calon, bahan: BahanTata): Calon {
  return banyakHalaman(lanskap, bahan) < banyakHalaman(tegak, bahan) ? lanskap : tegak;
}

/** Pages that the parts fill, those behind the first beginning where the one before ends. */
function banyakHalaman(calon: Calon, { banyakBaris, kertas }: BahanTata): number {
  const { lanskap, huruf, bagian, tinggiHalaman } = calon;
  const tetap = tinggiTabel(0, huruf, kertas);
  const satu =
    ((tinggiTabel(banyakBaris, huruf, kertas) - tetap) / (tinggiHalaman - tetap)) * bagian.length;
  const kepala = (bagian.length * tetap) / tinggiHalaman;
  return lanskap ? Math.ceil(satu) + biayaLanskap : satu + kepala;
}

function susun(bahan: BahanTata, lanskap: boolean): Calon {
  const bidang = bidangBuku(bahan.kertas, lanskap);
  const pt = bidang.lebar * mmPt;
  const coba = hurufKertas(bahan.kertas).map((huruf) => ({ huruf, ...bagi(bahan, huruf, pt) }));
  const tersedikit = Math.min(...coba.map(({ bagian }) => bagian.length));
  // The letters grow again where that costs no further part.
  const pilihan = coba.find(({ bagian }) => bagian.length === tersedikit) ?? coba[0];
  if (pilihan === undefined) throw new Error('no letter size to choose from');
  return {
    ...pilihan,
    lanskap,
    tinggi: tinggiTabel(bahan.banyakBaris, pilihan.huruf, bahan.kertas),
    tinggiHalaman: bidang.tinggi * mmPt,
  };
}

function bagi(
  { lebar, grup }: BahanTata,
  huruf: HurufTabel,
  pt: number,
): Pick<TataTabel, 'stubLipat' | 'bagian'> {
  const stubUtuh = lebar.stub * huruf;
  const stubLipat = stubUtuh > bagianStub * pt;
  const stub = stubLipat ? Math.max(bagianStub * pt, lebar.stubLipat * huruf) : stubUtuh;
  const kolom = lebar.kolom.map((em) => em * huruf + ruangSel);
  return { stubLipat, bagian: bagiKolom(kolom, grup, pt - stub - ruangSel) };
}
