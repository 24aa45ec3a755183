import type { BagianWilayah, TingkatBaris } from '../model.ts';
import { berbentukBps, parseKode, parseKodeTerpisah, tingkatWilayah } from '../wilayah.ts';
import type { BarisTeks } from './baris-teks.ts';
import type { Lingkup, WilayahLingkup } from './lingkup.ts';

/** What the code cells of a row say. */
export type KodeBaris =
  | (WilayahLingkup & { readonly jenis: TingkatBaris })
  /** No code at all: a total, a note or a blank line. */
  | { readonly jenis: 'tanpa' }
  /** With the dotted code where the cells have its shape. */
  | { readonly jenis: 'salah'; readonly sebab: SebabKode; readonly kode?: string };

export type SebabKode = 'bentuk' | 'eksponen' | 'bps' | 'kabupaten-lain' | 'tidak-terdaftar';

/** Where in a row each part of a region stands; -1 where the export has no such column. */
export type LetakWilayah = Readonly<Record<BagianWilayah, number>>;

const tanpa = { jenis: 'tanpa' } as const;
/** A total may write its name in the column of codes; blanks are gone by then. */
const labelJumlah = /^(?:GRAND)?(?:JUMLAH|TOTAL|JML)/i;

/** Reads the region codes of rows. */
export interface PembacaKode {
  readonly baca: (sel: readonly string[]) => KodeBaris;
  /** The desa of a row that writes its code as most do: in one cell, or its four parts in digits; undefined for any other. */
  readonly desa: (baris: BarisTeks) => WilayahDesa | undefined;
}

type WilayahDesa = WilayahLingkup & { readonly jenis: 'desa' };

export function createPembacaKode(lingkup: Lingkup, letak: LetakWilayah): PembacaKode {
  const sendiri = lingkup.kabupaten.map(({ kode }) => `${kode}.`);
  const arti = (teks: string, kode: string | undefined): KodeBaris => {
    if (kode === undefined) {
      return teks === '' || labelJumlah.test(teks)
        ? tanpa
        : { jenis: 'salah', sebab: sebabBentuk(teks) };
    }
    const wilayah = lingkup.cari(kode);
    if (wilayah) return diBawahProvinsi(wilayah) ? wilayah : tanpa;
    const lain =
      tingkatWilayah(kode) !== 'provinsi' && !sendiri.some((awalan) => kode.startsWith(awalan));
    return { jenis: 'salah', sebab: lain ? 'kabupaten-lain' : 'tidak-terdaftar', kode };
  };
  let berikut = 0;
  const cariDesa = (teks: string): WilayahDesa | undefined => {
    const kode = teks.length === 10 ? bertitik(teks) : teks;
    if (kode.length !== 13) return undefined;
    // Exports go through the register in its order: the next desa is nearly always the one that stands there next.
    let dugaan = lingkup.daftar[berikut];
    while (dugaan && dugaan.jenis !== 'desa') dugaan = lingkup.daftar[(berikut += 1)];
    const wilayah = dugaan?.kode === kode ? dugaan : lingkup.cari(kode);
    if (!wilayah || !adalahDesa(wilayah)) return undefined;
    berikut = wilayah.urutan + 1;
    return wilayah;
  };
  return {
    desa: (baris) => cariDesa(letak.kode < 0 ? kodeTerpisah(baris, letak) : baris.sel(letak.kode)),
    baca: (sel) => {
      // Nearly every row has its desa in one cell.
      const satu = letak.kode < 0 ? undefined : cariDesa(sel[letak.kode] ?? '');
      if (satu) return satu;
      const { kunci, bagian } = bacaBagian(sel, letak);
      return bagian === undefined
        ? arti(kunci, parseKode(kunci))
        : arti(bagian.join(''), parseKodeTerpisah(...bagian));
    },
  };
}

function adalahDesa(wilayah: WilayahLingkup): wilayah is WilayahDesa {
  return wilayah.jenis === 'desa';
}

function diBawahProvinsi(
  wilayah: WilayahLingkup,
): wilayah is WilayahLingkup & { readonly jenis: TingkatBaris } {
  return wilayah.jenis !== 'provinsi';
}

/** The dots of a desa's code put between its ten digits. */
function bertitik(angka: string): string {
  return `${angka.slice(0, 2)}.${angka.slice(2, 4)}.${angka.slice(4, 6)}.${angka.slice(6)}`;
}

/** The ten digits of parts that have no more digits than they should; empty for any others. */
function kodeTerpisah({ angka, sel }: BarisTeks, letak: LetakWilayah): string {
  let kode = '';
  for (const bagian of ['no-prop', 'no-kab', 'no-kec', 'no-kel'] as const) {
    const panjang = bagian === 'no-kel' ? 4 : 2;
    const kolom = letak[bagian];
    const teks = kolom < 0 || (angka[kolom] ?? -1) < 0 ? '' : sel(kolom);
    if (teks === '' || teks.length > panjang) return '';
    kode += teks.padStart(panjang, '0');
  }
  return kode;
}

/** Without what spreadsheets add to a code: an apostrophe that keeps it a text, blanks, decimals of nothing. */
function rapikanKode(teks: string): string {
  return teks
    .replaceAll(/\s/g, '')
    .replace(/^['‘’`]/, '')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replace(/(?<=\d)\.$/, '');
}

function sebabBentuk(teks: string): SebabKode {
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(teks)) return 'eksponen';
  return berbentukBps(teks.replaceAll('.', '')) ? 'bps' : 'bentuk';
}

interface BagianKode {
  /** The cells as one text. */
  readonly kunci: string;
  /** Undefined when one cell holds the whole code. */
  readonly bagian?: readonly [string, string, string, string];
}

function bacaBagian(sel: readonly string[], letak: LetakWilayah): BagianKode {
  const utuh = [letak.kode, letak['kode-kec'], letak['kode-kab']];
  if (letak['no-kel'] < 0 || letak.kode >= 0) {
    for (const satu of utuh) {
      const teks = satu < 0 ? '' : rapikanKode(sel[satu] ?? '');
      // A total row of a kecamatan leaves the cell of the desa empty.
      if (teks !== '') return { kunci: teks };
    }
    if (utuh.some((satu) => satu >= 0)) return { kunci: '' };
  }
  const ambil = (satu: number) => (satu < 0 ? '' : rapikanKode(sel[satu] ?? ''));
  const bagian = [
    ambil(letak['no-prop']),
    ambil(letak['no-kab']),
    ambil(letak['no-kec']),
    ambil(letak['no-kel']),
  ] as const;
  return { kunci: bagian.join('/'), bagian };
}
