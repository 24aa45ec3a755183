import type { Batang, Peta } from '../chart/grafik.ts';
import type { Batas } from '../chart/peta/titik.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { SelTanda } from '../statistics/tanda.ts';
import { daerahDari } from './daerah.ts';
import { deretIndikator, type DeretIndikator } from './deret-indikator.ts';
import { batangKecamatan, petaIndikator } from './grafik-indikator.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { kalimatIndikator } from './kalimat-indikator.ts';
import { selDi } from './perubahan.ts';
import type { TabelDaftar } from './tabel-daftar.ts';
import { tabelKecamatan } from './tabel-kecamatan.ts';

/** The figures of an indicator in one kabupaten. */
interface NilaiIndikator {
  /** The kabupaten in the newest semester. */
  readonly sel: SelTanda;
  /** Why the kabupaten has none. */
  readonly alasan?: string;
  readonly kalimat: readonly string[];
  readonly kecamatan?: TabelDaftar;
  readonly batang?: Batang;
  readonly peta?: Peta;
  /** The kabupaten over the semesters, where there are two figures or more. */
  readonly deret?: DeretIndikator;
}

/** @param batas borders of the kecamatan, where the office has given them */
export function nilaiIndikator(
  indikator: Indikator,
  hitungan: HitunganKabupaten,
  batas?: Batas,
): NilaiIndikator {
  const { kini, kabupaten, daerah } = hitungan;
  const angka = kini.angka(indikator, kabupaten.kode);
  const ada = daerahDari(daerah, kabupaten.kode).anak.filter(
    (kode) => kini.angka(indikator, kode).nilai !== undefined,
  ).length;
  const deret = deretIndikator(indikator, hitungan);
  return {
    sel: selDi(indikator, kabupaten.kode, kini),
    ...(angka.nilai === undefined && { alasan: angka.alasan }),
    kalimat: kalimatIndikator(indikator, hitungan),
    ...(ada > 0 && { kecamatan: tabelKecamatan(indikator, hitungan) }),
    ...(ada > 1 && { batang: batangKecamatan(indikator, hitungan) }),
    ...(batas && ada > 1 && { peta: petaIndikator(indikator, hitungan, batas) }),
    ...(deret && { deret }),
  };
}
