import type { Bentuk } from './alur.ts';
import type { Sop } from './schema.ts';
import { simbolTertulis } from './simbol-tertulis.ts';
import type { SimbolTertulis } from './simbol-tertulis.ts';

/** Where an arrow leads, in words for a reader who does not see it. */
interface Tujuan {
  readonly label?: string;
  /** Index into `langkah`, from 0. */
  readonly indeks: number;
  /** The number of that langkah as printed. */
  readonly no: string;
  /** Names of the pelaksana who take over. */
  readonly oleh: string;
  /** True where the flow goes back up. */
  readonly kembali: boolean;
}

/** A symbol of a row with those who act together with it, and where the flow goes from it. */
interface Arah {
  /** Id of the symbol. */
  readonly id: string;
  /** Index into `langkah`, from 0. */
  readonly langkah: number;
  readonly bentuk: Bentuk;
  readonly pelaksana: readonly string[];
  readonly teks: string;
  readonly akhir: boolean;
  readonly tujuan: readonly Tujuan[];
}

/** The flow of an SOP told symbol by symbol, in the order of its rows. */
export function arahSop(sop: Sop): readonly Arah[] {
  const simbol = simbolTertulis(sop);
  const menurutId = new Map(simbol.map((satu) => [satu.id, satu]));
  const pengikut = Map.groupBy(simbol, (satu) => pemegang(satu, menurutId).id);
  const nama = new Map(sop.pelaksana.map((satu) => [satu.id, satu.nama]));
  const pelaku = (satu: SimbolTertulis): readonly string[] =>
    (pengikut.get(satu.id) ?? [])
      .flatMap(({ pelaksana }) => pelaksana ?? [])
      .map((id) => nama.get(id) ?? id);
  return simbol
    .filter(({ bersama }) => bersama === undefined)
    .map((satu) => ({
      id: satu.id,
      langkah: satu.langkah,
      bentuk: satu.bentuk,
      pelaksana: pelaku(satu),
      teks: satu.teks,
      akhir: satu.akhir,
      tujuan: satu.keluar.flatMap(({ ke, label }): readonly Tujuan[] => {
        const tujuan = ke === undefined ? undefined : menurutId.get(ke);
        if (tujuan === undefined) return [];
        return [
          {
            ...(label !== undefined && { label }),
            indeks: tujuan.langkah,
            no: sop.langkah[tujuan.langkah]?.no ?? '',
            oleh: pelaku(tujuan).join(' bersama '),
            kembali: tujuan.langkah < satu.langkah || tujuan.id === satu.id,
          },
        ];
      }),
    }));
}

/** The symbol that carries the arrows of those who act together. */
function pemegang(
  simbol: SimbolTertulis,
  menurutId: ReadonlyMap<string, SimbolTertulis>,
): SimbolTertulis {
  let kini = simbol;
  const dilalui = new Set<string>();
  while (kini.bersama !== undefined && !dilalui.has(kini.id)) {
    dilalui.add(kini.id);
    kini = menurutId.get(kini.bersama) ?? kini;
  }
  return kini;
}
