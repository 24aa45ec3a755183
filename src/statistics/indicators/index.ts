import type { Indikator } from '../indikator.ts';
import { angkaKelahiranKasar } from './angka-kelahiran-kasar.ts';
import { angkaKelahiranUmum } from './angka-kelahiran-umum.ts';
import { angkaKematianKasar } from './angka-kematian-kasar.ts';
import { cakupanAktaKelahiran } from './cakupan-akta-kelahiran.ts';
import { cakupanAktaKelahiran18 } from './cakupan-akta-kelahiran-18.ts';
import { cakupanAktaKelahiran5 } from './cakupan-akta-kelahiran-5.ts';
import { cakupanAktaPerceraian } from './cakupan-akta-perceraian.ts';
import { cakupanAktaPerkawinan } from './cakupan-akta-perkawinan.ts';
import { cakupanKia } from './cakupan-kia.ts';
import { cakupanKk } from './cakupan-kk.ts';
import { cakupanKtpEl } from './cakupan-ktp-el.ts';
import { cakupanPerekaman } from './cakupan-perekaman.ts';
import { indeksPenuaan } from './indeks-penuaan.ts';
import { indeksPenuaanLansia } from './indeks-penuaan-lansia.ts';
import { jumlahPenduduk } from './jumlah-penduduk.ts';
import { kepadatanPenduduk } from './kepadatan-penduduk.ts';
import { kepalaKeluargaPerempuan } from './kepala-keluarga-perempuan.ts';
import { lajuPertumbuhanEksponensial } from './laju-pertumbuhan-eksponensial.ts';
import { lajuPertumbuhanPenduduk } from './laju-pertumbuhan-penduduk.ts';
import { migrasiKeluar } from './migrasi-keluar.ts';
import { migrasiMasuk } from './migrasi-masuk.ts';
import { migrasiNeto } from './migrasi-neto.ts';
import { persentaseLansia } from './persentase-lansia.ts';
import { pertumbuhanAlami } from './pertumbuhan-alami.ts';
import { rasioAnakWanita } from './rasio-anak-wanita.ts';
import { rasioJenisKelamin } from './rasio-jenis-kelamin.ts';
import { rasioKetergantungan } from './rasio-ketergantungan.ts';
import { rasioKetergantunganMuda } from './rasio-ketergantungan-muda.ts';
import { rasioKetergantunganTua } from './rasio-ketergantungan-tua.ts';
import { rataRataAnggotaKeluarga } from './rata-rata-anggota-keluarga.ts';
import { umurMedian } from './umur-median.ts';
import { umurMedianTunggal } from './umur-median-tunggal.ts';

/** Every indicator, in the order in which a release shows them. */
export const daftarIndikator: readonly Indikator[] = [
  jumlahPenduduk,
  lajuPertumbuhanPenduduk,
  lajuPertumbuhanEksponensial,
  kepadatanPenduduk,
  rasioJenisKelamin,
  umurMedian,
  umurMedianTunggal,
  rasioKetergantungan,
  rasioKetergantunganMuda,
  rasioKetergantunganTua,
  rasioAnakWanita,
  indeksPenuaan,
  indeksPenuaanLansia,
  persentaseLansia,
  rataRataAnggotaKeluarga,
  kepalaKeluargaPerempuan,
  cakupanKk,
  cakupanPerekaman,
  cakupanKtpEl,
  cakupanKia,
  cakupanAktaKelahiran18,
  cakupanAktaKelahiran5,
  cakupanAktaKelahiran,
  cakupanAktaPerkawinan,
  cakupanAktaPerceraian,
  angkaKelahiranKasar,
  angkaKematianKasar,
  pertumbuhanAlami,
  migrasiMasuk,
  migrasiKeluar,
  migrasiNeto,
  angkaKelahiranUmum,
];
