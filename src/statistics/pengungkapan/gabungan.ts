import type { Agregat } from '../agregat.ts';
import type { DatasetDef } from '../model.ts';
import { kaitanLain, kaitanUmur } from './kaitan.ts';
import { berkolomJumlah, persamaanDataset, type CariKolom, type Persamaan } from './persamaan.ts';

/** A column of a joint table: a category of a dataset, or the sum of all its categories. */
interface KolomGabungan {
  readonly dataset: string;
  /** Number of the category; one past the last stands for the sum. */
  readonly kategori: number;
}

/** Datasets whose figures follow from one another, as one table; every region has all its columns by sex. */
export interface Gabungan {
  readonly anggota: readonly Agregat[];
  readonly kolom: readonly KolomGabungan[];
  readonly persamaan: readonly Persamaan[];
}

/** The datasets of a release in groups that share equations; a dataset without any stands alone. */
export function gabungkan(agregat: ReadonlyMap<string, Agregat>): readonly Gabungan[] {
  const daftar = [...agregat.values()].filter(({ def }) => def.desimal === 0);
  const kolom = daftar.flatMap(({ def }) => kolomDataset(def));
  const letak = new Map(
    kolom.map(({ dataset, kategori }, i) => [`${dataset}/${String(kategori)}`, i]),
  );
  const cari: CariKolom = (dataset, id) => {
    const kategori = agregat.get(dataset)?.def.kategori.findIndex((satu) => satu.id === id) ?? -1;
    return letak.get(`${dataset}/${String(kategori)}`);
  };
  const jumlah = ({ id, kategori }: DatasetDef) => letak.get(`${id}/${String(kategori.length)}`);
  const persamaan = [
    ...kaitanUmur(daftar, cari),
    ...daftar.flatMap(({ def }) => persamaanDataset(def, cari, jumlah(def))),
    ...kaitanLain(agregat, cari, jumlah),
  ];
  return pisahkan({ anggota: daftar, kolom, persamaan });
}

function kolomDataset(def: DatasetDef): readonly KolomGabungan[] {
  const banyak = def.kategori.length + (berkolomJumlah(def) ? 1 : 0);
  return Array.from({ length: banyak }, (_, kategori) => ({ dataset: def.id, kategori }));
}

/** One joint table for each set of datasets that equations tie together. */
function pisahkan({ anggota, kolom, persamaan }: Gabungan): readonly Gabungan[] {
  const berlaku = persamaan.filter((satu) => satu.length > 0);
  const wakil = new Map(anggota.map(({ def }) => [def.id, def.id]));
  const puncak = (id: string): string => {
    const lebih = wakil.get(id) ?? id;
    return lebih === id ? id : puncak(lebih);
  };
  const datasetKolom = (i: number) => kolom[i]?.dataset ?? '';
  for (const satu of berlaku) {
    const [pertama] = satu;
    if (!pertama) continue;
    for (const { kolom: k } of satu)
      wakil.set(puncak(datasetKolom(k)), puncak(datasetKolom(pertama.kolom)));
  }
  return [...new Set(anggota.map(({ def }) => puncak(def.id)))].map((id) => {
    const milik = kolom.flatMap((satu, i) => (puncak(satu.dataset) === id ? [i] : []));
    const baru = new Map(milik.map((lama, i) => [lama, i]));
    return {
      anggota: anggota.filter(({ def }) => puncak(def.id) === id),
      kolom: milik.flatMap((i) => kolom[i] ?? []),
      persamaan: berlaku
        .filter((satu) => satu.every((suku) => baru.has(suku.kolom)))
        .map((satu) =>
          satu.map(({ kolom: k, koefisien }) => ({ kolom: baru.get(k) ?? 0, koefisien })),
        ),
    };
  });
}
