import { persentaseLansia } from '../../statistics/indicators/persentase-lansia.ts';
import type { Indikator } from '../../statistics/indikator.ts';
import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';
import { rasioKetergantunganMuda } from '../../statistics/indicators/rasio-ketergantungan-muda.ts';
import { rasioKetergantunganTua } from '../../statistics/indicators/rasio-ketergantungan-tua.ts';
import { rasioKetergantungan } from '../../statistics/indicators/rasio-ketergantungan.ts';
import { umurMedianTunggal } from '../../statistics/indicators/umur-median-tunggal.ts';
import { umurMedian } from '../../statistics/indicators/umur-median.ts';
import { pendudukUmur } from '../../statistics/penduduk-wilayah.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { bagianPersen, sebutAngka, sebutPersen } from '../kalimat/angka.ts';
import { sebutBagian } from '../kalimat/bagian.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import { isiKategori, peringkatKategori } from '../kalimat/komposisi.ts';
import { sebutPoin } from '../kalimat/perubahan.ts';
import { sebutPeringkat } from '../kalimat/peringkat.ts';
import { hitung, nilaiDi, pasti, semesterLalu, type Semester } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const umur: NarasiDef = {
  id: 'umur',
  dataset: () => ['umur-5-tahunan', 'umur-tunggal'],
  indikator: (semester) => [
    median(semester),
    rasioKetergantungan,
    rasioKetergantunganMuda,
    rasioKetergantunganTua,
    persentaseLansia,
  ],
  tabel: ['kelompok-usia-kecamatan', 'umur-kabupaten'],
  kalimat: (data) =>
    susun([susunan(data), ketergantungan(data), tengah(data), kelompok(data), lansia(data)]),
  headline,
};

/** Jiwa of an age up to, not including, `sampai`. */
function usia(semester: Semester, dari: number, sampai?: number): number | undefined {
  return pasti(pendudukUmur(nilaiDi(semester), dari, sampai));
}

function bagianUsia(semester: Semester, dari: number, sampai?: number): number | undefined {
  return bagianPersen(usia(semester, dari, sampai), usia(semester, 0));
}

function susunan(data: DataBuku): string | undefined {
  const produktif = bagianUsia(data, 15, 65);
  const [muda, tua] = [bagianUsia(data, 0, 15), bagianUsia(data, 65)];
  if (produktif === undefined || muda === undefined || tua === undefined) return undefined;
  if (produktif === 100) return 'Seluruh penduduk berumur 15–64 tahun.';
  return kalimat(
    `${sebutBagian(produktif, 'penduduk')} berumur 15–64 tahun, ${sebutPersen(muda)} berumur 0–14 tahun, dan ${sebutPersen(tua)} berumur 65 tahun ke atas`,
  );
}

function ketergantungan(data: DataBuku): string | undefined {
  const rasio = hitung(data, rasioKetergantungan);
  const [muda, tua] = [hitung(data, rasioKetergantunganMuda), hitung(data, rasioKetergantunganTua)];
  if (!rasio || bagianPersen(rasio, usia(data, 15, 65)) === undefined) return undefined;
  const terinci =
    muda === undefined || tua === undefined
      ? ''
      : `; rasio ketergantungan muda ${formatDesimal(muda, 2)} dan rasio ketergantungan tua ${formatDesimal(tua, 2)}`;
  return kalimat(
    `rasio ketergantungan ${formatDesimal(rasio, 2)}, artinya untuk setiap 100 penduduk umur 15–64 tahun terdapat sekitar ${formatJiwa(Math.round(rasio))} penduduk di luar umur itu${terinci}`,
  );
}

/** From single ages where there are any. */
function median(semester: Semester): Indikator {
  return hitung(semester, umurMedianTunggal) === undefined ? umurMedian : umurMedianTunggal;
}

function tengah(data: DataBuku): string | undefined {
  const umurTengah = hitung(data, median(data));
  if (umurTengah === undefined) return undefined;
  return kalimat(
    `umur median ${formatDesimal(umurTengah, 2)} tahun, artinya separuh penduduk lebih muda dan separuh lebih tua daripada umur itu`,
  );
}

function kelompok(data: DataBuku): string | undefined {
  const isi = isiKategori(data, 'umur-5-tahunan', ({ label }) =>
    label.endsWith('+') ? label.replace('+', ' tahun ke atas') : `${label} tahun`,
  );
  const [atas] = peringkatKategori(isi, usia(data, 0)) ?? [];
  // So many bands of one size have no largest.
  if (!atas || atas.nama.length > 3) return undefined;
  const tulis = (nilai: number) => sebutAngka(nilai, 'jiwa');
  return kalimat(
    `kelompok umur lima tahunan yang terbanyak penduduknya adalah ${sebutPeringkat(atas, { tulis, benda: 'kelompok' })}`,
  );
}

function lansia(data: DataBuku): string | undefined {
  const orang = usia(data, 60);
  const persen = bagianUsia(data, 60);
  if (orang === undefined || persen === undefined) return undefined;
  const lalu = semesterLalu(data, umur.dataset);
  const dulu = lalu && bagianUsia(lalu, 60);
  const ubah =
    lalu && dulu !== undefined
      ? `; bagiannya ${sebutPoin(persen, dulu)} dibandingkan dengan ${labelPeriode(lalu.periode)}`
      : '';
  return kalimat(
    `penduduk lanjut usia, yaitu yang berumur 60 tahun ke atas, berjumlah ${sebutAngka(orang, 'jiwa')} (${sebutPersen(persen)} penduduk)${ubah}`,
  );
}

function headline(data: DataBuku): string | undefined {
  const produktif = bagianUsia(data, 15, 65);
  return produktif === undefined
    ? undefined
    : awalBesar(`${sebutBagian(produktif, 'penduduk')} berumur 15–64 tahun`);
}
