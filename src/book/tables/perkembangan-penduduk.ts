import { labelPeriode } from '../../statistics/periode.ts';
import type { BarisTabel, DataBuku, Tabel, TabelDef } from '../tabel.ts';

/** Population of each semester at hand, and the change from one to the next. */
export const perkembanganPenduduk: TabelDef = {
  id: 'perkembangan-penduduk',
  judul: 'Perkembangan jumlah penduduk',
  perlu: ['umur-5-tahunan'],
  semesterMinimum: 2,
  tingkat: 'kabupaten',
  buat: (data: DataBuku): Tabel => ({
    id: 'perkembangan-penduduk',
    judul: 'Perkembangan jumlah penduduk',
    subjudul: `Menurut semester sampai ${labelPeriode(data.periode)}, ${data.kabupaten.nama} (jiwa)`,
    stub: 'Semester',
    kolom: [
      { judul: 'Laki-laki', format: 'bulat' },
      { judul: 'Perempuan', format: 'bulat' },
      { judul: 'Jumlah', format: 'bulat' },
      { judul: 'Perubahan', format: 'bulat' },
      { judul: 'Perubahan (persen)', format: 'persen' },
    ],
    baris: data.deret.map((semester, i): BarisTabel => {
      const total = semester.laki + semester.perempuan;
      const lalu = data.deret[i - 1];
      const dulu = lalu && lalu.laki + lalu.perempuan;
      return {
        label: labelPeriode(semester.periode),
        jenis: 'isi',
        nilai: [
          semester.laki,
          semester.perempuan,
          total,
          dulu === undefined ? undefined : total - dulu,
          dulu ? (total / dulu - 1) * 100 : undefined,
        ],
      };
    }),
    sumber: data.sumber,
    catatan: ['Perubahan dihitung terhadap semester sebelumnya yang ada pada portal ini.'],
  }),
};
