import type { DatasetDef } from '../model.ts';
import { agama } from './agama.ts';
import { disabilitas } from './disabilitas.ts';
import { kkStatusKawin } from './kk-status-kawin.ts';
import { kk } from './kk.ts';
import { ktpEl } from './ktp-el.ts';
import { pekerjaan } from './pekerjaan.ts';
import { pendidikan } from './pendidikan.ts';
import { statusKawin } from './status-kawin.ts';
import { umur5Tahunan } from './umur-5-tahunan.ts';
import { umurTunggal } from './umur-tunggal.ts';

/** Every kind of export that is read. */
export const daftarDataset: readonly DatasetDef[] = [
  umur5Tahunan,
  umurTunggal,
  agama,
  pendidikan,
  pekerjaan,
  statusKawin,
  kkStatusKawin,
  kk,
  ktpEl,
  disabilitas,
];
