import { duaJk, jumlahKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { cariDataset, definePemeriksaan, type Laporan } from '../pemeriksaan.ts';
import { sandingkan } from '../sanding.ts';
import { berbeda } from '../umur.ts';

export const usiaSekolahSelaras = definePemeriksaan({
  id: 'usia-sekolah-selaras',
  tingkat: 'peringatan',
  uraian: 'Penduduk usia sekolah sama dengan jumlah umur tunggal pada rentang yang sama.',
  penjelasan:
    'Rentang seperti 6–11 tahun adalah enam umur tunggal, sehingga jumlahnya pasti sama bila kedua tabel dari tanggal yang sama. Perbedaan sering berarti rentangnya memakai batas lain, misalnya 7–12 tahun. Sesuaikan tabelnya atau sebutkan batas umurnya dalam catatan rilis.',
  laporkan: ({ kabupaten, daftar }) => {
    const umur = cariDataset(daftar, 'umur-tunggal');
    if (!umur) return [];
    return ['usia-sekolah', 'usia-sekolah-aps'].flatMap((id) => {
      const dataset = cariDataset(daftar, id);
      return dataset ? bandingkan(dataset, umur, kabupaten) : [];
    });
  },
});

function bandingkan(dataset: Dataset, umur: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  const rentang = dataset.def.kategori.flatMap(({ id, label }, k) => {
    const batas = /^(\d+)(?:-(\d+))?$/.exec(id);
    if (!batas) return [];
    const dari = Number(batas[1]);
    return [{ k, label, dari, sampai: Number(batas[2] ?? batas[1]) + 1 }];
  });
  const letak = sandingkan(dataset, umur, kabupaten).flatMap((baris) => {
    for (const { k, label, dari, sampai } of rentang) {
      const [tertulis, patokan] = [
        duaJk(baris.nilai, k),
        jumlahKategori(baris.acuan, dari, sampai),
      ];
      if (!berbeda(tertulis, patokan)) continue;
      const uraian = `${label}: ${formatJiwa(tertulis)}, umur tunggal ${formatJiwa(patokan)}`;
      return [letakWilayah(kabupaten, baris, uraian)];
    }
    return [];
  });
  if (letak.length === 0) return [];
  return [
    {
      dataset,
      letak,
      pesan: (isi) =>
        `Penduduk usia sekolah berbeda dari umur tunggalnya di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: `Periksa batas umur kolomnya dan tanggal kedua ekspor (pembanding: ${namaBerkas(umur.berkas)})`,
    },
  ];
}
