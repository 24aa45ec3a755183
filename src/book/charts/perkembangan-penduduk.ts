import { formatJiwa } from '../../statistics/format-value.ts';
import { labelPeriodePendek } from '../../statistics/periode.ts';
import type { GrafikDef } from '../grafik-buku.ts';

export const perkembanganPenduduk: GrafikDef = {
  id: 'perkembangan-penduduk',
  judul: 'Perkembangan jumlah penduduk',
  perlu: ['umur-5-tahunan'],
  semesterMinimum: 2,
  tabel: 'perkembangan-penduduk',
  buat: ({ kabupaten, deret }) => ({
    jenis: 'garis',
    id: 'perkembangan-penduduk',
    judul: 'Perkembangan jumlah penduduk',
    subjudul: `Menurut jenis kelamin dan semester, ${kabupaten.nama} (jiwa)`,
    uraian: `Jumlah penduduk tiap semester: ${deret
      .map((s) => `${labelPeriodePendek(s.periode)} ${formatJiwa(s.laki + s.perempuan)} jiwa`)
      .join(', ')}.`,
    label: deret.map((s) => labelPeriodePendek(s.periode)),
    seri: [
      { nama: 'Laki-laki', nilai: deret.map((s) => s.laki) },
      { nama: 'Perempuan', nilai: deret.map((s) => s.perempuan) },
    ],
    satuan: 'jiwa',
  }),
};
