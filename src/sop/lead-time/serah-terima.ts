import type { Hitungan } from './hitungan.ts';
import type { Jalan } from './jalan.ts';

export interface SerahTerima {
  /** Arrows of the smooth course between simpul that no pelaksana has in common. */
  readonly jumlah: number;
  readonly bolakBalik: readonly BolakBalik[];
}

/** Two pelaksana (columns, from 0) between whom the work goes there and straight back. */
interface BolakBalik {
  readonly dari: number;
  readonly ke: number;
  readonly jumlah: number;
}

interface Serahan {
  readonly dari: number;
  readonly ke: number;
}

/** Counts on the smooth course; the work may rest with a pelaksana for several langkah before it comes back. */
export function countSerahTerima({ graf, pilih }: Hitungan, jalan: Jalan): SerahTerima {
  const pelaksana = (nomor: number) => graf.simpul[nomor]?.pelaksana ?? [];
  const sama = (a: number, b: number) => pelaksana(a).find((p) => pelaksana(b).includes(p));
  const berbagi = (a: number, b: number) => sama(a, b) !== undefined;
  const lanjutan = (nomor: number): readonly Serahan[] =>
    (pilih(nomor)?.maju ?? []).map(({ ke }) => ({ dari: nomor, ke }));
  const serahan = jalan.simpul.flatMap(lanjutan).filter(({ dari, ke }) => !berbagi(dari, ke));
  const berikut = (nomor: number): readonly Serahan[] =>
    lanjutan(nomor).flatMap((satu) => (berbagi(nomor, satu.ke) ? berikut(satu.ke) : [satu]));
  const pasangan = serahan.flatMap(({ dari, ke }) =>
    berikut(ke).flatMap((kembali) => {
      const asal = sama(dari, kembali.ke);
      const tujuan = pelaksana(ke)[0];
      return asal === undefined || tujuan === undefined ? [] : [{ dari: asal, ke: tujuan }];
    }),
  );
  return { jumlah: serahan.length, bolakBalik: tally(pasangan) };
}

function tally(pasangan: readonly Serahan[]): readonly BolakBalik[] {
  const kelompok = Map.groupBy(pasangan, ({ dari, ke }) => `${dari} ${ke}`);
  return [...kelompok.values()].flatMap((sama) =>
    sama[0] === undefined ? [] : [{ ...sama[0], jumlah: sama.length }],
  );
}
