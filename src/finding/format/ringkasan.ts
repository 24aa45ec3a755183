import type { Finding, Tingkat } from '../finding.ts';

export interface Ringkasan extends Readonly<Record<Tingkat, number>> {
  readonly dikecualikan: number;
}

/** How many findings there are of each severity, and how many a document itself accepts. */
export function hitung(temuan: readonly Finding[]): Ringkasan {
  const baru = berlaku(temuan);
  const banyak = (tingkat: Tingkat) => baru.filter((satu) => satu.tingkat === tingkat).length;
  return {
    galat: banyak('galat'),
    peringatan: banyak('peringatan'),
    saran: banyak('saran'),
    dikecualikan: temuan.length - baru.length,
  };
}

/** The counts as a sentence; `hias` may dress those that are not zero. */
export function kalimatJumlah(
  temuan: readonly Finding[],
  hias: (teks: string, tingkat: Tingkat) => string = (teks) => teks,
): string {
  const jumlah = hitung(temuan);
  const tingkat = (['galat', 'peringatan', 'saran'] as const).map((satu) => {
    const teks = `${jumlah[satu]} ${satu}`;
    return jumlah[satu] > 0 ? hias(teks, satu) : teks;
  });
  return `${tingkat.join(', ')}; ${jumlah.dikecualikan} dikecualikan.`;
}

/** The findings that no document accepts. */
export function berlaku(temuan: readonly Finding[]): readonly Finding[] {
  return temuan.filter(({ dikecualikan }) => dikecualikan === undefined);
}
