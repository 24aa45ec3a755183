import { jumlahkan } from '../statistics/agregat.ts';
import { lindungi } from '../statistics/pengungkapan/lindungi.ts';
import type { AgregatTerlindung } from '../statistics/pengungkapan/terlindung.ts';
import type { RilisSiap } from './portal.ts';

type HasilLindung = ReturnType<typeof lindungi>;

/** Each release is summed and protected once, though its own book and those of later semesters ask for it. */
const terlindung = new WeakMap<RilisSiap, HasilLindung>();

/**
 * The sums of a release's exports as its office lets them out: what every page, chart, book and download is made
 * from. What an earlier edition kept back stays kept back.
 */
export function lindungiRilis(rilis: RilisSiap): HasilLindung {
  const lama = terlindung.get(rilis);
  if (lama) return lama;
  const agregat = new Map(
    [...rilis.datasets].map(([id, dataset]) => [id, jumlahkan(dataset, rilis.kabupaten)]),
  );
  const hasil = lindungi(
    agregat,
    rilis.kabupaten.kode,
    rilis.kantor.pengungkapan,
    rilis.lama.map(agregatRilis),
  );
  terlindung.set(rilis, hasil);
  return hasil;
}

/** By dataset id. */
export function agregatRilis(rilis: RilisSiap): ReadonlyMap<string, AgregatTerlindung> {
  return lindungiRilis(rilis).agregat;
}
