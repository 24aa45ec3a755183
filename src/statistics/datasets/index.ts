import type { DatasetDef } from '../model.ts';
import { agama } from './agama.ts';
import { aktaKelahiran } from './akta-kelahiran.ts';
import { aktaKematian } from './akta-kematian.ts';
import { aktaPerkawinanPerceraianAgama } from './akta-perkawinan-perceraian-agama.ts';
import { aktaPerkawinanPerceraian } from './akta-perkawinan-perceraian.ts';
import { disabilitas } from './disabilitas.ts';
import { golonganDarah } from './golongan-darah.ts';
import { kia } from './kia.ts';
import { kkStatusKawin } from './kk-status-kawin.ts';
import { kk } from './kk.ts';
import { ktpEl } from './ktp-el.ts';
import { luasWilayah } from './luas-wilayah.ts';
import { mutasi } from './mutasi.ts';
import { pekerjaan89 } from './pekerjaan-89.ts';
import { pekerjaanKelompok } from './pekerjaan-kelompok.ts';
import { pekerjaan } from './pekerjaan.ts';
import { pendidikan } from './pendidikan.ts';
import { penduduk } from './penduduk.ts';
import { statusKawin } from './status-kawin.ts';
import { umur5Tahunan } from './umur-5-tahunan.ts';
import { umurTunggal } from './umur-tunggal.ts';
import { usiaSekolahAps } from './usia-sekolah-aps.ts';
import { usiaSekolah } from './usia-sekolah.ts';

/** Every kind of export that is read, in the order in which a book presents them. */
export const daftarDataset: readonly DatasetDef[] = [
  luasWilayah,
  penduduk,
  umur5Tahunan,
  umurTunggal,
  usiaSekolah,
  usiaSekolahAps,
  kk,
  kkStatusKawin,
  agama,
  statusKawin,
  pendidikan,
  pekerjaan,
  pekerjaan89,
  pekerjaanKelompok,
  golonganDarah,
  disabilitas,
  ktpEl,
  kia,
  aktaKelahiran,
  aktaPerkawinanPerceraian,
  aktaPerkawinanPerceraianAgama,
  aktaKematian,
  mutasi,
];
