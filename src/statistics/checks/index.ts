import type { Pemeriksaan } from '../pemeriksaan.ts';
import { aktaKawinAgama } from './akta-kawin-agama.ts';
import { aktaKawinStatus } from './akta-kawin-status.ts';
import { aktaRentangUmur } from './akta-rentang-umur.ts';
import { datasetGanda } from './dataset-ganda.ts';
import { desaAntarsemester } from './desa-antarsemester.ts';
import { desaLengkap } from './desa-lengkap.ts';
import { eksporKosong } from './ekspor-kosong.ts';
import { formulirSelaras } from './formulir-selaras.ts';
import { judulSemester } from './judul-semester.ts';
import { kepalaKeluargaStatus } from './kepala-keluarga-status.ts';
import { kiaSasaran } from './kia-sasaran.ts';
import { kkSelaras } from './kk-selaras.ts';
import { ktpTerhadapUmur } from './ktp-terhadap-umur.ts';
import { lonjakan } from './lonjakan.ts';
import { luasNol } from './luas-nol.ts';
import { melebihiPenduduk } from './melebihi-penduduk.ts';
import { pendudukSama } from './penduduk-sama.ts';
import { persamaanPenduduk } from './persamaan-penduduk.ts';
import { salinanSemester } from './salinan-semester.ts';
import { umurSelaras } from './umur-selaras.ts';
import { usiaSekolahSelaras } from './usia-sekolah-selaras.ts';

/** Every check over the exports of a release. */
export const daftarPemeriksaan: readonly Pemeriksaan[] = [
  aktaKawinAgama,
  aktaKawinStatus,
  aktaRentangUmur,
  datasetGanda,
  desaAntarsemester,
  desaLengkap,
  eksporKosong,
  formulirSelaras,
  judulSemester,
  kepalaKeluargaStatus,
  kiaSasaran,
  kkSelaras,
  ktpTerhadapUmur,
  lonjakan,
  luasNol,
  melebihiPenduduk,
  pendudukSama,
  persamaanPenduduk,
  salinanSemester,
  umurSelaras,
  usiaSekolahSelaras,
];
