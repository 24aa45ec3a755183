import { catatanDiterima } from '../book/catatan-diterima.ts';
import type { BarisTabel, DataBuku, Tabel } from '../book/tabel.ts';
import { daftarTabel } from '../book/tables/index.ts';
import { tandaiTertutup } from '../book/tutup-tabel.ts';
import { catatanPengungkapan } from '../statistics/pengungkapan/keterangan.ts';
import { isiTertutup } from '../statistics/pengungkapan/terlindung.ts';
import { labelPeriode } from '../statistics/periode.ts';
import { agregatRilis } from './agregat-rilis.ts';
import type { RilisSiap } from './portal.ts';

/** A table of the figures that the office lets out, with the cells marked that it keeps back, and why. */
export function buatTabel(id: string, data: DataBuku, rilis: RilisSiap): Tabel {
  const { buat, perlu } = satu(daftarTabel, id);
  const tabel = buat(data);
  const milik = [...agregatRilis(rilis)].filter(([dataset]) => perlu.includes(dataset));
  const catatan = [
    ...rilis.catatanTabel.filter(({ dataset }) => perlu.includes(dataset)).map(({ teks }) => teks),
    ...perlu
      .flatMap((dataset) => rilis.diterima.get(dataset) ?? [])
      .map((temuan) =>
        catatanDiterima(temuan, { rahasia: rilis.kantor.pengungkapan !== undefined }),
      ),
    ...milik.flatMap(([, agregat]) => catatanPengungkapan(agregat, rilis.kantor.pengungkapan)),
  ];
  const lengkap = { ...tabel, catatan: [...new Set([...tabel.catatan, ...catatan])] };
  if (milik.every(([, { banyakTertutup }]) => banyakTertutup === 0)) return lengkap;
  const { kode } = rilis.kabupaten;
  const terisi = new Map(
    [...agregatRilis(rilis)].map(([d, agregat]) => [d, isiTertutup(agregat, kode)]),
  );
  return tandaiTertutup(lengkap, buat({ ...data, agregat: terisi }));
}

/** A table over time has a row for each semester; every other table is all of the release's own. */
export function barisSementara(
  id: string,
  rilis: RilisSiap,
  semua: readonly RilisSiap[],
): (baris: BarisTabel) => boolean {
  const { semesterMinimum = 1 } = satu(daftarTabel, id);
  if (semesterMinimum === 1) return () => rilis.rilis.sementara;
  const semester = semua
    .filter((lain) => lain.kabupaten.kode === rilis.kabupaten.kode && lain.rilis.sementara)
    .map(({ periode }) => labelPeriode(periode));
  return ({ label }) => semester.includes(label);
}

/** The one of this id; a table, chart or indicator that nobody knows is an Error. */
export function satu<T extends { readonly id: string }>(daftar: readonly T[], id: string): T {
  const ada = daftar.find((calon) => calon.id === id);
  if (!ada)
    throw new Error(`"${id}" tidak dikenal; yang ada: ${daftar.map((d) => d.id).join(', ')}`);
  return ada;
}
