import { namaBerkas } from '../letak.ts';
import { definePemeriksaan, type Laporan } from '../pemeriksaan.ts';

export const datasetGanda = definePemeriksaan({
  id: 'dataset-ganda',
  tingkat: 'galat',
  mutlak: true,
  uraian: 'Satu rilis memuat satu ekspor saja dari tiap jenis tabel dan tingkat wilayah.',
  penjelasan:
    'Dari dua ekspor yang sama jenisnya tidak ada yang menyebut mana yang benar, dan yang satu sering sisa semester lain. Tabel per kecamatan boleh berdampingan dengan tabel per desa, karena tingkatnya berbeda. Temuan ini tidak dapat dikecualikan.',
  laporkan: ({ daftar }) =>
    daftar.flatMap((dataset, i): Laporan[] => {
      const { def, tingkat } = dataset;
      const pertama = daftar.findIndex(
        (lain) => lain.def.id === def.id && lain.tingkat === tingkat,
      );
      if (pertama === i) return [];
      return [
        {
          dataset,
          letak: [],
          pesan: () =>
            `Berkas ini berisi "${def.judul}", yang sudah dibaca dari ${namaBerkas(daftar[pertama]?.berkas ?? '')}`,
          obat: 'Sisakan satu berkas saja, yang sesuai dengan semester rilis ini',
        },
      ];
    }),
});
