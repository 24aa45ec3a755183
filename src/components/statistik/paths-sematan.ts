import { daftarGrafik } from '../../book/charts/index.ts';
import { pathsRilis } from '../buku/bab.ts';

/** Paths of the charts that stand alone: every chart of the newest edition of each release. */
export async function pathsSematan() {
  return (await pathsRilis()).flatMap(({ params, props: { edisi } }) =>
    daftarGrafik
      .filter(({ id }) => edisi.butir('grafik', id))
      .map(({ id, tabel }) => ({
        params: { ...params, grafik: id },
        props: { edisi, grafik: edisi.grafik(id), tabel },
      })),
  );
}
