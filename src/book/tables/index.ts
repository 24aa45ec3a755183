import { pendudukKecamatan } from './penduduk-kecamatan.ts';
import { luasKepadatanKecamatan } from './luas-kepadatan-kecamatan.ts';
import { perkembanganPenduduk } from './perkembangan-penduduk.ts';
import { mutasiKecamatan } from './mutasi-kecamatan.ts';
import { umurKabupaten } from './umur-kabupaten.ts';
import { umurKecamatan } from './umur-kecamatan.ts';
import { umurTunggalKabupaten } from './umur-tunggal-kabupaten.ts';
import { kelompokUsiaKecamatan } from './kelompok-usia-kecamatan.ts';
import { kartuKeluargaKecamatan } from './kartu-keluarga-kecamatan.ts';
import { kkStatusKawinKecamatan } from './kk-status-kawin-kecamatan.ts';
import { agamaKabupaten } from './agama-kabupaten.ts';
import { agamaKecamatan } from './agama-kecamatan.ts';
import { pendidikanKabupaten } from './pendidikan-kabupaten.ts';
import { pendidikanKecamatan } from './pendidikan-kecamatan.ts';
import { statusKawinKabupaten } from './status-kawin-kabupaten.ts';
import { statusKawinKecamatan } from './status-kawin-kecamatan.ts';
import { pekerjaanKabupaten } from './pekerjaan-kabupaten.ts';
import { golonganDarahKabupaten } from './golongan-darah-kabupaten.ts';
import { golonganDarahKecamatan } from './golongan-darah-kecamatan.ts';
import { disabilitasKecamatan } from './disabilitas-kecamatan.ts';
import { ktpElKecamatan } from './ktp-el-kecamatan.ts';
import { kiaKecamatan } from './kia-kecamatan.ts';
import { aktaKelahiranKecamatan } from './akta-kelahiran-kecamatan.ts';
import { aktaPerkawinanKecamatan } from './akta-perkawinan-kecamatan.ts';
import { pendudukDesa } from './penduduk-desa.ts';
import { mutasiDesa } from './mutasi-desa.ts';
import { umurDesa } from './umur-desa.ts';
import { kartuKeluargaDesa } from './kartu-keluarga-desa.ts';
import { kkStatusKawinDesa } from './kk-status-kawin-desa.ts';
import { agamaDesa } from './agama-desa.ts';
import { pendidikanDesa } from './pendidikan-desa.ts';
import { statusKawinDesa } from './status-kawin-desa.ts';
import { disabilitasDesa } from './disabilitas-desa.ts';
import { ktpElDesa } from './ktp-el-desa.ts';
import { kiaDesa } from './kia-desa.ts';
import { aktaKelahiranDesa } from './akta-kelahiran-desa.ts';
import { wilayahKecamatan } from './wilayah-kecamatan.ts';
import type { TabelDef } from '../tabel.ts';

/** Every table the book knows; the chapters decide where each one stands. */
export const daftarTabel: readonly TabelDef[] = [
  wilayahKecamatan,
  pendudukKecamatan,
  luasKepadatanKecamatan,
  perkembanganPenduduk,
  mutasiKecamatan,
  umurKabupaten,
  umurKecamatan,
  umurTunggalKabupaten,
  kelompokUsiaKecamatan,
  kartuKeluargaKecamatan,
  kkStatusKawinKecamatan,
  agamaKabupaten,
  agamaKecamatan,
  pendidikanKabupaten,
  pendidikanKecamatan,
  statusKawinKabupaten,
  statusKawinKecamatan,
  pekerjaanKabupaten,
  golonganDarahKabupaten,
  golonganDarahKecamatan,
  disabilitasKecamatan,
  ktpElKecamatan,
  kiaKecamatan,
  aktaKelahiranKecamatan,
  aktaPerkawinanKecamatan,
  pendudukDesa,
  mutasiDesa,
  umurDesa,
  kartuKeluargaDesa,
  kkStatusKawinDesa,
  agamaDesa,
  pendidikanDesa,
  statusKawinDesa,
  disabilitasDesa,
  ktpElDesa,
  kiaDesa,
  aktaKelahiranDesa,
];
