import type { Nilai } from '../../chart/nilai.ts';
import { formatJiwa } from '../../statistics/format-value.ts';
import { labelPeriodePendek } from '../../statistics/periode.ts';
import type { GrafikDef } from '../grafik-buku.ts';
import type { DataBuku } from '../tabel.ts';

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
    uraian: `Diagram garis ${String(deret.length)} semester${arah(deret)}: ${deret
      .map((s) => `${labelPeriodePendek(s.periode)} ${sebut(s.laki + s.perempuan)}`)
      .join(', ')}.`,
    label: deret.map((s) => labelPeriodePendek(s.periode)),
    seri: [
      { nama: 'Laki-laki', nilai: deret.map((s) => tertulis(s.laki)) },
      { nama: 'Perempuan', nilai: deret.map((s) => tertulis(s.perempuan)) },
    ],
    satuan: 'jiwa',
  }),
};

/** The sum of a sex is kept back only together with figures of the export: what is not known here is that. */
function tertulis(jiwa: number): Nilai {
  return Number.isFinite(jiwa) ? jiwa : 'x';
}

function sebut(jiwa: number): string {
  return Number.isFinite(jiwa) ? `${formatJiwa(jiwa)} jiwa` : 'dirahasiakan';
}

/** From the first semester to the last. */
function arah(deret: DataBuku['deret']): string {
  const [awal, akhir] = [deret.at(0), deret.at(-1)].map((s) => (s ? s.laki + s.perempuan : NaN));
  const selisih = (akhir ?? NaN) - (awal ?? NaN);
  if (!Number.isFinite(selisih)) return '';
  if (selisih === 0) return ', jumlah akhir sama dengan jumlah awal';
  return `, ${selisih > 0 ? 'naik' : 'turun'} ${formatJiwa(Math.abs(selisih))} jiwa`;
}
