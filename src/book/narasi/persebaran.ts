import { formatDesimal } from '../../statistics/format-value.ts';
import { kepadatanPenduduk } from '../../statistics/indicators/kepadatan-penduduk.ts';
import type { NilaiWilayah } from '../../statistics/indikator.ts';
import { angkaKategori, penduduk } from '../../statistics/penduduk-wilayah.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { bagianPersen, sebutAngka } from '../kalimat/angka.ts';
import { sebutBagian } from '../kalimat/bagian.ts';
import { gabung } from '../kalimat/daftar.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import {
  ambilTeratas,
  sebutPeringkat,
  sebutTeratas,
  susunPeringkat,
  type Peringkat,
} from '../kalimat/peringkat.ts';
import {
  datasetPenduduk,
  hitung,
  jiwa,
  semesterLalu,
  tiapKecamatan,
  type Semester,
} from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const persebaran: NarasiDef = {
  id: 'persebaran',
  dataset: datasetPenduduk,
  hanyaJumlah: true,
  indikator: () => [kepadatanPenduduk],
  tabel: ['penduduk-kecamatan'],
  kalimat: (data) => {
    const peringkat = peringkatPenduduk(data);
    return susun([...(peringkat ? urutan(data, peringkat) : []), perubahan(data), kepadatan(data)]);
  },
  headline,
};

const cara = {
  tulis: (nilai: number) => sebutAngka(nilai, 'jiwa'),
  benda: 'kecamatan',
  awalan: 'Kecamatan',
};

/** Of so few kecamatan the three largest would be nearly all. */
const kecamatanTersedikit = 5;

function peringkatPenduduk(data: DataBuku): readonly Peringkat[] | undefined {
  return susunPeringkat(tiapKecamatan(data, datasetPenduduk(data), penduduk));
}

function urutan(data: DataBuku, peringkat: readonly Peringkat[]): readonly (string | undefined)[] {
  const [atas, bawah] = [peringkat[0], peringkat.at(-1)];
  if (!atas || !bawah || data.kabupaten.kecamatan.length < 2) return [];
  if (atas === bawah)
    return [kalimat(`jumlah penduduk semua kecamatan sama, yaitu ${cara.tulis(atas.nilai)}`)];
  const lainnya = peringkat.slice(0, -1);
  return [
    kalimat(`penduduk terbanyak terdapat di ${sebutTeratas(lainnya, cara)}`),
    bagianTiga(data, lainnya),
    kalimat(
      `penduduk paling sedikit terdapat di ${sebutPeringkat(bawah, cara)}${kali(atas, bawah)}`,
    ),
  ];
}

function bagianTiga(data: DataBuku, peringkat: readonly Peringkat[]): string | undefined {
  const teratas = ambilTeratas(peringkat);
  const banyak = teratas.reduce((n, { nama }) => n + nama.length, 0);
  if (banyak !== 3 || data.kabupaten.kecamatan.length < kecamatanTersedikit) return undefined;
  const isi = teratas.reduce((n, { nama, nilai }) => n + nama.length * nilai, 0);
  const persen = bagianPersen(isi, jiwa(data));
  if (persen === undefined) return undefined;
  return kalimat(`${sebutBagian(persen, 'penduduk')} tercatat di ketiga kecamatan itu`);
}

function kali(atas: Peringkat, bawah: Peringkat): string {
  const banyaknya = atas.nilai / bawah.nilai;
  if (bagianPersen(atas.nilai, bawah.nilai) === undefined || banyaknya < 1.05) return '';
  const siapa = atas.nama.length === 1 ? `Kecamatan ${gabung(atas.nama)}` : 'kecamatan terbesar';
  return `; penduduk ${siapa} ${formatDesimal(banyaknya, 1)} kali jumlah itu`;
}

function perubahan(data: DataBuku): string | undefined {
  const lalu = semesterLalu(data, datasetPenduduk);
  if (!lalu || data.kabupaten.kecamatan.length < 2) return undefined;
  const selisih = selisihKecamatan(data, lalu);
  const peringkat = susunPeringkat(selisih);
  if (!peringkat) return undefined;
  const arah = [
    { kata: 'bertambah', benda: 'pertambahan', isi: peringkat.filter((p) => p.nilai > 0) },
    { kata: 'berkurang', benda: 'pengurangan', isi: peringkat.filter((p) => p.nilai < 0) },
    { kata: 'tidak berubah', isi: peringkat.filter((p) => p.nilai === 0) },
  ].filter(({ isi }) => isi.length > 0);
  const di = arah.map(({ kata, isi }) => {
    const banyak = isi.reduce((n, { nama }) => n + nama.length, 0);
    return `${kata} di ${banyak === selisih.length ? 'semua kecamatan' : sebutAngka(banyak, 'kecamatan')}`;
  });
  const terbanyak = arah.flatMap(({ benda, isi }) => {
    const satu = benda === 'pertambahan' ? isi[0] : isi.at(-1);
    if (benda === undefined || !satu) return [];
    const sebut = sebutPeringkat({ ...satu, nilai: Math.abs(satu.nilai) }, cara);
    return [`${benda} terbanyak di ${sebut}`];
  });
  const rinci = terbanyak.length > 0 ? `; ${gabung(terbanyak)}` : '';
  return kalimat(
    `dibandingkan dengan ${labelPeriode(lalu.periode)}, penduduk ${gabung(di)}${rinci}`,
  );
}

function selisihKecamatan(data: DataBuku, lalu: Semester) {
  const dulu = tiapKecamatan(lalu, datasetPenduduk(lalu), penduduk);
  return tiapKecamatan(data, datasetPenduduk(data), penduduk).map(({ nama, nilai }, i) => ({
    nama,
    nilai: nilai - (dulu[i]?.nilai ?? Number.NaN),
  }));
}

function kepadatan(data: DataBuku): string | undefined {
  const rataRata = hitung(data, kepadatanPenduduk);
  if (rataRata === undefined) return undefined;
  const tulis = (nilai: number) => `${formatDesimal(nilai, 2)} jiwa per km²`;
  const dataset = [...datasetPenduduk(data), 'luas-wilayah'];
  const peringkat = susunPeringkat(tiapKecamatan(data, dataset, perKm2));
  const [atas, bawah] = [peringkat?.[0], peringkat?.at(-1)];
  const rentang =
    atas && bawah && atas !== bawah
      ? `; yang terpadat ${sebutPeringkat(atas, { ...cara, tulis })} dan yang terjarang ${sebutPeringkat(bawah, { ...cara, tulis })}`
      : '';
  return kalimat(`kepadatan penduduk rata-rata ${tulis(rataRata)}${rentang}`);
}

function perKm2(nilai: NilaiWilayah): number | undefined {
  const [orang, luas] = [penduduk(nilai), angkaKategori(nilai, 'luas-wilayah', 'luas')];
  return orang === undefined || luas === undefined ? undefined : orang / luas;
}

function headline(data: DataBuku): string | undefined {
  const [atas, kedua] = peringkatPenduduk(data) ?? [];
  if (!atas || !kedua || atas.nama.length > 2) return undefined;
  const masing = atas.nama.length > 1 ? 'masing-masing ' : '';
  return `Kecamatan ${gabung(atas.nama)} berpenduduk terbanyak, ${masing}${cara.tulis(atas.nilai)}`;
}
