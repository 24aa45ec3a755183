import { labelPeriodePendek } from '../statistics/periode.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { kelompokIndikator } from './kelompok-indikator.ts';
import { selDi } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';

/** Every indicator with its newest figure in each kabupaten. */
export function tabelSemuaIndikator(semua: readonly HitunganKabupaten[]): TabelDaftar {
  return {
    id: 'semua-indikator',
    judul: 'Semua indikator',
    subjudul: 'Menurut pokok bahasan, terbitan terbaru setiap kantor',
    stub: 'Indikator',
    kolom: semua.map(
      ({ kabupaten, kini }) => `${kabupaten.nama}, ${labelPeriodePendek(kini.periode)}`,
    ),
    baris: kelompokIndikator.flatMap(({ judul, indikator }): BarisDaftar[] => [
      { jenis: 'kelompok', label: judul, sel: [] },
      ...indikator.map((satu): BarisDaftar => ({
        jenis: 'isi',
        label: satu.nama,
        keterangan: satu.satuan,
        indikator: satu.id,
        sel: semua.map(({ kini, kabupaten }) => selDi(satu, kabupaten.kode, kini)),
      })),
    ]),
  };
}
