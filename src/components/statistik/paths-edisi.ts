import { nomorEdisi } from '../../io/perbaikan-edisi.ts';
import { pathsRilis } from '../buku/bab.ts';
import { unduhanHalaman } from '../unduhan/load-unduhan.ts';

/** Paths of the editions that another took the place of. */
export async function pathsEdisiLama() {
  return (await pathsRilis()).flatMap(({ params, props: { edisi: terbaru } }) =>
    terbaru.lama.map((edisi) => ({
      params: { ...params, nomor: String(nomorEdisi(edisi.rilis)) },
      props: { edisi, terbaru },
    })),
  );
}

/** A path for the CSV of each table of those editions: a figure that was cited can still be taken along. */
export async function pathsCsvLama() {
  return (await pathsEdisiLama()).flatMap(({ params, props: { edisi } }) =>
    [...unduhanHalaman(edisi).angka].flatMap(([tabel, semua]) => {
      const berkas = semua.find(({ nama }) => nama === `${tabel}.csv`);
      return berkas ? [{ params: { ...params, berkas: tabel }, props: { berkas } }] : [];
    }),
  );
}

/** Paths of the releases that were corrected. */
export async function pathsPerbaikan() {
  return (await pathsRilis()).filter(({ props: { edisi } }) => edisi.lama.length > 0);
}
