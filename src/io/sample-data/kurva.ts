/** Points of a broken line, in order of age: `[usia in years, value]`. */
export type Kurva = readonly (readonly [usia: number, nilai: number])[];

/** Value of the broken line at an age; before the first and after the last point it is level. */
export function nilaiKurva(kurva: Kurva, usia: number): number {
  let kiri = kurva[0];
  for (const titik of kurva) {
    if (usia < titik[0]) {
      if (kiri === undefined || kiri === titik) return titik[1];
      return kiri[1] + ((titik[1] - kiri[1]) * (usia - kiri[0])) / (titik[0] - kiri[0]);
    }
    kiri = titik;
  }
  return kiri?.[1] ?? 0;
}
