import { duaJk, letakKategori } from '../agregat.ts';
import { banyakLetak, letakWilayah, sebutLetak } from '../letak.ts';
import { cariDataset, definePemeriksaan } from '../pemeriksaan.ts';

export const luasNol = definePemeriksaan({
  id: 'luas-nol',
  tingkat: 'peringatan',
  uraian: 'Setiap wilayah mempunyai luas lebih dari nol.',
  penjelasan:
    'Luas nol berarti luasnya belum diukur atau belum ditetapkan, bukan bahwa wilayahnya tidak ada. Kepadatan penduduk wilayah itu, dan wilayah yang memuatnya, tidak dapat dihitung dengan benar. Tulis … bila luasnya belum tersedia.',
  laporkan: ({ kabupaten, daftar }) => {
    const dataset = cariDataset(daftar, 'luas-wilayah');
    if (!dataset) return [];
    const k = letakKategori(dataset.def, 'luas');
    const letak = dataset.baris
      .filter(({ nilai }) => duaJk(nilai, k) === 0)
      .map((baris) => letakWilayah(kabupaten, baris));
    if (letak.length === 0) return [];
    return [
      {
        dataset,
        letak,
        pesan: (isi) => `Luas wilayah tertulis 0 di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
        obat: 'Isi luasnya dalam km², atau tulis … bila belum tersedia',
      },
    ];
  },
});
