import type { JenisKelamin } from '../../statistics/model.ts';

/** Counts of inhabitants of one release by desa, category and sex. */
export interface Hitungan {
  readonly tambah: (desa: number, kategori: number, jk: JenisKelamin) => void;
  /** `[L, P]` of each category of one desa. */
  readonly baris: (desa: number) => readonly (readonly [laki: number, perempuan: number])[];
}

export function createHitungan(banyakKategori: number): Hitungan {
  const nilai = new Map<number, [number, number][]>();
  const milik = (desa: number): [number, number][] => {
    const ada = nilai.get(desa);
    if (ada !== undefined) return ada;
    const baru = Array.from({ length: banyakKategori }, (): [number, number] => [0, 0]);
    nilai.set(desa, baru);
    return baru;
  };
  return {
    tambah: (desa, kategori, jk) => {
      const sel = milik(desa)[kategori];
      if (sel === undefined)
        throw new RangeError(`No category ${kategori} among ${banyakKategori}.`);
      sel[jk === 'L' ? 0 : 1] += 1;
    },
    baris: milik,
  };
}
