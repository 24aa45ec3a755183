import { z } from 'zod';

/** Words as they stand in the document; a key without a value is an empty place on the form. */
export const teks = z
  .string()
  .nullish()
  .transform((nilai) => nilai ?? '');

/** Words that must be there. */
export const teksIsi = z.string().min(1);

/** Items of a list as written; one item may stand alone, and an empty item is kept as an empty place. */
export const daftar = z
  .union([z.string(), z.array(teks)], {
    error: 'diharapkan teks atau daftar teks, dengan angka di dalam tanda kutip',
  })
  .nullish()
  .transform((nilai): readonly string[] => {
    if (nilai === undefined || nilai === null || nilai === '') return [];
    return typeof nilai === 'string' ? [nilai] : nilai;
  });

/** A short name that other places point to, and that becomes part of addresses. */
export const idPendek = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'diharapkan huruf kecil, angka, dan tanda hubung, misalnya kasi-siak',
});

/** Items that are words, or say in fields of their own what they point to; one item may stand alone. */
export function butir<T extends z.ZodType>(skema: T) {
  return z
    .union([z.literal(''), skema, z.array(skema)], {
      error: 'diharapkan teks, daftar teks, atau butir yang menyebut rujukannya',
    })
    .nullish()
    .transform((nilai): readonly z.output<T>[] => {
      if (nilai === undefined || nilai === null || nilai === '') return [];
      return Array.isArray(nilai) ? nilai : [nilai];
    });
}
