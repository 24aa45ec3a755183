import { indikatorTabel } from '../book/indikator-tabel.ts';
import { angkaPokok, type AngkaPokok } from '../book/perubahan-indikator.ts';
import { daftarTabel } from '../book/tables/index.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import type { Indikator } from '../statistics/indikator.ts';
import { dataBuku, type Edisi } from './edisi.ts';
import type { RilisSiap } from './portal.ts';
import { semesterSebelum } from './semester-sebelum.ts';

/** The indicators of a release with their change; `semua` are the portal's releases, among which the earlier one is. */
export function angkaRilis(rilis: RilisSiap, semua: readonly RilisSiap[]): readonly AngkaPokok[] {
  const [sebelum] = semesterSebelum(rilis, semua);
  const dulu = sebelum && dataBuku(sebelum, semua);
  return angkaPokok(dataBuku(rilis, semua), dulu, daftarIndikator);
}

/** Those that a reader asks for first, in this order. */
const idPokok = [
  ...['jumlah-penduduk', 'laju-pertumbuhan-penduduk', 'rasio-jenis-kelamin', 'umur-median'],
  ...['rasio-ketergantungan', 'rata-rata-anggota-keluarga', 'kepadatan-penduduk'],
  ...['cakupan-ktp-el', 'cakupan-perekaman', 'cakupan-kia', 'cakupan-akta-kelahiran-18'],
];

/** At most this many stand at the head of a page. */
const banyakPokok = 8;

/** The figures at the head of a release. */
export function angkaUtama(angka: readonly AngkaPokok[]): readonly AngkaPokok[] {
  return idPokok.flatMap((id) => angka.find((satu) => satu.id === id) ?? []).slice(0, banyakPokok);
}

/** Figures of the indicators that belong to a table, in the order in which a reader of it meets them. */
export function angkaTabel(
  edisi: Edisi,
  tabel: string,
  semua: readonly RilisSiap[],
): readonly (AngkaPokok & Pick<Indikator, 'definisi'>)[] {
  const perlu = daftarTabel.find(({ id }) => id === tabel)?.perlu ?? [];
  const milik = indikatorTabel(edisi.tabel(tabel), perlu, dataBuku(edisi.rilis, semua));
  const angka = angkaRilis(edisi.rilis, semua);
  return milik.flatMap(({ id, definisi }) => {
    const satu = angka.find((calon) => calon.id === id);
    return satu ? [{ ...satu, definisi }] : [];
  });
}
