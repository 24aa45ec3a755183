import type { Periode } from '../model.ts';
import { namaBerkas } from '../letak.ts';
import { definePemeriksaan, type Laporan } from '../pemeriksaan.ts';
import { comparePeriode, labelPeriode } from '../periode.ts';
import { semesterDalam } from '../semester-teks.ts';

export const judulSemester = definePemeriksaan({
  id: 'judul-semester',
  tingkat: 'galat',
  uraian:
    'Semester yang disebut judul tabel, nama berkas, atau buku kerja asalnya sama dengan semester rilis.',
  penjelasan:
    'Periode tidak pernah tertulis di dalam baris data, sehingga judul di atas tabel dan nama buku kerja satu-satunya bukti dari semester mana angkanya. Bila menyebut semester lain, berkasnya salah tempat atau judulnya sisa semester lalu. Betulkan salah satunya, atau terima dengan pengecualian bila hanya judulnya yang usang.',
  laporkan: ({ daftar, periode, asal }) => {
    if (!periode) return [];
    return daftar.flatMap((dataset): Laporan[] => {
      const nama = namaBerkas(dataset.berkas);
      const lain = semesterLain([...dataset.judulBerkas, nama, asal?.get(nama) ?? ''], periode);
      if (!lain) return [];
      return [
        {
          dataset,
          letak: [],
          pesan: () => `Tertulis "${lain.teks}", padahal rilis ini ${labelPeriode(periode)}`,
          obat: 'Ganti dengan ekspor semester rilis, atau betulkan judulnya bila hanya judulnya yang usang',
        },
      ];
    });
  },
});

/** The first text that names a semester but not this one. */
function semesterLain(
  teks: readonly string[],
  periode: Periode,
): { readonly teks: string } | undefined {
  const semua = teks.map((satu) => ({
    teks: satu.trim().slice(0, 80),
    semester: semesterDalam(satu),
  }));
  const benar = (satu: Periode) => comparePeriode(satu, periode) === 0;
  return semua.find(({ semester }) => semester.length > 0 && !semester.some(benar));
}
