import type { TabelLebar } from './kenali-lebar.ts';
import type { TabelPanjang } from './kenali-panjang.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { createPemutusDesimal, type TandaDesimal } from './tanda-desimal.ts';

type Tabel = TabelLebar | TabelPanjang;

/**
 * Reads a table of measures in two goes, since only all cells of a column together show which sign its decimals have.
 * Its rows are kept until the end: such tables have one figure a region.
 */
export function createPembacaTertunda(
  tabel: Tabel,
  kumpulan: Kumpulan,
  buka: (desimal: ReadonlyMap<number, TandaDesimal>) => PembacaBentuk,
): PembacaBentuk {
  const pemutus = createPemutusDesimal(kolomAngka(tabel), tabel.kepala, kumpulan);
  const baris: { readonly sel: readonly string[]; readonly nomor: number }[] = [];
  return {
    baca: (sel, nomor) => {
      pemutus.lihat(sel, nomor);
      baris.push({ sel: [...sel], nomor });
    },
    selesai: () => {
      const pembaca = buka(pemutus.putuskan());
      for (const { sel, nomor } of baris) pembaca.baca(sel, nomor);
      return pembaca.selesai();
    },
  };
}

function kolomAngka(tabel: Tabel): readonly number[] {
  return tabel.bentuk === 'panjang'
    ? tabel.kolomNilai.map(({ letak }) => letak)
    : tabel.kolom.flatMap(({ jenis }, letak) => (jenis === 'nilai' ? [letak] : []));
}
