import { jumlahkan, nilaiWilayah } from './agregat.ts';
import type { Dataset, Kabupaten, TingkatBaris } from './model.ts';

/** The figures of a region in two exports. */
export interface Sanding {
  readonly kode: string;
  /** Row of the first export, when it has one of its own for the region. */
  readonly barisBerkas?: number;
  readonly nilai: readonly number[];
  readonly acuan: readonly number[];
}

const kekasaran: Readonly<Record<TingkatBaris, number>> = { desa: 0, kecamatan: 1, kabupaten: 2 };

/** Two exports side by side at the coarser of their levels, in order of code; a region that one of them lacks is left out. */
export function sandingkan(
  dataset: Dataset,
  acuan: Dataset,
  kabupaten: Kabupaten,
): readonly Sanding[] {
  if (kekasaran[dataset.tingkat] >= kekasaran[acuan.tingkat]) {
    const agregat = jumlahkan(acuan, kabupaten);
    return dataset.baris.flatMap(({ kode, barisBerkas, nilai }) => {
      const patokan = nilaiWilayah(agregat, kode);
      return patokan ? [{ kode, barisBerkas, nilai, acuan: patokan }] : [];
    });
  }
  const agregat = jumlahkan(dataset, kabupaten);
  return acuan.baris.flatMap(({ kode, nilai }) => {
    const sendiri = nilaiWilayah(agregat, kode);
    return sendiri ? [{ kode, nilai: sendiri, acuan: nilai }] : [];
  });
}

/** Figures of the kabupaten as a whole in two exports, of the regions that both have. */
export function jumlahSanding(sanding: readonly Sanding[]): {
  readonly nilai: readonly number[];
  readonly acuan: readonly number[];
} {
  return {
    nilai: jumlahDaftar(sanding.map(({ nilai }) => nilai)),
    acuan: jumlahDaftar(sanding.map(({ acuan }) => acuan)),
  };
}

function jumlahDaftar(daftar: readonly (readonly number[])[]): readonly number[] {
  const total = new Array<number>(daftar[0]?.length ?? 0).fill(0);
  for (const satu of daftar) {
    for (let i = 0; i < total.length; i += 1) total[i] = (total[i] ?? 0) + (satu[i] ?? Number.NaN);
  }
  return total;
}
