import { nomorEdisi } from '../../io/perbaikan-edisi.ts';
import { pathsRilis } from '../buku/bab.ts';

/** Paths of the editions that another took the place of. */
export async function pathsEdisiLama() {
  return (await pathsRilis()).flatMap(({ params, props: { edisi: terbaru } }) =>
    terbaru.lama.map((edisi) => ({
      params: { ...params, nomor: String(nomorEdisi(edisi.rilis)) },
      props: { edisi, terbaru },
    })),
  );
}

/** Paths of the releases that were corrected. */
export async function pathsPerbaikan() {
  return (await pathsRilis()).filter(({ props: { edisi } }) => edisi.lama.length > 0);
}
