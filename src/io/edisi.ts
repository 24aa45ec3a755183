import { daftarGrafik } from '../book/charts/index.ts';
import type { Bab, BabSumber, Butir, Hilang } from '../book/outline.ts';
import { susunBuku } from '../book/outline.ts';
import type { DataBuku, Tabel } from '../book/tabel.ts';
import { daftarTabel } from '../book/tables/index.ts';
import type { Grafik } from '../chart/grafik.ts';
import { jumlahJk, jumlahkan, type Agregat } from '../statistics/agregat.ts';
import { dataWilayah } from '../statistics/data-wilayah.ts';
import { hitungIndikator } from '../statistics/indikator.ts';
import { comparePeriode } from '../statistics/periode.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import { formatNilai } from '../statistics/format-value.ts';
import type { RilisSiap } from './portal.ts';

/** One edition of the book: its chapters numbered, its tables, charts and indicators on demand. */
export interface Edisi {
  readonly rilis: RilisSiap;
  readonly bab: readonly Bab[];
  /** Tables and charts whose exports are not in the release. */
  readonly tidakTersaji: readonly Hilang[];
  readonly sumber: string;
  /** True when the release holds the export. */
  readonly ada: (dataset: string) => boolean;
  readonly butir: (jenis: Butir['jenis'], id: string) => Butir | undefined;
  readonly hilang: (jenis: Butir['jenis'], id: string) => Hilang | undefined;
  readonly tabel: (id: string) => Tabel;
  readonly grafik: (id: string) => Grafik;
  readonly indikator: (id: string) => {
    readonly nama: string;
    readonly teks: string;
    readonly satuan: string;
  };
}

/** The edition of a release; `semua` are the portal's releases, from which the earlier semesters are taken. */
export function buatEdisi(
  rilis: RilisSiap,
  semua: readonly RilisSiap[],
  sumberBab: readonly BabSumber[],
): Edisi {
  const data = dataBuku(rilis, semua);
  const { bab, hilang } = susunBuku(sumberBab, {
    dataset: new Set(data.agregat.keys()),
    semester: data.deret.length,
  });
  const butir = bab.flatMap((b) => b.butir);
  return {
    rilis,
    bab,
    tidakTersaji: hilang,
    sumber: data.sumber,
    ada: (dataset) => data.agregat.has(dataset),
    butir: (jenis, id) => butir.find((b) => b.jenis === jenis && b.id === id),
    hilang: (jenis, id) => hilang.find((h) => h.jenis === jenis && h.id === id),
    tabel: (id) => satu(daftarTabel, id).buat(data),
    grafik: (id) => satu(daftarGrafik, id).buat(data),
    indikator: (id) => {
      const indikator = satu(daftarIndikator, id);
      const { nama, satuan, desimal } = indikator;
      const wilayah = dataWilayah(data, data.sebelum, data.kabupaten.kode);
      const { nilai } = hitungIndikator(indikator, wilayah);
      return { nama, satuan, teks: formatNilai(nilai, desimal === 0 ? 'bulat' : 'rasio') };
    },
  };
}

function dataBuku(rilis: RilisSiap, semua: readonly RilisSiap[]): DataBuku {
  const { kabupaten, periode } = rilis;
  const sampai = semua
    .filter((lain) => lain.kabupaten.kode === kabupaten.kode)
    .filter((lain) => comparePeriode(lain.periode, periode) <= 0)
    .toSorted((a, b) => comparePeriode(a.periode, b.periode));
  const sebelum = sampai.findLast((lain) => comparePeriode(lain.periode, periode) < 0);
  return {
    kabupaten,
    periode,
    agregat: agregatRilis(rilis),
    ...(sebelum && { sebelum: { periode: sebelum.periode, agregat: agregatRilis(sebelum) } }),
    sumber: rilis.rilis.sumber,
    deret: sampai.flatMap((lain) => {
      const umur = agregatRilis(lain).get('umur-5-tahunan')?.kabupaten;
      if (!umur) return [];
      return [{ periode: lain.periode, laki: jumlahJk(umur, 'L'), perempuan: jumlahJk(umur, 'P') }];
    }),
  };
}

/** Each release is summed once, though its own book and those of later semesters ask for it. */
const teragregat = new WeakMap<RilisSiap, ReadonlyMap<string, Agregat>>();

function agregatRilis(rilis: RilisSiap): ReadonlyMap<string, Agregat> {
  const lama = teragregat.get(rilis);
  if (lama) return lama;
  const agregat = new Map(
    [...rilis.datasets].map(([id, dataset]) => [id, jumlahkan(dataset, rilis.kabupaten)]),
  );
  teragregat.set(rilis, agregat);
  return agregat;
}

function satu<T extends { readonly id: string }>(daftar: readonly T[], id: string): T {
  const ada = daftar.find((calon) => calon.id === id);
  if (!ada)
    throw new Error(`"${id}" tidak dikenal; yang ada: ${daftar.map((d) => d.id).join(', ')}`);
  return ada;
}

/** The key figures of a release page, those that its exports can give. */
export function indikatorRingkas(edisi: Edisi): readonly ReturnType<Edisi['indikator']>[] {
  return daftarIndikator.map(({ id }) => edisi.indikator(id)).filter(({ teks }) => teks !== '…');
}
