import { formatNilai, type FormatAngka } from '../statistics/format-value.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import type { Indikator } from '../statistics/indikator.ts';
import { tandaiNilai, type SelTanda } from '../statistics/tanda.ts';
import {
  hitungAngka,
  siapkanSemester,
  type AngkaWilayah,
  type SemesterSiap,
} from './angka-wilayah.ts';
import { petaDaerah, type Daerah, type PetaDaerah } from './daerah.ts';
import { susunPeringkat, type Peringkat } from './peringkat.ts';
import type { KabupatenTerbit } from './terbit.ts';

/** Every indicator of every region in one semester, computed once. */
export interface HitunganSemester extends SemesterSiap {
  readonly angka: (indikator: Indikator, kode: string) => AngkaWilayah;
}

/** A kabupaten with all that its pages ask of it, computed in one pass over its regions. */
export interface HitunganKabupaten extends Pick<KabupatenTerbit, 'kabupaten'> {
  readonly daerah: PetaDaerah;
  /** The oldest first. */
  readonly semester: readonly HitunganSemester[];
  readonly kini: HitunganSemester;
  /** The semester before the newest, where it is at hand. */
  readonly lalu?: HitunganSemester;
  /** Place of a region of this code among those of its level within another, in the newest semester. */
  readonly peringkat: (indikator: Indikator, kode: string, dalam: string) => Peringkat | undefined;
}

/** Undefined for a kabupaten without any semester. */
export function hitungKabupaten({
  kabupaten,
  semester,
}: KabupatenTerbit): HitunganKabupaten | undefined {
  const daerah = petaDaerah(kabupaten);
  const siap = semester.map((satu) => siapkanSemester(kabupaten, satu));
  const hitungan = siap.map((kini, i) => hitungSemester(kini, siap[i - 1], daerah));
  const [kini, lalu] = [hitungan.at(-1), hitungan.at(-2)];
  if (!kini) return undefined;
  const peringkat = new Map(
    daftarIndikator.map((indikator) => [indikator.id, susunSemua(indikator, kini, daerah)]),
  );
  return {
    kabupaten,
    daerah,
    semester: hitungan,
    kini,
    ...(lalu && { lalu }),
    peringkat: ({ id }, kode, dalam) =>
      peringkat.get(id)?.get(`${dalam} ${kode.length}`)?.get(kode),
  };
}

function hitungSemester(
  kini: SemesterSiap,
  sebelum: SemesterSiap | undefined,
  daerah: PetaDaerah,
): HitunganSemester {
  const angka = new Map(
    daftarIndikator.map((indikator) => [
      indikator.id,
      new Map(
        [...daerah.keys()].map((kode) => [kode, hitungAngka(indikator, kode, { kini, sebelum })]),
      ),
    ]),
  );
  return {
    ...kini,
    angka: ({ id }, kode) => {
      const ada = angka.get(id)?.get(kode);
      if (!ada) throw new Error(`${id} of ${kode} was not computed`);
      return ada;
    },
  };
}

/** Ranks of an indicator: kecamatan in the kabupaten, desa in it and in their kecamatan. */
function susunSemua(
  indikator: Indikator,
  semester: HitunganSemester,
  daerah: PetaDaerah,
): ReadonlyMap<string, ReadonlyMap<string, Peringkat>> {
  const kelompok = new Map<string, Daerah[]>();
  for (const satu of daerah.values()) {
    for (const dalam of [satu.kode.slice(0, 5), satu.kode.slice(0, 8)]) {
      if (dalam.length >= satu.kode.length) continue;
      const kunci = `${dalam} ${satu.kode.length}`;
      const ada = kelompok.get(kunci);
      if (ada) ada.push(satu);
      else kelompok.set(kunci, [satu]);
    }
  }
  return new Map(
    [...kelompok].map(([kunci, anggota]) => [
      kunci,
      susunPeringkat(
        anggota.flatMap(({ kode }) =>
          bisaDiperingkat(indikator, semester.angka(indikator, kode), kode),
        ),
      ),
    ]),
  );
}

/** Only what is published takes part, and only of whole regions. */
function bisaDiperingkat(indikator: Indikator, angka: AngkaWilayah, kode: string) {
  if (angka.nilai === undefined || angka.kurang.length > 0) return [];
  return [{ kode, nilai: angka.nilai, teks: formatNilai(angka.nilai, formatIndikator(indikator)) }];
}

export function formatIndikator({ desimal }: Indikator): FormatAngka {
  return desimal === 0 ? 'bulat' : 'rasio';
}

/** A figure as a cell shows it. */
export function selAngka(
  indikator: Indikator,
  angka: AngkaWilayah,
  { sementara }: Pick<HitunganSemester, 'sementara'>,
): SelTanda {
  const tertutup = angka.nilai === undefined && angka.tertutup;
  return tandaiNilai({ nilai: angka.nilai, tertutup, sementara }, formatIndikator(indikator));
}
