import { letakJk } from '../agregat.ts';
import type { BarisWilayah, DatasetDef, JkKolom, SelAsal } from '../model.ts';
import type { Kumpulan } from './kumpulan.ts';

/** Figures that arrive cell by cell, to become rows of regions. */
export interface Wadah {
  /** Takes one figure; a second one for the same place is reported. */
  readonly isi: (tempat: TempatAngka, nilai: number, sel: SelAsal) => void;
  readonly kode: () => readonly string[];
  /** Every figure taken, as it came. */
  readonly isian: () => readonly IsianWadah[];
  /** Rows in order of code; what is missing or does not add up is reported and left out. */
  readonly selesai: () => readonly BarisWilayah[];
  readonly asal: (kode: string, letak: number) => readonly SelAsal[];
}

/** One figure with its region, its place among the figures of the region, and its cell. */
export interface IsianWadah {
  readonly kode: string;
  readonly letak: number;
  readonly nilai: number;
  readonly sel: SelAsal;
}

interface TempatAngka {
  readonly kode: string;
  readonly kategori: number;
  readonly jk: JkKolom;
}

interface IsiWilayah {
  readonly nilai: number[];
  readonly sel: (SelAsal | undefined)[];
}

export function createWadah(def: DatasetDef, kumpulan: Kumpulan): Wadah {
  const wilayah = new Map<string, IsiWilayah>();
  const panjang = def.kategori.length * 3;
  const buka = (kode: string): IsiWilayah => {
    const lama = wilayah.get(kode);
    if (lama) return lama;
    const baru = {
      nilai: new Array<number>(panjang).fill(Number.NaN),
      sel: new Array<SelAsal | undefined>(panjang).fill(undefined),
    };
    wilayah.set(kode, baru);
    return baru;
  };
  return {
    isi: ({ kode, kategori, jk }, nilai, sel) => {
      const satu = buka(kode);
      const letak = 3 * kategori + letakJk[jk];
      const lama = satu.sel[letak];
      if (lama) laporkanGanda(kumpulan, sel.baris, lama.baris);
      else {
        satu.nilai[letak] = nilai;
        satu.sel[letak] = sel;
      }
    },
    kode: () => [...wilayah.keys()],
    isian: () =>
      [...wilayah].flatMap(([kode, { nilai, sel }]) =>
        sel.flatMap((satu, letak) =>
          satu ? [{ kode, letak, nilai: nilai[letak] ?? Number.NaN, sel: satu }] : [],
        ),
      ),
    selesai: () =>
      [...wilayah]
        .filter(([kode, satu]) => lengkapi(def, { kode, ...satu }, kumpulan))
        .map(([kode, { nilai, sel }]) => ({ kode, nilai, barisBerkas: barisPertama(sel) }))
        .sort((a, b) => (a.kode < b.kode ? -1 : 1)),
    asal: (kode, letak) => {
      const sel = wilayah.get(kode)?.sel;
      const sendiri = sel?.[letak];
      if (sendiri || letak % 3 !== 2) return sendiri ? [sendiri] : [];
      return [sel?.[letak - 2], sel?.[letak - 1]].filter((satu) => satu !== undefined);
    },
  };
}

/** Fills sums, and 0 where a missing row means nobody; false, with findings, when something is missing or wrong. */
function lengkapi(
  { kategori }: DatasetDef,
  { kode, nilai, sel }: IsiWilayah & { readonly kode: string },
  kumpulan: Kumpulan,
): boolean {
  const ada = (i: number) => sel[i] !== undefined;
  const menurutJk = sel.some((satu, i) => satu !== undefined && i % 3 !== 2);
  let baik = true;
  kategori.forEach(({ label, opsional, tanpaJk }, k) => {
    const i = 3 * k;
    const [l, p, j] = [ada(i), ada(i + 1), ada(i + 2)];
    const perluJk = menurutJk && tanpaJk !== true;
    if (!l && !p && !j && opsional !== undefined) {
      if (opsional === 'nol') nilai.fill(0, i, i + 3);
      return;
    }
    if (perluJk ? !l || !p : !j) {
      laporkanHilang(kumpulan, { baris: barisPertama(sel), kode, label });
      baik = false;
      return;
    }
    if (!perluJk) return;
    const jumlah = (nilai[i] ?? 0) + (nilai[i + 1] ?? 0);
    if (j && jumlah !== nilai[i + 2] && !Number.isNaN(jumlah + (nilai[i + 2] ?? Number.NaN))) {
      laporkanJumlah(kumpulan, {
        baris: sel[i + 2]?.baris ?? 0,
        label,
        jumlah,
        tertulis: nilai[i + 2] ?? 0,
      });
      baik = false;
    } else if (!j) nilai[i + 2] = jumlah;
  });
  return baik;
}

function barisPertama(sel: readonly (SelAsal | undefined)[]): number {
  return Math.min(...sel.flatMap((satu) => (satu ? [satu.baris] : [])));
}

function laporkanGanda(kumpulan: Kumpulan, baris: number, pertama: number): void {
  kumpulan.tambah({
    aturan: 'wilayah-ganda',
    tingkat: 'galat',
    baris,
    pesan: `Wilayah, kategori, dan jenis kelamin baris ini sudah ada pada baris ${String(pertama)}`,
    obat: 'Hapus salah satu barisnya; bila berkas memuat beberapa tahun, ambil satu saja',
  });
}

function laporkanHilang(
  kumpulan: Kumpulan,
  { baris, kode, label }: { readonly baris: number; readonly kode: string; readonly label: string },
): void {
  kumpulan.tambah({
    aturan: 'kategori-hilang',
    tingkat: 'galat',
    baris,
    pesan: `Wilayah ${kode} tidak memuat kategori "${label}" secara lengkap`,
    obat: 'Tambahkan barisnya dari ekspor asal; 0 bila memang tidak ada',
  });
}

function laporkanJumlah(
  kumpulan: Kumpulan,
  {
    baris,
    label,
    jumlah,
    tertulis,
  }: {
    readonly baris: number;
    readonly label: string;
    readonly jumlah: number;
    readonly tertulis: number;
  },
): void {
  kumpulan.tambah({
    aturan: 'jumlah-l-p',
    tingkat: 'galat',
    baris,
    pesan: `Kategori "${label}" berjumlah ${String(tertulis)}, padahal laki-laki ditambah perempuan adalah ${String(jumlah)}`,
    obat: 'Periksa ketiga angkanya di buku kerja asal, lalu ekspor ulang',
  });
}
