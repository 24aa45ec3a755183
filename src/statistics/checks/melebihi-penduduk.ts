import { letakKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, DatasetDef, Kabupaten } from '../model.ts';
import { cariDataset, cariPenduduk, definePemeriksaan, type Laporan } from '../pemeriksaan.ts';
import { sandingkan } from '../sanding.ts';
import { jumlahTiga, semuaKategori } from '../umur.ts';

/** Categories of these exports that together are some of the people; all of them where none is named. */
const sebagian: readonly { readonly dataset: string; readonly kategori?: readonly string[] }[] = [
  { dataset: 'disabilitas' },
  { dataset: 'usia-sekolah' },
  { dataset: 'kk-status-kawin' },
  { dataset: 'kk', kategori: ['kk'] },
  { dataset: 'ktp-el', kategori: ['wajib'] },
  { dataset: 'kia', kategori: ['sasaran'] },
  { dataset: 'akta-kelahiran', kategori: ['u18-memiliki', 'u18-belum'] },
  { dataset: 'akta-perkawinan-perceraian', kategori: ['kawin', 'cerai'] },
];

export const melebihiPenduduk = definePemeriksaan({
  id: 'melebihi-penduduk',
  tingkat: 'galat',
  uraian:
    'Bagian dari penduduk, seperti wajib KTP atau kepala keluarga, tidak melebihi penduduk wilayahnya.',
  penjelasan:
    'Kepala keluarga, wajib KTP, anak sasaran KIA, dan penyandang disabilitas semuanya penduduk wilayah itu, laki-laki dan perempuan masing-masing. Bila lebih banyak daripada penduduknya, kolom atau barisnya tertukar, atau tabelnya milik wilayah lain. Angka seperti itu tidak diterbitkan sebelum dibetulkan atau diterima dengan alasan.',
  laporkan: ({ kabupaten, daftar }) => {
    const penduduk = cariPenduduk(daftar);
    if (!penduduk) return [];
    return sebagian.flatMap(({ dataset: id, kategori }) => {
      const dataset = cariDataset(daftar, id);
      return dataset
        ? bandingkan(dataset, penduduk, { kabupaten, kategori: letak(dataset.def, kategori) })
        : [];
    });
  },
});

function letak(def: DatasetDef, kategori: readonly string[] | undefined): readonly number[] {
  return kategori?.map((id) => letakKategori(def, id)) ?? semuaKategori(def);
}

function bandingkan(
  dataset: Dataset,
  penduduk: Dataset,
  { kabupaten, kategori }: { readonly kabupaten: Kabupaten; readonly kategori: readonly number[] },
): readonly Laporan[] {
  const semua = semuaKategori(penduduk.def);
  const tempat = sandingkan(dataset, penduduk, kabupaten).flatMap((baris) => {
    const [bagian, jumlah] = [jumlahTiga(baris.nilai, kategori), jumlahTiga(baris.acuan, semua)];
    const jk = bagian.findIndex((angka, i) => angka > (jumlah[i] ?? Number.NaN));
    if (jk < 0) return [];
    const uraian = `${['laki-laki ', 'perempuan ', ''][jk] ?? ''}${formatJiwa(bagian[jk] ?? 0)}, penduduk ${formatJiwa(jumlah[jk] ?? 0)}`;
    return [letakWilayah(kabupaten, baris, uraian)];
  });
  if (tempat.length === 0) return [];
  return [
    {
      dataset,
      letak: tempat,
      pesan: (isi) =>
        `"${dataset.def.judul}" melebihi penduduk di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: `Periksa apakah barisnya tertukar atau tabelnya milik wilayah lain (pembanding: ${namaBerkas(penduduk.berkas)})`,
    },
  ];
}
