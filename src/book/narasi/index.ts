import type { NarasiDef } from '../narasi-buku.ts';
import { agama } from './agama.ts';
import { aktaKelahiran } from './akta-kelahiran.ts';
import { aktaPerkawinan } from './akta-perkawinan.ts';
import { disabilitas } from './disabilitas.ts';
import { golonganDarah } from './golongan-darah.ts';
import { jumlahPenduduk } from './jumlah-penduduk.ts';
import { keluarga } from './keluarga.ts';
import { kepemilikanKtp } from './kepemilikan-ktp.ts';
import { kia } from './kia.ts';
import { mutasi } from './mutasi.ts';
import { pekerjaan } from './pekerjaan.ts';
import { pendidikan } from './pendidikan.ts';
import { perkembangan } from './perkembangan.ts';
import { persebaran } from './persebaran.ts';
import { persebaranDesa } from './persebaran-desa.ts';
import { ringkasan } from './ringkasan.ts';
import { statusKawin } from './status-kawin.ts';
import { umur } from './umur.ts';
import { wilayah } from './wilayah.ts';

/** Every narration, in the order in which a book presents them. */
export const daftarNarasi: readonly NarasiDef[] = [
  wilayah,
  jumlahPenduduk,
  persebaran,
  perkembangan,
  mutasi,
  umur,
  keluarga,
  agama,
  pendidikan,
  statusKawin,
  pekerjaan,
  golonganDarah,
  disabilitas,
  kepemilikanKtp,
  kia,
  aktaKelahiran,
  aktaPerkawinan,
  ringkasan,
  persebaranDesa,
];
