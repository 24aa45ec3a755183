import type { GrafikDef } from '../grafik-buku.ts';
import { laki, perempuan } from '../../statistics/agregat.ts';
import { ambil, tempatWaktu } from '../make-tabel.ts';

export const pendidikanPenduduk: GrafikDef = {
  id: 'pendidikan-penduduk',
  judul: 'Penduduk menurut pendidikan',
  perlu: ['pendidikan'],
  tabel: 'pendidikan-kabupaten',
  buat: (data) => {
    const { def, kabupaten } = ambil(data, 'pendidikan');
    const label = def.kategori.map((kategori) => kategori.label);
    return {
      jenis: 'batang',
      id: 'pendidikan-penduduk',
      judul: 'Penduduk menurut pendidikan',
      subjudul: `Menurut pendidikan dan jenis kelamin, ${tempatWaktu(data)} (jiwa)`,
      uraian: `Diagram batang ${String(label.length)} jenjang pendidikan dari ${label.at(0) ?? ''} sampai ${label.at(-1) ?? ''}, laki-laki dan perempuan.`,
      label,
      seri: [
        { nama: 'Laki-laki', nilai: label.map((_, k) => laki(kabupaten, k)) },
        { nama: 'Perempuan', nilai: label.map((_, k) => perempuan(kabupaten, k)) },
      ],
      susun: 'berdampingan',
      satuan: 'jiwa',
    };
  },
};
