import type { Pemeriksaan } from '../pemeriksaan.ts';
import { datasetGanda } from './dataset-ganda.ts';
import { desaLengkap } from './desa-lengkap.ts';
import { formulirSelaras } from './formulir-selaras.ts';
import { kkSelaras } from './kk-selaras.ts';
import { ktpTerhadapUmur } from './ktp-terhadap-umur.ts';
import { lonjakan } from './lonjakan.ts';
import { pendudukSama } from './penduduk-sama.ts';
import { umurSelaras } from './umur-selaras.ts';

/** Every check over the exports of a release. */
export const daftarPemeriksaan: readonly Pemeriksaan[] = [
  datasetGanda,
  desaLengkap,
  formulirSelaras,
  kkSelaras,
  ktpTerhadapUmur,
  lonjakan,
  pendudukSama,
  umurSelaras,
];
