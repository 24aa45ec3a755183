import { z } from 'zod';

const kelompok = z
  .array(z.string().regex(/[\p{L}\p{N}]/u, { error: 'diharapkan kata atau frasa' }))
  .min(2, { error: 'diharapkan sekurangnya dua kata atau frasa yang searti' });

/** Words of one meaning, as an office writes them for the search. */
export const skemaPadanan = z.strictObject({
  padanan: z
    .array(kelompok)
    .describe('Kelompok kata dan frasa yang searti bagi pencari, misalnya [KK, kartu keluarga]'),
});
