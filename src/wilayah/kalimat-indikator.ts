import { sebutBanyak } from '../book/kalimat/bilangan.ts';
import { gabung } from '../book/kalimat/daftar.ts';
import { kalimat, susun } from '../book/kalimat/kalimat.ts';
import { formatNilai } from '../statistics/format-value.ts';
import type { Indikator } from '../statistics/indikator.ts';
import { labelPeriode } from '../statistics/periode.ts';
import { daerahDari } from './daerah.ts';
import { formatIndikator, type HitunganKabupaten } from './hitungan.ts';
import type { Peringkat } from './peringkat.ts';

/** An indicator of a kabupaten in words: its figure, and the kecamatan at either end. */
export function kalimatIndikator(
  indikator: Indikator,
  hitungan: HitunganKabupaten,
): readonly string[] {
  return susun([kabupatenDalamKata(indikator, hitungan), ujungDalamKata(indikator, hitungan)]);
}

function kabupatenDalamKata(
  indikator: Indikator,
  { kini, kabupaten }: HitunganKabupaten,
): string | undefined {
  const { nilai } = kini.angka(indikator, kabupaten.kode);
  if (nilai === undefined) return undefined;
  return kalimat(
    `${indikator.nama} ${kabupaten.nama} pada ${labelPeriode(kini.periode)} sebesar ${tulis(indikator, nilai)}`,
  );
}

function ujungDalamKata(indikator: Indikator, hitungan: HitunganKabupaten): string | undefined {
  const { kabupaten, daerah } = hitungan;
  const semua = kecamatanBerperingkat(indikator, hitungan);
  const atas = semua.filter(({ peringkat }) => peringkat.urutan === 1);
  const bawah = semua.filter(
    ({ peringkat }) => peringkat.urutan + peringkat.seri === peringkat.dari,
  );
  // Of kecamatan that are not all known, any other could be the highest.
  const lengkap = semua.length === daerahDari(daerah, kabupaten.kode).anak.length;
  if (!lengkap || semua.length < 2 || atas.length === semua.length) return undefined;
  return kalimat(
    `tertinggi di ${sebutUjung(indikator, atas)} dan terendah di ${sebutUjung(indikator, bawah)}`,
  );
}

interface Kecamatan {
  readonly nama: string;
  readonly nilai: number;
  readonly peringkat: Peringkat;
}

/** Those that have a figure. */
function kecamatanBerperingkat(
  indikator: Indikator,
  { kini, kabupaten, daerah, peringkat: peringkatDari }: HitunganKabupaten,
): readonly Kecamatan[] {
  return daerahDari(daerah, kabupaten.kode).anak.flatMap((kode) => {
    const { nilai } = kini.angka(indikator, kode);
    const peringkat = peringkatDari(indikator, kode, kabupaten.kode);
    if (nilai === undefined || !peringkat) return [];
    return [{ nama: daerahDari(daerah, kode).nama, nilai, peringkat }];
  });
}

/** Kecamatan with the same figure, and that figure. */
function sebutUjung(indikator: Indikator, sama: readonly Kecamatan[]): string {
  const [satu] = sama;
  if (!satu) return '';
  const siapa =
    sama.length > 3
      ? sebutBanyak(sama.length, 'kecamatan')
      : `Kecamatan ${gabung(sama.map(({ nama }) => nama))}`;
  return `${siapa} (${tulis(indikator, satu.nilai)})`;
}

function tulis(indikator: Indikator, nilai: number): string {
  return `${formatNilai(nilai, formatIndikator(indikator))} ${indikator.satuan}`;
}
