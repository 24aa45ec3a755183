import type { Kabupaten, TingkatBaris, Wilayah } from '../statistics/model.ts';

/** A region with its place among the others. */
export interface Daerah extends Wilayah {
  readonly tingkat: TingkatBaris;
  /** Its name with its kind: `Kelurahan Binuang`. */
  readonly sebutan: string;
  /** Code of the region that holds it; a kabupaten has none here. */
  readonly induk?: string;
  /** Codes of the regions in it, in order of code. */
  readonly anak: readonly string[];
}

/** By dotted code: the kabupaten, then each kecamatan followed by its desa. */
export type PetaDaerah = ReadonlyMap<string, Daerah>;

/** Kinds by the first digit of the last part of a code (Permendagri 58/2021). */
const jenisDesa: Readonly<Record<string, string>> = {
  '1': 'Kelurahan',
  '2': 'Desa',
  '3': 'Desa Adat',
};

export function petaDaerah({ kode, nama, kecamatan }: Kabupaten): PetaDaerah {
  const sendiri: Daerah = {
    kode,
    nama,
    tingkat: 'kabupaten',
    sebutan: nama,
    anak: kecamatan.map((satu) => satu.kode),
  };
  const bawah = kecamatan.flatMap((satu): Daerah[] => [
    {
      kode: satu.kode,
      nama: satu.nama,
      tingkat: 'kecamatan',
      sebutan: `Kecamatan ${satu.nama}`,
      induk: kode,
      anak: satu.desa.map((desa) => desa.kode),
    },
    ...satu.desa.map((desa): Daerah => ({
      kode: desa.kode,
      nama: desa.nama,
      tingkat: 'desa',
      sebutan: `${jenisDesa[desa.kode.charAt(9)] ?? 'Desa'} ${desa.nama}`,
      induk: satu.kode,
      anak: [],
    })),
  ]);
  return new Map([sendiri, ...bawah].map((daerah) => [daerah.kode, daerah]));
}

/** The region of a code that is known to be there. */
export function daerahDari(peta: PetaDaerah, kode: string): Daerah {
  const daerah = peta.get(kode);
  if (!daerah) throw new Error(`no region ${kode}`);
  return daerah;
}

/** The regions that hold one, the nearest first. */
export function indukDaerah(peta: PetaDaerah, { induk }: Daerah): readonly Daerah[] {
  if (induk === undefined) return [];
  const atas = daerahDari(peta, induk);
  return [atas, ...indukDaerah(peta, atas)];
}

/** The regions before and after one in the list of its parent. */
export function tetanggaDaerah(
  peta: PetaDaerah,
  { kode, induk }: Daerah,
): { readonly sebelum?: Daerah; readonly berikut?: Daerah } {
  const saudara = induk === undefined ? [] : daerahDari(peta, induk).anak;
  const letak = saudara.indexOf(kode);
  const sebelum = letak > 0 ? peta.get(saudara[letak - 1] ?? '') : undefined;
  const berikut = letak < 0 ? undefined : peta.get(saudara[letak + 1] ?? '');
  return { ...(sebelum && { sebelum }), ...(berikut && { berikut }) };
}
