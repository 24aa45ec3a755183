import { z } from 'zod';
import { teks } from './teks.ts';

const idRegulasi = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, {
  error: 'diharapkan id regulasi, misalnya uu-24-2013',
});

/** An SOP of the same office by the name of its file, or of another by `<kode>/<nama>`. */
export const idSop = z.string().regex(/^(\d{2}(\.\d{2})?\/)?[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'diharapkan nama berkas SOP tanpa .md, misalnya penerbitan-kia atau 63.05/penerbitan-kia',
});

const satuAtauBeberapa = z
  .union([idRegulasi, z.array(idRegulasi).min(1)], {
    error: 'diharapkan id regulasi atau daftarnya',
  })
  .transform((nilai): readonly string[] => [nilai].flat());

/** An item of Dasar Hukum: the words of the document, the regulations that it means, or both. */
export const skemaButirHukum = z
  .union(
    [
      teks,
      z.strictObject({
        teks: teks.describe('Kata-kata naskah; tanpa isian ini dipakai nama pada daftar regulasi'),
        regulasi: satuAtauBeberapa.describe('Id pada content/regulasi, misalnya uu-24-2013'),
      }),
    ],
    { error: 'diharapkan teks atau { regulasi: id }' },
  )
  .transform((nilai): ButirHukum =>
    typeof nilai === 'string' ? { teks: nilai, regulasi: [] } : nilai,
  );

/** An item of Keterkaitan: the words of the document, the SOP that it means, or both. */
export const skemaButirSop = z
  .union(
    [
      teks,
      z.strictObject({
        teks: teks.describe('Kata-kata naskah; tanpa isian ini dipakai nama SOP itu'),
        sop: idSop.describe('SOP pada portal ini: nama berkasnya, atau <kode>/<nama>'),
      }),
    ],
    { error: 'diharapkan teks atau { sop: nama berkas }' },
  )
  .transform((nilai): ButirSop => (typeof nilai === 'string' ? { teks: nilai } : nilai));

export interface ButirHukum {
  /** As written; empty where the item only names a regulation. */
  readonly teks: string;
  /** Ids of the register that the author names. */
  readonly regulasi: readonly string[];
}

export interface ButirSop {
  /** As written; empty where the item only names an SOP. */
  readonly teks: string;
  readonly sop?: string;
}
