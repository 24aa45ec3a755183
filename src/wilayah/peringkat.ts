/** A region and its figure as it is compared and as it is shown. */
interface Berperingkat {
  readonly kode: string;
  readonly nilai: number;
  /** Figures that read alike are equal. */
  readonly teks: string;
}

/** The place of a figure among others. */
export interface Peringkat {
  /** 1 for the largest; equal figures share a place and the next one counts all before it. */
  readonly urutan: number;
  /** How many figures were compared. */
  readonly dari: number;
  /** How many others have the same figure. */
  readonly seri: number;
}

/** Ranks figures from the largest down, by code. */
export function susunPeringkat(butir: readonly Berperingkat[]): ReadonlyMap<string, Peringkat> {
  const urut = butir.toSorted((a, b) => b.nilai - a.nilai);
  const menurutTeks = Map.groupBy(urut, ({ teks }) => teks);
  const hasil = new Map<string, Peringkat>();
  let didepan = 0;
  for (const sama of menurutTeks.values()) {
    const peringkat = { urutan: didepan + 1, dari: urut.length, seri: sama.length - 1 };
    for (const { kode } of sama) hasil.set(kode, peringkat);
    didepan += sama.length;
  }
  return hasil;
}

/** In a cell: `ke-3 dari 12`, `ke-3 dari 12, bersama 1 lainnya`. */
export function sebutPeringkat({ urutan, dari, seri }: Peringkat): string {
  const bersama = seri === 0 ? '' : `, bersama ${String(seri)} lainnya`;
  return `ke-${String(urutan)} dari ${String(dari)}${bersama}`;
}
