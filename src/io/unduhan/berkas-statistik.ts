import type { Letak } from '../alamat-penuh.ts';
import { alamatPenuh } from '../alamat-penuh.ts';
import { alamatRilis } from '../alamat.ts';
import type { Edisi } from '../edisi.ts';
import type { BerkasUnduhan } from './berkas-unduhan.ts';
import { katalogPortal } from './katalog-portal.ts';
import type { UnduhanEdisi } from './unduhan-edisi.ts';
import { semuaBerkas, unduhanEdisi } from './unduhan-edisi.ts';

/** A file that stands beside the pages. Its content is made when it is asked for. */
export interface BerkasStatistik extends Pick<BerkasUnduhan, 'isi' | 'mime'> {
  /** Address inside the portal. */
  readonly alamat: `/${string}`;
}

/** Endings that these files have. */
export const akhiranStatistik = ['bib', 'csv', 'json', 'jsonld', 'ris', 'xlsx', 'zip'] as const;

/**
 * All files of figures of a portal: everything of the newest editions, the tables of the editions that those replaced,
 * since a figure that was cited can still be taken along, and the catalogue of all releases.
 */
export function berkasStatistik(semua: readonly Edisi[], letak: Letak): readonly BerkasStatistik[] {
  const unduhan = (edisi: Edisi): UnduhanEdisi =>
    unduhanEdisi(edisi, alamatPenuh(alamatRilis(edisi.rilis), letak));
  const terbaru = semua.map((edisi) => ({ edisi, milik: unduhan(edisi) }));
  return [
    ...terbaru.flatMap(({ edisi, milik }) => [
      ...beralamat(edisi, semuaBerkas(milik)),
      ...edisi.lama.flatMap((lama) => beralamat(lama, csvTabel(unduhan(lama)))),
    ]),
    {
      alamat: '/statistik/katalog.jsonld',
      mime: 'application/ld+json; charset=utf-8',
      isi: () => Buffer.from(katalogPortal(terbaru.map(({ milik }) => milik))),
    },
  ];
}

const beralamat = (
  { rilis }: Edisi,
  berkas: readonly BerkasUnduhan[],
): readonly BerkasStatistik[] =>
  berkas.map(({ nama, mime, isi }) => ({ alamat: `${alamatRilis(rilis)}${nama}`, mime, isi }));

const csvTabel = ({ angka }: UnduhanEdisi): readonly BerkasUnduhan[] =>
  [...angka].flatMap(([tabel, semua]) => semua.filter(({ nama }) => nama === `${tabel}.csv`));
