import { definePemeriksaan } from '../pemeriksaan.ts';

export const eksporKosong = definePemeriksaan({
  id: 'ekspor-kosong',
  tingkat: 'galat',
  mutlak: true,
  uraian: 'Setiap ekspor memuat sekurang-kurangnya satu wilayah kabupaten yang terbaca.',
  penjelasan:
    'Tabel tanpa satu pun baris yang terbaca akan terbit sebagai nol di semua wilayah. Sebabnya biasanya kode wilayah kabupaten lain, atau semua baris mempunyai galat. Temuan ini tidak dapat dikecualikan.',
  laporkan: ({ kabupaten, daftar }) =>
    daftar
      .filter(({ baris, takTerbaca }) => baris.length === 0 && (takTerbaca?.size ?? 0) === 0)
      .map((dataset) => ({
        dataset,
        letak: [],
        pesan: () => `Tidak ada satu pun wilayah ${kabupaten.nama} yang terbaca dari berkas ini`,
        obat: 'Periksa temuan lain pada berkas ini, atau ekspor ulang berkasnya',
      })),
});
