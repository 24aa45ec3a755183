import { duaJk, jumlahKategori, laki, letakKategori, perempuan } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import {
  cariDataset,
  definePemeriksaan,
  type CatatanTabel,
  type Laporan,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { sandingkan, type Sanding } from '../sanding.ts';

/** Age from which everyone must have a KTP (Perpres 96/2018, Pasal 15); the married must have one earlier. */
const umurWajib = 17;

/** Share of the people of 17 and over by which wajib KTP may exceed them: marriages before 17 are far rarer. */
const batasKawinDini = 0.01;

export const ktpTerhadapUmur = definePemeriksaan({
  id: 'ktp-terhadap-umur',
  tingkat: 'peringatan',
  uraian:
    'Wajib KTP sekurang-kurangnya penduduk 17 tahun ke atas, perekaman tidak melebihi wajib KTP, dan kepemilikan tidak melebihi perekaman.',
  penjelasan:
    'Wajib KTP adalah penduduk berumur 17 tahun ke atas, atau yang kawin atau pernah kawin sebelum 17 tahun (Perpres 96/2018 Pasal 15). Karena itu jumlahnya boleh sedikit lebih banyak daripada penduduk 17 tahun ke atas, tetapi tidak lebih sedikit. Ekspor dikenal menyimpang satu dua orang, sehingga temuan ini hanya peringatan.',
  laporkan: ({ kabupaten, daftar }: MasukanPeriksa) => {
    const ktp = cariDataset(daftar, 'ktp-el');
    if (!ktp) return [];
    const umur = cariDataset(daftar, 'umur-tunggal');
    return [...tahapBerlebih(ktp, kabupaten), ...(umur ? terhadapUmur(ktp, umur, kabupaten) : [])];
  },
  catatan: ({ kabupaten, daftar }): readonly CatatanTabel[] => {
    const ktp = cariDataset(daftar, 'ktp-el');
    const umur = cariDataset(daftar, 'umur-tunggal');
    if (!ktp || !umur) return [];
    const { wajib, dewasa } = hitung(ktp, sandingkan(ktp, umur, kabupaten));
    if (!(wajib > dewasa)) return [];
    return [
      {
        dataset: 'ktp-el',
        teks: `Wajib KTP (${formatJiwa(wajib)}) lebih banyak ${formatJiwa(wajib - dewasa)} daripada penduduk umur 17 tahun ke atas (${formatJiwa(dewasa)}), karena yang kawin atau pernah kawin sebelum 17 tahun juga wajib KTP.`,
      },
    ];
  },
});

const tahap = [
  { lebih: 'rekam', dari: 'wajib', pesan: 'Perekaman lebih banyak daripada wajib KTP' },
  { lebih: 'cetak', dari: 'rekam', pesan: 'Kepemilikan KTP-el lebih banyak daripada perekaman' },
] as const;

function tahapBerlebih(ktp: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  return tahap.flatMap(({ lebih, dari, pesan }) => {
    const [atas, bawah] = [letakKategori(ktp.def, lebih), letakKategori(ktp.def, dari)];
    const letak = ktp.baris
      .filter(({ nilai }) =>
        [laki, perempuan, duaJk].some((ambil) => ambil(nilai, atas) > ambil(nilai, bawah)),
      )
      .map((baris) =>
        letakWilayah(
          kabupaten,
          baris,
          `${formatJiwa(duaJk(baris.nilai, atas))} dari ${formatJiwa(duaJk(baris.nilai, bawah))}`,
        ),
      );
    return laporkan(ktp, { letak, pesan });
  });
}

function terhadapUmur(ktp: Dataset, umur: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  const k = letakKategori(ktp.def, 'wajib');
  const sanding = sandingkan(ktp, umur, kabupaten);
  const letak = sanding
    .filter(
      ({ nilai, acuan }) =>
        laki(nilai, k) < dewasaJk(acuan, 'L') ||
        perempuan(nilai, k) < dewasaJk(acuan, 'P') ||
        duaJk(nilai, k) < dewasaJk(acuan),
    )
    .map((baris) =>
      letakWilayah(
        kabupaten,
        baris,
        `${formatJiwa(duaJk(baris.nilai, k))} dari ${formatJiwa(dewasaJk(baris.acuan))}`,
      ),
    );
  const { wajib, dewasa } = hitung(ktp, sanding);
  return [
    ...laporkan(ktp, {
      letak,
      pesan: `Wajib KTP lebih sedikit daripada penduduk umur ${String(umurWajib)} tahun ke atas`,
    }),
    ...(wajib > dewasa * (1 + batasKawinDini) ? [terlaluBanyak(ktp, wajib, dewasa)] : []),
  ].map((satu) => ({
    ...satu,
    obat: `Periksa apakah ekspor KTP-el dan umur dari tanggal yang sama (pembanding: ${namaBerkas(umur.berkas)})`,
  }));
}

function hitung(
  ktp: Dataset,
  sanding: readonly Sanding[],
): { readonly wajib: number; readonly dewasa: number } {
  const k = letakKategori(ktp.def, 'wajib');
  return {
    wajib: sanding.reduce((n, { nilai }) => n + duaJk(nilai, k), 0),
    dewasa: sanding.reduce((n, { acuan }) => n + dewasaJk(acuan), 0),
  };
}

function dewasaJk(umur: readonly number[], jk: 'L' | 'P' | 'JML' = 'JML'): number {
  return jumlahKategori(umur, umurWajib, umur.length / 3, jk);
}

function laporkan(
  dataset: Dataset,
  { letak, pesan }: { readonly letak: Laporan['letak']; readonly pesan: string },
): readonly Laporan[] {
  if (letak.length === 0) return [];
  return [
    {
      dataset,
      letak,
      pesan: (isi) => `${pesan} di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: 'Periksa angkanya di buku kerja asal',
    },
  ];
}

function terlaluBanyak(dataset: Dataset, wajib: number, dewasa: number): Laporan {
  return {
    dataset,
    letak: [],
    pesan: () =>
      `Wajib KTP ${formatJiwa(wajib)} lebih dari satu persen di atas penduduk umur ${String(umurWajib)} tahun ke atas (${formatJiwa(dewasa)}), terlalu banyak untuk yang kawin sebelum ${String(umurWajib)} tahun`,
    obat: 'Periksa angkanya di buku kerja asal',
  };
}
