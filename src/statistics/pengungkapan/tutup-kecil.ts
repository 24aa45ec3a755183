import type { Agregat } from '../agregat.ts';
import { createLawanKolom } from './lawan-kolom.ts';
import { tutupSel, type Penutupan } from './penutupan.ts';
import { gabungkan, type Gabungan } from './gabungan.ts';
import { ambangDataset, type Pengungkapan } from './setelan.ts';
import { keadaanSel, letakSel, susunSel, susunSimpul, type Susunan } from './susunan.ts';
import { nilaiTerbit, tanpaPenutupan, tutupAgregat, type AgregatTerlindung } from './terlindung.ts';

/** What protecting one joint table came to. */
interface IkhtisarPenutupan extends Omit<Penutupan, 'terbuka'> {
  readonly dataset: readonly string[];
  /** Figures below the threshold that can be computed from what is published, or were published before. */
  readonly terbuka: readonly {
    readonly dataset: string;
    readonly kode: string;
    readonly letak: number;
  }[];
}

export interface HasilLindung {
  /** In the order of the input. */
  readonly agregat: ReadonlyMap<string, AgregatTerlindung>;
  readonly ikhtisar: readonly IkhtisarPenutupan[];
}

/**
 * Editions of the same cut-off date that readers already have, as they were published, by dataset id. Another semester
 * is none: its people are others, and no sum ties its figures to these, unless an export is a copy of it.
 */
export type TerbitanLama = readonly ReadonlyMap<string, AgregatTerlindung>[];

/**
 * The figures of a release with small ones, and those that would tell them, kept back.
 *
 * Small is from 1 to below the threshold. A nought is not: it tells of nobody, most cells of a desa are noughts, and
 * without them a table of work or religion says nothing (whether noughts are unsafe is for the office to say: Handbook
 * on Statistical Disclosure Control, 5.2). That nobody or everybody of a desa is in a category stays visible. A nought
 * may be closed for the sake of a neighbour, so that a closed cell need not hold anybody.
 *
 * What an earlier edition kept back stays so, and what it published as it is now is of no use to hide others.
 */
export function tutupKecil(
  agregat: ReadonlyMap<string, Agregat>,
  kodeKabupaten: string,
  setelan: Pengungkapan,
  terbitan: TerbitanLama,
): HasilLindung {
  const hasil = new Map<string, AgregatTerlindung>();
  const ikhtisar: IkhtisarPenutupan[] = [];
  for (const gabungan of gabungkan(agregat)) {
    const tabel = createTabel(gabungan, kodeKabupaten);
    tetapkanTerbitan(tabel, terbitan);
    const wajib = selWajib(tabel, setelan, terbitan);
    const { terbuka, ...banyak } = tutupSel(tabel.susunan, tabel, wajib);
    ikhtisar.push({
      dataset: gabungan.anggota.map(({ def }) => def.id),
      ...banyak,
      terbuka: terbuka.map((sel) => tabel.alamat(sel)),
    });
    for (const satu of gabungan.anggota)
      hasil.set(satu.def.id, tutupSatu(satu, tabel, kodeKabupaten));
  }
  return {
    agregat: new Map([...agregat].map(([id, satu]) => [id, hasil.get(id) ?? tanpaPenutupan(satu)])),
    ikhtisar,
  };
}

interface Tabel extends Gabungan {
  readonly susunan: Susunan;
  readonly lawan: ReturnType<typeof createLawanKolom>;
  readonly alamat: (sel: number) => {
    readonly dataset: string;
    readonly kode: string;
    readonly letak: number;
  };
}

function createTabel(gabungan: Gabungan, kodeKabupaten: string): Tabel {
  const simpul = susunSimpul(gabungan.anggota, kodeKabupaten);
  const susunan = susunSel(gabungan, simpul);
  const { banyakKolom } = susunan;
  return {
    ...gabungan,
    susunan,
    lawan: createLawanKolom(gabungan.persamaan),
    alamat: (sel) => {
      const kolom = Math.floor(sel / 3) % banyakKolom;
      const { dataset = '', kategori = 0 } = gabungan.kolom[kolom] ?? {};
      const kode = simpul[Math.floor(sel / 3 / banyakKolom)]?.kode ?? '';
      return { dataset, kode, letak: 3 * kategori + (sel % 3) };
    },
  };
}

/** A figure that readers already have as it is protects nobody, so it is of no use to others. */
function tetapkanTerbitan({ susunan, alamat }: Tabel, terbitan: TerbitanLama): void {
  if (terbitan.length === 0) return;
  susunan.nilai.forEach((nilai, sel) => {
    const { dataset, kode, letak } = alamat(sel);
    const diketahui = terbitan.some((edisi) => {
      const lama = edisi.get(dataset);
      return lama !== undefined && nilaiTerbit(lama, kode, letak) === nilai;
    });
    if (diketahui) susunan.keadaan[sel] = keadaanSel.tetap;
  });
}

/** Cells below the threshold, and those that an earlier edition kept back. */
function selWajib(
  { susunan, kolom, lawan, alamat }: Tabel,
  setelan: Pengungkapan,
  terbitan: TerbitanLama,
): readonly number[] {
  const { simpul, banyakKolom, nilai, keadaan } = susunan;
  const ambang = kolom.map(({ dataset }) => ambangDataset(setelan, dataset));
  const ditutup = (sel: number): boolean => {
    const { dataset, kode, letak } = alamat(sel);
    return terbitan.some((edisi) => edisi.get(dataset)?.tertutup(kode, letak));
  };
  const adaTerbitan = terbitan.length > 0;
  const hasil: number[] = [];
  simpul.forEach(({ tingkat }, s) => {
    ambang.forEach((satu, k) => {
      // A column that follows from what every reader knows cannot be hidden by a cross.
      if (lawan(k).length === 0) return;
      for (let jk = 0; jk < 3; jk += 1) {
        const sel = letakSel(banyakKolom, s, k, jk);
        const isi = nilai[sel] ?? Number.NaN;
        const kecil = isi >= 1 && isi < satu[tingkat];
        if (keadaan[sel] === keadaanSel.buka && (kecil || (adaTerbitan && ditutup(sel))))
          hasil.push(sel);
      }
    });
  });
  return hasil;
}

function tutupSatu(
  agregat: Agregat,
  { susunan, kolom }: Tabel,
  kodeKabupaten: string,
): AgregatTerlindung {
  const { simpul, banyakKolom, keadaan } = susunan;
  const awal = kolom.findIndex(({ dataset }) => dataset === agregat.def.id);
  const lebar = kolom.filter(({ dataset }) => dataset === agregat.def.id).length;
  const letakSimpul = new Map(simpul.map(({ kode }, s) => [kode, s]));
  return tutupAgregat(agregat, kodeKabupaten, (kode, letak) => {
    const s = letakSimpul.get(kode);
    if (s === undefined || letak >= 3 * lebar) return false;
    return keadaan[letakSel(banyakKolom, s, awal, 0) + letak] === keadaanSel.tutup;
  });
}
