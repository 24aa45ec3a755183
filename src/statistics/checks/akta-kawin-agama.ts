import { duaJk, letakKategori } from '../agregat.ts';
import { formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, namaBerkas, sebutLetak } from '../letak.ts';
import type { Dataset, DatasetDef } from '../model.ts';
import { cariDataset, definePemeriksaan, type Laporan } from '../pemeriksaan.ts';
import { sandingkan } from '../sanding.ts';
import { berbeda } from '../umur.ts';

const bagian = [
  { id: 'kawin-memiliki', nama: 'Pemilik akta perkawinan' },
  { id: 'cerai-memiliki', nama: 'Pemilik akta perceraian' },
] as const;

export const aktaKawinAgama = definePemeriksaan({
  id: 'akta-kawin-agama',
  tingkat: 'peringatan',
  uraian: 'Pemilik akta perkawinan dan perceraian menurut agama berjumlah sama dengan seluruhnya.',
  penjelasan:
    'Tabel menurut agama membagi pemilik akta yang sama, sehingga jumlah semua agama sama dengan tabel tanpa agama. Perbedaan berarti ada agama yang tidak tertulis atau kedua tabel dari tanggal yang berlainan. Kedua tabel tetap terbit dengan jumlahnya masing-masing.',
  laporkan: ({ kabupaten, daftar }) => {
    const agama = cariDataset(daftar, 'akta-perkawinan-perceraian-agama');
    const semua = cariDataset(daftar, 'akta-perkawinan-perceraian');
    if (!agama || !semua) return [];
    const sanding = sandingkan(agama, semua, kabupaten);
    return bagian.flatMap(({ id, nama }): Laporan[] => {
      const kategori = menurutAgama(agama.def, id);
      const k = letakKategori(semua.def, id);
      const letak = sanding.flatMap((baris) => {
        const jumlah = kategori.reduce((n, satu) => n + duaJk(baris.nilai, satu), 0);
        const patokan = duaJk(baris.acuan, k);
        if (!berbeda(jumlah, patokan)) return [];
        const uraian = `${formatJiwa(jumlah)} dari ${formatJiwa(patokan)}`;
        return [letakWilayah(kabupaten, baris, uraian)];
      });
      return letak.length > 0 ? [susun(agama, semua, { nama, letak })] : [];
    });
  },
});

function menurutAgama({ kategori }: DatasetDef, akhiran: string): readonly number[] {
  return kategori.flatMap(({ id }, k) => (id.endsWith(`-${akhiran}`) ? [k] : []));
}

function susun(
  agama: Dataset,
  semua: Dataset,
  { nama, letak }: { readonly nama: string; readonly letak: Laporan['letak'] },
): Laporan {
  return {
    dataset: agama,
    letak,
    pesan: (isi) =>
      `${nama} menurut agama berbeda dari seluruhnya di ${banyakLetak(isi)}: ${sebutLetak(isi)}`,
    obat: `Periksa apakah kedua ekspor dari tanggal yang sama (pembanding: ${namaBerkas(semua.berkas)})`,
  };
}
