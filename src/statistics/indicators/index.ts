import type { Indikator } from '../indikator.ts';
import { cakupanKtpEl } from './cakupan-ktp-el.ts';
import { cakupanPerekaman } from './cakupan-perekaman.ts';
import { indeksPenuaan } from './indeks-penuaan.ts';
import { jumlahPenduduk } from './jumlah-penduduk.ts';
import { kepalaKeluargaPerempuan } from './kepala-keluarga-perempuan.ts';
import { lajuPertumbuhanPenduduk } from './laju-pertumbuhan-penduduk.ts';
import { persentaseLansia } from './persentase-lansia.ts';
import { rasioJenisKelamin } from './rasio-jenis-kelamin.ts';
import { rasioKetergantunganMuda } from './rasio-ketergantungan-muda.ts';
import { rasioKetergantunganTua } from './rasio-ketergantungan-tua.ts';
import { rasioKetergantungan } from './rasio-ketergantungan.ts';
import { rataRataAnggotaKeluarga } from './rata-rata-anggota-keluarga.ts';
import { umurMedian } from './umur-median.ts';

/** Every indicator, in the order in which a release shows them. */
export const daftarIndikator: readonly Indikator[] = [
  jumlahPenduduk,
  lajuPertumbuhanPenduduk,
  rasioJenisKelamin,
  umurMedian,
  rasioKetergantungan,
  rasioKetergantunganMuda,
  rasioKetergantunganTua,
  indeksPenuaan,
  persentaseLansia,
  rataRataAnggotaKeluarga,
  kepalaKeluargaPerempuan,
  cakupanPerekaman,
  cakupanKtpEl,
];
