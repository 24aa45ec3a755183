import type { Tabel, BarisTabel } from '../book/tabel.ts';
import type { Penanda } from '../book/tanda-tabel.ts';
import type { Garis } from '../chart/grafik.ts';
import { formatJiwa } from '../statistics/format-value.ts';
import { labelPeriode, labelPeriodePendek } from '../statistics/periode.ts';
import type { Daerah } from './daerah.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { indikatorBernama } from './kelompok-indikator.ts';
import { jiwaTerbit, pasti } from './penduduk-terbit.ts';

/** Population of a region over the semesters. */
interface DeretWilayah {
  readonly tabel: Tabel;
  /** Marks the semesters whose figures may still change. */
  readonly penanda: Penanda;
  /** Absent where there are fewer than two semesters to join. */
  readonly grafik?: Garis;
}

/** Undefined where no semester counts the region. */
export function deretWilayah(
  { semester }: HitunganKabupaten,
  { kode, sebutan }: Daerah,
  sumber: string,
): DeretWilayah | undefined {
  const titik = semester.map((satu) => ({
    satu,
    laki: jiwaTerbit(satu, kode, 'L'),
    perempuan: jiwaTerbit(satu, kode, 'P'),
    jumlah: jiwaTerbit(satu, kode),
    // The indicator knows when an export leaves out a part of the region.
    angka: satu.angka(indikatorBernama('jumlah-penduduk'), kode),
  }));
  if (titik.every(({ jumlah }) => jumlah === '…')) return undefined;
  const baris = titik.map((t, i): BarisTabel => {
    const lalu = titik[i - 1];
    const sama = lalu && t.angka.kurang?.join() === lalu.angka.kurang?.join();
    const [kini, dulu] = [pasti(t.jumlah), sama ? pasti(lalu.jumlah) : undefined];
    const nilai = [t.laki, t.perempuan, t.jumlah].map(pasti);
    const ubah = kini === undefined || dulu === undefined ? undefined : kini - dulu;
    const tertutup = [t.laki, t.perempuan, t.jumlah].map((n) => n === 'x');
    const ubahTertutup = lalu !== undefined && (t.jumlah === 'x' || lalu.jumlah === 'x');
    return {
      label: labelPeriode(t.satu.periode),
      jenis: 'isi',
      nilai: [...nilai, ubah, ubah === undefined || !dulu ? undefined : (ubah / dulu) * 100],
      ...((ubahTertutup || tertutup.includes(true)) && {
        tertutup: [...tertutup, ubahTertutup, ubahTertutup],
      }),
    };
  });
  const sementara = semester.filter((s) => s.sementara).map(({ periode }) => labelPeriode(periode));
  const tahu = titik.filter(({ jumlah }) => pasti(jumlah) !== undefined);
  return {
    penanda: { sementara: ({ label }) => sementara.includes(label) },
    tabel: {
      id: `deret-${kode}`,
      judul: 'Penduduk tiap semester',
      subjudul: `${sebutan} (jiwa)`,
      stub: 'Semester',
      kolom: [
        { judul: 'Laki-laki', format: 'bulat' },
        { judul: 'Perempuan', format: 'bulat' },
        { judul: 'Jumlah', format: 'bulat' },
        { judul: 'Perubahan', format: 'bulat' },
        { judul: 'Perubahan (persen)', format: 'persen' },
      ],
      baris,
      sumber,
      catatan: [],
    },
    ...(tahu.length > 1 && {
      grafik: {
        jenis: 'garis',
        id: `deret-${kode}`,
        judul: 'Penduduk tiap semester',
        subjudul: `Menurut jenis kelamin, ${sebutan} (jiwa)`,
        uraian: `Diagram garis penduduk ${sebutan}: ${tahu
          .map(
            (t) => `${labelPeriodePendek(t.satu.periode)} ${formatJiwa(pasti(t.jumlah) ?? 0)} jiwa`,
          )
          .join(', ')}.`,
        label: titik.map(({ satu }) => labelPeriodePendek(satu.periode)),
        seri: [
          { nama: 'Laki-laki', nilai: titik.map(({ laki }) => laki) },
          { nama: 'Perempuan', nilai: titik.map(({ perempuan }) => perempuan) },
        ],
        satuan: 'jiwa',
      },
    }),
  };
}
