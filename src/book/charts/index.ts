import type { GrafikDef } from '../grafik-buku.ts';
import { agamaKecamatan } from './agama-kecamatan.ts';
import { anggotaKeluargaKecamatan } from './anggota-keluarga-kecamatan.ts';
import { disabilitasKecamatan } from './disabilitas-kecamatan.ts';
import { disabilitasRagam } from './disabilitas-ragam.ts';
import { golonganDarahPenduduk } from './golongan-darah-penduduk.ts';
import { kartuKeluargaTercetak } from './kartu-keluarga-tercetak.ts';
import { kelompokUsiaKecamatan } from './kelompok-usia-kecamatan.ts';
import { kepadatanKecamatan } from './kepadatan-kecamatan.ts';
import { kepemilikanAktaKelahiran } from './kepemilikan-akta-kelahiran.ts';
import { kepemilikanAktaPerkawinan } from './kepemilikan-akta-perkawinan.ts';
import { kepemilikanKia } from './kepemilikan-kia.ts';
import { kepemilikanKtpEl } from './kepemilikan-ktp-el.ts';
import { mutasiNetoKecamatan } from './mutasi-neto-kecamatan.ts';
import { mutasiPenduduk } from './mutasi-penduduk.ts';
import { pekerjaanPenduduk } from './pekerjaan-penduduk.ts';
import { pendidikanPenduduk } from './pendidikan-penduduk.ts';
import { pendudukKecamatan } from './penduduk-kecamatan.ts';
import { perkembanganPenduduk } from './perkembangan-penduduk.ts';
import { petaKepadatan } from './peta-kepadatan.ts';
import { petaPenduduk } from './peta-penduduk.ts';
import { piramidaKecamatan } from './piramida-kecamatan.ts';
import { piramidaPenduduk } from './piramida-penduduk.ts';
import { statusKawinKecamatan } from './status-kawin-kecamatan.ts';

/** Every chart the book knows; the chapters decide where each one stands. */
export const daftarGrafik: readonly GrafikDef[] = [
  pendudukKecamatan,
  petaPenduduk,
  kepadatanKecamatan,
  petaKepadatan,
  perkembanganPenduduk,
  mutasiPenduduk,
  mutasiNetoKecamatan,
  piramidaPenduduk,
  piramidaKecamatan,
  kelompokUsiaKecamatan,
  anggotaKeluargaKecamatan,
  kartuKeluargaTercetak,
  agamaKecamatan,
  pendidikanPenduduk,
  statusKawinKecamatan,
  pekerjaanPenduduk,
  golonganDarahPenduduk,
  disabilitasRagam,
  disabilitasKecamatan,
  kepemilikanKtpEl,
  kepemilikanKia,
  kepemilikanAktaKelahiran,
  kepemilikanAktaPerkawinan,
];
