import { hasilPemeriksaan, type HasilPemeriksaan } from '../book/hasil-pemeriksaan.ts';
import { daftarTabel } from '../book/tables/index.ts';
import type { RilisSiap } from './portal.ts';
import { semesterSebelum } from './semester-sebelum.ts';

/**
 * The checks that were run over the exports of a release, or over those that one of its tables is made from.
 *
 * @param semua the portal's releases, among which the earlier semesters are
 */
export function pemeriksaanRilis(
  rilis: RilisSiap,
  semua: readonly RilisSiap[],
  tabel?: string,
): readonly HasilPemeriksaan[] {
  const { kabupaten, periode, datasets, temuan, kantor } = rilis;
  const bahan = {
    masukan: {
      kabupaten,
      periode,
      daftar: [...datasets.values()],
      sebelum: semesterSebelum(rilis, semua).map((lain) => ({
        periode: lain.periode,
        daftar: [...lain.datasets.values()],
      })),
    },
    temuan,
    rahasia: kantor.pengungkapan !== undefined,
  };
  return hasilPemeriksaan(bahan, daftarTabel.find(({ id }) => id === tabel)?.perlu);
}
