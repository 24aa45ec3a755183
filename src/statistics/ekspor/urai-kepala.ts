import type { JkKolom, KepalaKolom, Kolom } from '../model.ts';
import { kolomLewat, kolomTotal, kolomWilayah, padatkan, pisahJenisKelamin } from './kepala.ts';

/** What can be said of a header before any dataset is asked. */
export interface KepalaTerurai {
  /** Both rows as one text. */
  readonly utuh: string;
  /** The same, packed for comparison. */
  readonly padat: string;
  /** The part of a region that it names. */
  readonly wilayah: Kolom | undefined;
  /** What it is when no dataset counts it: a total, a note. */
  readonly umum: Kolom | undefined;
  /** The ways to read it as a sex and a packed category. */
  readonly pecahan: readonly { readonly jk: JkKolom; readonly padat: string }[];
}

/** Every dataset is asked about every header, so each is taken apart once. */
const terurai = new WeakMap<KepalaKolom, KepalaTerurai>();

export function uraiKepala(kepala: KepalaKolom): KepalaTerurai {
  const lama = terurai.get(kepala);
  if (lama) return lama;
  const baru = urai(kepala);
  terurai.set(kepala, baru);
  return baru;
}

function urai(kepala: KepalaKolom): KepalaTerurai {
  const { atas, bawah } = kepala;
  const utuh = atas === undefined ? bawah : `${atas} ${bawah}`.trim();
  return {
    utuh,
    padat: padatkan(utuh),
    wilayah: kolomWilayah(bawah) ?? (bawah === '' ? kolomWilayah(utuh) : undefined),
    umum: kolomTotal(utuh) ?? kolomLewat(utuh) ?? kolomLewat(bawah),
    pecahan: pecahanKepala(kepala, utuh).map(({ jk, sisa }) => ({ jk, padat: padatkan(sisa) })),
  };
}

/** Under a second row the sex may also stand first in the lower one. */
function pecahanKepala(
  { atas, bawah }: KepalaKolom,
  utuh: string,
): readonly { readonly jk: JkKolom; readonly sisa: string }[] {
  const seluruh = pisahJenisKelamin(utuh);
  if (atas === undefined) return seluruh;
  const terbagi = pisahJenisKelamin(bawah).map(({ jk, sisa }) => ({ jk, sisa: `${atas} ${sisa}` }));
  return [...terbagi.slice(0, -1), ...seluruh, ...terbagi.slice(-1)];
}
