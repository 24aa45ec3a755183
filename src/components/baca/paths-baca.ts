import { pathsRilis, semuaBab } from '../buku/bab.ts';
import { alamatBab } from '../../io/buku-web.ts';

/** Paths of the chapters of every book, with what stands before and after each. */
export async function pathsBab() {
  const perRilis = (await pathsRilis()).map(async ({ params, props: { edisi } }) => {
    const entri = new Map((await semuaBab(params.kode)).map((satu) => [satu.id, satu.entri]));
    return edisi.bab.flatMap((bab, i) => {
      const milik = entri.get(bab.id);
      const slug = alamatBab(edisi, bab.id).split('/').at(-2);
      if (milik === undefined || slug === undefined) return [];
      const tetangga = { sebelum: edisi.bab[i - 1], sesudah: edisi.bab[i + 1] };
      return [{ params: { ...params, bab: slug }, props: { edisi, bab, entri: milik, tetangga } }];
    });
  });
  return (await Promise.all(perRilis)).flat();
}
