import { banyakLetak, letakWilayah, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import {
  definePemeriksaan,
  type Laporan,
  type Letak,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { semuaDesa } from '../wilayah.ts';

/** Exports that leave out a desa in which there is nothing to count. */
const bolehTanpaDesa: ReadonlySet<string> = new Set([
  'disabilitas',
  'mutasi',
  'akta-kematian',
  'akta-perkawinan-perceraian-agama',
]);

export const desaLengkap = definePemeriksaan({
  id: 'desa-lengkap',
  tingkat: 'galat',
  uraian: 'Setiap desa atau kecamatan dalam register Kemendagri ada barisnya dalam setiap tabel.',
  penjelasan:
    'Satu desa yang tertinggal membuat jumlah kecamatan dan kabupaten terlalu kecil tanpa terlihat. Pada tabel yang hanya mendaftar kejadian, seperti disabilitas dan mutasi, desa tanpa kejadian boleh tidak ditulis, sehingga di sana hanya menjadi peringatan. Desa yang belum ada pada semester itu, misalnya karena pemekaran sesudahnya, diterima dengan pengecualian di rilis.yaml.',
  laporkan: ({ kabupaten, daftar }: MasukanPeriksa) => {
    const isi = daftar.filter(({ baris, tingkat }) => tingkat !== 'kabupaten' && baris.length > 0);
    const hilang = isi.map((dataset) => hilangDari(dataset, kabupaten));
    const perDesa = hilang.filter((_, i) => isi[i]?.tingkat === 'desa');
    const diSemua = new Set(perDesa.length > 1 ? irisan(perDesa) : []);
    const pertama = isi.find(({ tingkat }) => tingkat === 'desa');
    return [
      ...(pertama && diSemua.size > 0 ? [laporSemua(pertama, kabupaten, diSemua)] : []),
      ...isi.flatMap((dataset, i) => {
        const kode = (hilang[i] ?? []).filter((satu) => !diSemua.has(satu));
        return kode.length > 0 ? [laporSatu(dataset, kabupaten, kode)] : [];
      }),
    ];
  },
});

function hilangDari(
  { tingkat, baris, takTerbaca }: Dataset,
  kabupaten: Kabupaten,
): readonly string[] {
  const ada = new Set([...baris.map(({ kode }) => kode), ...(takTerbaca ?? [])]);
  const seharusnya = tingkat === 'desa' ? semuaDesa(kabupaten) : kabupaten.kecamatan;
  return seharusnya.map(({ kode }) => kode).filter((kode) => !ada.has(kode));
}

function irisan(daftar: readonly (readonly string[])[]): readonly string[] {
  const [pertama = [], ...lain] = daftar;
  return pertama.filter((kode) => lain.every((satu) => satu.includes(kode)));
}

function laporSemua(dataset: Dataset, kabupaten: Kabupaten, kode: ReadonlySet<string>): Laporan {
  return {
    dataset,
    letak: [...kode].map((satu) => letakWilayah(kabupaten, { kode: satu })),
    pesan: (letak) =>
      `Tidak satu tabel pun dalam rilis ini memuat ${banyakLetak(letak)}: ${sebutLetak(letak, 5)}`,
    obat: 'Tambahkan dari ekspor asal; bila desanya belum ada pada semester ini, terima dengan pengecualian di rilis.yaml',
  };
}

function laporSatu(dataset: Dataset, kabupaten: Kabupaten, kode: readonly string[]): Laporan {
  return {
    dataset,
    ...(bolehTanpaDesa.has(dataset.def.id) && { tingkat: 'peringatan' }),
    letak: kode.map((satu) => letakWilayah(kabupaten, { kode: satu })),
    pesan: (letak: readonly Letak[]) =>
      `Tabel "${dataset.def.judul}" tidak memuat ${banyakLetak(letak)}: ${sebutLetak(letak, 5)}`,
    obat: 'Tambahkan barisnya dari ekspor asal; bila memang tidak ada yang dihitung, isi dengan 0',
  };
}
