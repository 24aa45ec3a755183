import { sitasiTabel } from '../../export/kutipan/sitasi.ts';
import { teksSitasi } from '../../export/kutipan/teks.ts';
import type { Edisi } from '../../io/edisi.ts';
import { nomorEdisi } from '../../io/perbaikan-edisi.ts';
import { alamatRilis } from '../../io/alamat.ts';
import type { BerkasUnduhan } from '../../io/unduhan/berkas-unduhan.ts';
import { semuaBerkas, unduhanEdisi } from '../../io/unduhan/unduhan-edisi.ts';
import { ingat } from '../../sop/ingat.ts';
import { pathsRilis } from '../buku/bab.ts';
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

/** A path for each file of each edition whose name ends in this, for an endpoint named so. */
export async function pathsUnduhan(akhiran: `.${string}`) {
  return (await pathsRilis()).flatMap(({ params, props: { edisi } }) =>
    semuaBerkas(unduhanHalaman(edisi))
      .filter(({ nama }) => nama.endsWith(akhiran))
      .map((berkas) => ({
        params: { ...params, berkas: berkas.nama.slice(0, -akhiran.length) },
        props: { berkas },
      })),
  );
}

export function sajikanBerkas({ isi, mime }: BerkasUnduhan): Response {
  return new Response(isi(), { headers: { 'content-type': mime } });
}
