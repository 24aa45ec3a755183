import { labelPeriodePendek } from '../statistics/periode.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { indikatorPokok } from './kelompok-indikator.ts';
import { selDi, selTeks } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';

/** Several kabupaten side by side, each in its own newest semester. */
export function tabelKabupaten(semua: readonly HitunganKabupaten[]): TabelDaftar {
  const tampil = indikatorPokok.filter((satu) =>
    semua.some(({ kini, kabupaten }) => kini.angka(satu, kabupaten.kode).nilai !== undefined),
  );
  return {
    id: 'banding-kabupaten',
    judul: 'Kabupaten dan kota berdampingan',
    subjudul: 'Terbitan terbaru setiap kantor',
    stub: 'Kabupaten/Kota',
    kolom: ['Semester', ...tampil.map(({ nama, satuan }) => `${nama} (${satuan})`)],
    baris: semua.map(({ kini, kabupaten }): BarisDaftar => ({
      jenis: 'isi',
      label: kabupaten.nama,
      wilayah: kabupaten.kode,
      sel: [
        selTeks(labelPeriodePendek(kini.periode)),
        ...tampil.map((satu) => selDi(satu, kabupaten.kode, kini)),
      ],
    })),
  };
}
