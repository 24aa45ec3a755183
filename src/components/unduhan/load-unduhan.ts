import { sitasiTabel } from '../../export/kutipan/sitasi.ts';
import { teksSitasi } from '../../export/kutipan/teks.ts';
import type { Edisi } from '../../io/edisi.ts';
import { nomorEdisi } from '../../io/perbaikan-edisi.ts';
import { alamatRilis } from '../../io/alamat.ts';
import { unduhanEdisi } from '../../io/unduhan/unduhan-edisi.ts';
import { ingat } from '../../sop/ingat.ts';
import { alamatSitus } from './alamat-situs.ts';

/** The downloads of an edition; made once a build, for its pages and for the files themselves. */
export const unduhanHalaman = ingat((edisi: Edisi) =>
  unduhanEdisi(edisi, alamatSitus(alamatRilis(edisi.rilis))),
);

/** How a table of an edition is cited, the number of the edition included; undefined for a table that is not in it. */
export function kutipanTabel(edisi: Edisi, tabel: string): string | undefined {
  const { rilis } = unduhanHalaman(edisi);
  const terbit = rilis.tabel.find((satu) => satu.tabel.id === tabel);
  return terbit && teksSitasi({ ...sitasiTabel(terbit, rilis), edisi: nomorEdisi(edisi.rilis) });
}
