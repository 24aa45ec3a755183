import { duaJk, laki, perempuan } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import { cariDataset, definePemeriksaan } from '../pemeriksaan.ts';
import { sandingkan, type Sanding } from '../sanding.ts';

export const kepalaKeluargaStatus = definePemeriksaan({
  id: 'kepala-keluarga-status',
  tingkat: 'peringatan',
  uraian:
    'Kepala keluarga dengan suatu status kawin tidak lebih banyak daripada penduduk dengan status itu.',
  penjelasan:
    'Kepala keluarga yang kawin, misalnya, termasuk penduduk yang kawin, menurut jenis kelaminnya. Bila lebih banyak, kolomnya tergeser atau kedua tabel berbeda tanggal. Selisih satu dua orang di sedikit desa dapat terjadi bila kedua tabel ditarik pada hari yang berbeda.',
  laporkan: ({ kabupaten, daftar }) => {
    const kepala = cariDataset(daftar, 'kk-status-kawin');
    const penduduk = cariDataset(daftar, 'status-kawin');
    if (!kepala || !penduduk) return [];
    const letak = sandingkan(kepala, penduduk, kabupaten).flatMap((baris) => {
      const k = statusBerlebih(baris);
      const label = kepala.def.kategori[k]?.label;
      if (label === undefined) return [];
      const uraian = `${label.toLowerCase()} ${formatJiwa(duaJk(baris.nilai, k))}, penduduk ${formatJiwa(duaJk(baris.acuan, k))}`;
      return [letakWilayah(kabupaten, baris, uraian)];
    });
    if (letak.length === 0) return [];
    return [
      {
        dataset: kepala,
        letak,
        pesan: (isi) =>
          `Kepala keluarga melebihi penduduk dengan status kawin dan jenis kelamin yang sama di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
        obat: `Periksa apakah kolomnya tergeser atau tanggalnya berbeda (pembanding: ${namaBerkas(penduduk.berkas)})`,
      },
    ];
  },
});

/** Both exports have the same four states in the same order. */
function statusBerlebih({ nilai, acuan }: Sanding): number {
  for (let k = 0; 3 * k < nilai.length; k += 1) {
    const lebih = [laki, perempuan, duaJk].some((ambil) => ambil(nilai, k) > ambil(acuan, k));
    if (lebih) return k;
  }
  return -1;
}
