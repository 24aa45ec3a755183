import { cakupanKk } from '../../statistics/indicators/cakupan-kk.ts';
import { kepalaKeluargaPerempuan } from '../../statistics/indicators/kepala-keluarga-perempuan.ts';
import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';
import { rataRataAnggotaKeluarga } from '../../statistics/indicators/rata-rata-anggota-keluarga.ts';
import type { NilaiWilayah } from '../../statistics/indikator.ts';
import { angkaKategori, penduduk } from '../../statistics/penduduk-wilayah.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { sebutPersen } from '../kalimat/angka.ts';
import { sebutBagian } from '../kalimat/bagian.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import { hitungBagian } from '../kalimat/komposisi.ts';
import { sebutPerubahan } from '../kalimat/perubahan.ts';
import { sebutPeringkat, susunPeringkat } from '../kalimat/peringkat.ts';
import {
  banyak,
  datasetPenduduk,
  hitung,
  semesterLalu,
  tiapKecamatan,
} from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const keluarga: NarasiDef = {
  id: 'keluarga',
  dataset: () => ['kk'],
  indikator: () => [rataRataAnggotaKeluarga, kepalaKeluargaPerempuan, cakupanKk],
  tabel: ['kartu-keluarga-kecamatan'],
  kalimat: (data) =>
    susun([jumlah(data), kepala(data), perubahan(data), rentang(data), tercetak(data)]),
  headline,
};

const kepalaPerempuan = hitungBagian(
  (semester) => banyak(semester, 'kk', 'kk', 'P'),
  (semester) => banyak(semester, 'kk', 'kk'),
);
const cetak = hitungBagian(
  (semester) => banyak(semester, 'kk', 'cetak'),
  (semester) => banyak(semester, 'kk', 'kk'),
);

function jumlah(data: DataBuku): string | undefined {
  const kartu = banyak(data, 'kk', 'kk');
  if (kartu === undefined) return undefined;
  const rataRata = hitung(data, rataRataAnggotaKeluarga);
  const anggota =
    rataRata === undefined
      ? ''
      : `, dengan rata-rata ${formatDesimal(rataRata, 2)} jiwa setiap keluarga`;
  return kalimat(`kartu keluarga yang tercatat berjumlah ${formatJiwa(kartu)}${anggota}`);
}

function kepala(data: DataBuku): string | undefined {
  const [orang, persen] = [banyak(data, 'kk', 'kk', 'P'), kepalaPerempuan(data)];
  if (orang === undefined || persen === undefined) return undefined;
  return kalimat(
    `${sebutBagian(persen, 'kepala keluarga')} adalah perempuan, yaitu ${formatJiwa(orang)} orang`,
  );
}

function perubahan(data: DataBuku): string | undefined {
  const lalu = semesterLalu(data, keluarga.dataset);
  const [kini, dulu] = [banyak(data, 'kk', 'kk'), lalu && banyak(lalu, 'kk', 'kk')];
  if (!lalu || kini === undefined || dulu === undefined) return undefined;
  return kalimat(
    `dibandingkan dengan ${labelPeriode(lalu.periode)}, jumlah kartu keluarga ${sebutPerubahan(kini, dulu)}`,
  );
}

function rentang(data: DataBuku): string | undefined {
  const isi = tiapKecamatan(data, [...datasetPenduduk(data), 'kk'], anggota);
  const peringkat = susunPeringkat(isi);
  const [atas, bawah] = [peringkat?.[0], peringkat?.at(-1)];
  if (!atas || !bawah || atas === bawah) return undefined;
  const cara = {
    tulis: (nilai: number) => `${formatDesimal(nilai, 2)} jiwa`,
    benda: 'kecamatan',
    awalan: 'Kecamatan',
  };
  return kalimat(
    `rata-rata anggota keluarga terbesar terdapat di ${sebutPeringkat(atas, cara)} dan terkecil di ${sebutPeringkat(bawah, cara)}`,
  );
}

function anggota(nilai: NilaiWilayah): number | undefined {
  const [orang, kartu] = [penduduk(nilai), angkaKategori(nilai, 'kk', 'kk')];
  return orang === undefined || kartu === undefined ? undefined : orang / kartu;
}

function tercetak(data: DataBuku): string | undefined {
  const persen = cetak(data);
  return persen === undefined
    ? undefined
    : kalimat(`kartu keluarga yang sudah dicetak mencapai ${sebutPersen(persen)}`);
}

function headline(data: DataBuku): string | undefined {
  const persen = kepalaPerempuan(data);
  return persen === undefined
    ? undefined
    : awalBesar(`${sebutBagian(persen, 'kepala keluarga')} adalah perempuan`);
}
