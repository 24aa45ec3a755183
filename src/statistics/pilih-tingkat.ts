import type { Dataset, TingkatBaris } from './model.ts';

const urutan: readonly TingkatBaris[] = ['desa', 'kecamatan', 'kabupaten'];

/** The exports of a release that count: of each kind the finest, since the others follow from it. */
export function pilihTerinci(daftar: readonly Dataset[]): ReadonlyMap<string, Dataset> {
  const hasil = new Map<string, Dataset>();
  for (const satu of daftar) {
    const lama = hasil.get(satu.def.id);
    if (!lama || urutan.indexOf(satu.tingkat) < urutan.indexOf(lama.tingkat)) {
      hasil.set(satu.def.id, satu);
    }
  }
  return hasil;
}
