import { kumulatif, posisiUntuk, type Kumulatif } from './acak.ts';

/** What a person of a cohort ends with, in the order of the export's ten levels, any unit. */
const tujuanMenurutTahunLahir: readonly (readonly [sejak: number, bobot: Kumulatif])[] = [
  [2000, kumulatif([10, 28, 135, 215, 440, 4, 30, 128, 9, 1])],
  [1985, kumulatif([10, 50, 220, 220, 365, 8, 28, 92, 6, 1])],
  [1970, kumulatif([20, 105, 330, 200, 262, 11, 17, 50, 4.6, 0.4])],
  [1955, kumulatif([65, 205, 400, 130, 158, 9, 8, 23, 1.6, 0.4])],
  [1800, kumulatif([210, 350, 330, 60, 42, 4, 2, 2, 0, 0])],
];

const belumTamatSd = 1;
const slta = 4;
const s1 = 7;
const s2 = 8;

/** Age in years from which a level may be held, in the order of the export. */
const usiaPalingMuda: readonly number[] = [0, 7, 13, 16, 19, 21, 22, 23, 27, 34];

/** Level held at `usia`, from the level the person ends with: a drawn share `tujuan` of the cohort. */
export function jenjangPada(usia: number, tahunLahir: number, tujuan: number): number {
  const bobot = tujuanMenurutTahunLahir.find(([sejak]) => tahunLahir >= sejak)?.[1] ?? [];
  let jenjang = posisiUntuk(bobot, tujuan);
  while (usia < (usiaPalingMuda[jenjang] ?? 0)) jenjang = sebelum(jenjang);
  return jenjang;
}

/** The level held while studying for `jenjang`: a diploma is no step towards a degree. */
function sebelum(jenjang: number): number {
  if (jenjang <= slta) return jenjang <= belumTamatSd ? 0 : jenjang - 1;
  if (jenjang <= s1) return slta;
  return jenjang === s2 ? s1 : s2;
}
