import { letakKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import {
  cariDataset,
  cariPenduduk,
  definePemeriksaan,
  type Laporan,
  type Letak,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { pilihTerinci } from '../pilih-tingkat.ts';
import { jumlahSanding, sandingkan } from '../sanding.ts';
import { berbeda, jumlahTiga, semuaKategori } from '../umur.ts';

export const pendudukSama = definePemeriksaan({
  id: 'penduduk-sama',
  tingkat: 'galat',
  uraian: 'Setiap tabel yang membagi habis penduduk menghitung penduduk yang sama di tiap wilayah.',
  penjelasan:
    'Tabel umur, agama, pendidikan, pekerjaan, status kawin, dan golongan darah (dengan yang tidak diketahui) membagi penduduk yang sama, laki-laki dan perempuan masing-masing. Ekspor dari satu tanggal selalu sama, sehingga perbedaan berarti salah satunya dari tanggal lain atau kolomnya hilang. Pembandingnya tabel yang sama dengan paling banyak tabel lain. Tabel akta kelahiran untuk semua umur juga harus sama, tetapi perbedaannya hanya menjadi peringatan.',
  laporkan: ({ kabupaten, daftar }: MasukanPeriksa) => {
    const membagi = urutkan(daftar).map((satu) => ringkas(satu, semuaKategori(satu.def)));
    const akta = cariDataset(daftar, 'akta-kelahiran');
    const acuan = palingSepakat(membagi, kabupaten);
    if (!acuan) return [];
    return [
      ...membagi.flatMap((dataset) => bandingkan(dataset, acuan, kabupaten)),
      ...(akta ? bandingkan(ringkasAkta(akta), acuan, kabupaten) : []).map((satu) => ({
        ...satu,
        tingkat: 'peringatan' as const,
      })),
    ];
  },
});

/** The exports that divide the population, the one by age first. */
function urutkan(daftar: readonly Dataset[]): readonly Dataset[] {
  const utama = cariPenduduk(daftar);
  const membagi = [...pilihTerinci(daftar).values()].filter(({ def }) => def.membagiPenduduk);
  return [...(utama ? [utama] : []), ...membagi.filter((satu) => satu !== utama)];
}

/** Some categories of an export added up to a single one, which is its population. */
function ringkas(dataset: Dataset, kategori: readonly number[]): Dataset {
  const def = { ...dataset.def, kategori: dataset.def.kategori.slice(0, 1) };
  const baris = dataset.baris.map((satu) => ({
    ...satu,
    nilai: jumlahTiga(satu.nilai, kategori),
  }));
  return { ...dataset, def, baris };
}

function ringkasAkta(akta: Dataset): Dataset {
  const kategori = ['semua-memiliki', 'semua-belum'].map((id) => letakKategori(akta.def, id));
  return ringkas(akta, kategori);
}

/** The export that differs from the fewest others, so that one wrong table is reported and not all the right ones. */
function palingSepakat(membagi: readonly Dataset[], kabupaten: Kabupaten): Dataset | undefined {
  const berselisih = (satu: Dataset) =>
    membagi.filter((lain) => letakBeda(lain, satu, kabupaten).length > 0).length;
  const [pertama] = membagi
    .map((satu) => ({ satu, banyak: berselisih(satu) }))
    .toSorted((a, b) => a.banyak - b.banyak);
  return pertama?.satu;
}

function letakBeda(dataset: Dataset, acuan: Dataset, kabupaten: Kabupaten): readonly Letak[] {
  if (dataset === acuan) return [];
  return sandingkan(dataset, acuan, kabupaten).flatMap((baris) => {
    const beda = baris.nilai.some((angka, jk) => berbeda(angka, baris.acuan[jk] ?? Number.NaN));
    return beda ? [letakWilayah(kabupaten, baris, uraiBeda(baris.nilai, baris.acuan))] : [];
  });
}

function bandingkan(dataset: Dataset, acuan: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  const letak = letakBeda(dataset, acuan, kabupaten);
  if (letak.length === 0) return [];
  const { nilai, acuan: patokan } = jumlahSanding(sandingkan(dataset, acuan, kabupaten));
  return [
    {
      dataset,
      letak,
      pesan: (isi) =>
        `Tabel "${dataset.def.judul}" menghitung ${tulis(nilai[2])} jiwa, tabel "${acuan.def.judul}" ${tulis(patokan[2])} jiwa; berbeda di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: `Pastikan kedua ekspor dari semester yang sama, lalu ganti yang usang (pembanding: ${namaBerkas(acuan.berkas)})`,
    },
  ];
}

function uraiBeda(
  [l, p, j]: readonly number[],
  [lAcuan, pAcuan, jAcuan]: readonly number[],
): string {
  const perJk = [l, p, lAcuan, pAcuan].every((angka) => Number.isFinite(angka));
  if (!perJk) return `${tulis(j)}, seharusnya ${tulis(jAcuan)}`;
  return `L ${tulis(l)} P ${tulis(p)}, seharusnya L ${tulis(lAcuan)} P ${tulis(pAcuan)}`;
}

function tulis(angka = Number.NaN): string {
  return Number.isNaN(angka) ? '…' : formatJiwa(angka);
}
