import { duaJk, jumlah, jumlahJk, laki, perempuan } from '../../statistics/agregat.ts';
import { formatJiwa } from '../../statistics/format-value.ts';
import type { GrafikDef } from '../grafik-buku.ts';
import { ambil, tempatWaktu } from '../make-tabel.ts';

export const piramidaPenduduk: GrafikDef = {
  id: 'piramida-penduduk',
  judul: 'Piramida penduduk',
  perlu: ['umur-5-tahunan'],
  tabel: 'umur-kabupaten',
  buat: (data) => {
    const { def, kabupaten } = ambil(data, 'umur-5-tahunan');
    const kelompok = def.kategori.map(({ label }) => label);
    const besar = terbanyak(kabupaten, kelompok);
    return {
      jenis: 'piramida',
      id: 'piramida-penduduk',
      judul: 'Piramida penduduk',
      subjudul: `Menurut kelompok umur dan jenis kelamin, ${tempatWaktu(data)} (jiwa)`,
      uraian:
        `Piramida penduduk ${tempatWaktu(data)}: ${formatJiwa(jumlahJk(kabupaten, 'L'))} laki-laki dan ` +
        `${formatJiwa(jumlah(kabupaten) - jumlahJk(kabupaten, 'L'))} perempuan; kelompok umur terbanyak ${besar} tahun.`,
      kelompok,
      laki: kelompok.map((_, k) => laki(kabupaten, k)),
      perempuan: kelompok.map((_, k) => perempuan(kabupaten, k)),
      satuan: 'jiwa',
    };
  },
};

function terbanyak(nilai: readonly number[], kelompok: readonly string[]): string {
  const total = kelompok.map((_, k) => duaJk(nilai, k));
  return kelompok[total.indexOf(Math.max(...total))] ?? '';
}
