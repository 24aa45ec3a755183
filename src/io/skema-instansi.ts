import { z } from 'zod';
import { kertasBuku } from '../book/kertas-buku.ts';
import { skemaInstansi } from '../sop/instansi.ts';
import { skemaPengungkapan } from '../statistics/pengungkapan/setelan.ts';

/** The file of an office: what its SOPs need, and how its figures are let out. */
export const skemaBerkasInstansi = skemaInstansi.extend({
  pengungkapan: skemaPengungkapan
    .optional()
    .describe(
      'Cara menjaga agar angka kecil tidak menunjuk seseorang; tanpa ini semua angka diterbitkan apa adanya',
    ),
  kertasBuku: z
    .enum(kertasBuku)
    .optional()
    .describe('Kertas Buku Data Agregat; bawaan: A4. B5 ialah 176 x 250 mm, ukuran terbitan BPS'),
});

export type BerkasInstansi = z.output<typeof skemaBerkasInstansi>;
