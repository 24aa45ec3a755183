import { padatkan } from './ekspor/kepala.ts';
import { uraiKepala } from './ekspor/urai-kepala.ts';
import type { DatasetDef, Kategori, KepalaKolom, Kolom } from './model.ts';

/** A category and the ways exports write it, without the sign of sex. */
export interface KategoriTertulis extends Kategori {
  readonly tulisan: readonly string[];
}

/** A column of shares in persen: how its header is written and what it divides, by category id. */
interface PersenTertulis {
  readonly tulisan: readonly string[];
  readonly pembilang: string;
  readonly penyebut: readonly string[];
}

interface Rancangan extends Omit<
  DatasetDef,
  'kategori' | 'kenali' | 'kategoriBernama' | 'hubungan' | 'desimal' | 'dimensi' | 'perluJumlah'
> {
  readonly kategori: readonly KategoriTertulis[];
  readonly hubungan?: DatasetDef['hubungan'];
  readonly desimal?: number;
  readonly perluJumlah?: true;
  readonly dimensi?: readonly string[];
  /** Headers that cannot belong to this dataset although their words do. */
  readonly tolak?: RegExp;
  /** Columns of this export of which nothing says what they count. */
  readonly takJelas?: RegExp;
  readonly persen?: readonly PersenTertulis[];
}

/** A dataset whose headers are a category and a sign of sex, in either order, in one row or in two. */
export function defineDataset({
  tolak,
  takJelas,
  persen = [],
  hubungan = [],
  desimal = 0,
  perluJumlah,
  dimensi = [],
  ...rancangan
}: Rancangan): DatasetDef {
  const nomor = new Map(
    rancangan.kategori.flatMap(({ tulisan }, k) =>
      tulisan.map((teks): [string, number] => [padatkan(teks), k]),
    ),
  );
  const kategoriBernama = (teks: string): number | undefined => nomor.get(padatkan(teks));
  const kolomPersen = mapPersen(persen, rancangan.kategori);
  const kenali = (kepala: KepalaKolom): Kolom | undefined => {
    const { utuh, padat, wilayah, umum, pecahan } = uraiKepala(kepala);
    const bagian = wilayah ?? kolomPersen.get(padat);
    if (bagian) return bagian;
    if (takJelas?.test(utuh)) return { jenis: 'tak-jelas' };
    if (tolak?.test(utuh) === true) return umum;
    for (const satu of pecahan) {
      const kategori = nomor.get(satu.padat);
      if (kategori !== undefined) return { jenis: 'nilai', kategori, jk: satu.jk };
    }
    return umum;
  };
  const kategori = rancangan.kategori.map(tanpaTulisan);
  return {
    ...rancangan,
    perluJumlah: perluJumlah === true,
    hubungan,
    desimal,
    dimensi,
    kategori,
    kenali,
    kategoriBernama,
  };
}

function tanpaTulisan({ id, label, opsional, tanpaJk }: KategoriTertulis): Kategori {
  return { id, label, ...(opsional && { opsional }), ...(tanpaJk && { tanpaJk }) };
}

function mapPersen(
  persen: readonly PersenTertulis[],
  kategori: readonly Kategori[],
): ReadonlyMap<string, Kolom> {
  const letak = (id: string): number => {
    const k = kategori.findIndex((satu) => satu.id === id);
    if (k < 0) throw new Error(`no category ${id} to take a share of`);
    return k;
  };
  return new Map(
    persen.flatMap(({ tulisan, pembilang, penyebut }) => {
      const kolom: Kolom = {
        jenis: 'persen',
        pembilang: letak(pembilang),
        penyebut: penyebut.map(letak),
      };
      return tulisan.map((teks): [string, Kolom] => [padatkan(teks), kolom]);
    }),
  );
}
