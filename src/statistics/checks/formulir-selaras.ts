import { jumlahkan, nilaiWilayah } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { definePemeriksaan, type Laporan } from '../pemeriksaan.ts';
import { pilihTerinci } from '../pilih-tingkat.ts';

export const formulirSelaras = definePemeriksaan({
  id: 'formulir-selaras',
  tingkat: 'peringatan',
  uraian: 'Formulir per kecamatan atau kabupaten sama dengan jumlah ekspor per desa yang sejenis.',
  penjelasan:
    'Formulir rekap sering dibuat terpisah dari ekspor per desa, sehingga perbedaan menunjukkan salah satunya dari tanggal lain. Yang diterbitkan selalu ekspor yang paling terinci, dan formulirnya hanya menjadi pembanding. Hapus formulir yang usang atau buat ulang dari semester yang sama.',
  laporkan: ({ kabupaten, daftar }) => {
    const terinci = pilihTerinci(daftar);
    return daftar.flatMap((formulir) => {
      const acuan = terinci.get(formulir.def.id);
      if (!acuan || acuan.tingkat === formulir.tingkat) return [];
      return bandingkan(formulir, acuan, kabupaten);
    });
  },
});

function bandingkan(formulir: Dataset, acuan: Dataset, kabupaten: Kabupaten): readonly Laporan[] {
  const agregat = jumlahkan(acuan, kabupaten);
  const letak = formulir.baris.flatMap((baris) => {
    const patokan = nilaiWilayah(agregat, baris.kode) ?? [];
    const beda = baris.nilai.findIndex(
      (angka, i) => angka !== patokan[i] && !Number.isNaN(angka + (patokan[i] ?? Number.NaN)),
    );
    const kategori = formulir.def.kategori[Math.floor(beda / 3)];
    if (beda < 0 || !kategori) return [];
    const [tertulis, seharusnya] = [baris.nilai[beda] ?? 0, patokan[beda] ?? 0];
    return [
      letakWilayah(
        kabupaten,
        baris,
        `${kategori.label} ${formatJiwa(tertulis)}, per desa ${formatJiwa(seharusnya)}`,
      ),
    ];
  });
  if (letak.length === 0) return [];
  return [
    {
      dataset: formulir,
      letak,
      pesan: (isi) =>
        `Formulir "${formulir.def.judul}" berbeda dari jumlah ekspor yang lebih terinci pada ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
      obat: `Periksa apakah formulirnya dari semester lain; yang diterbitkan ${namaBerkas(acuan.berkas)}`,
    },
  ];
}
