import type { z } from 'zod';
import { skemaInstansi } from '../sop/instansi.ts';
import { skemaPengungkapan } from '../statistics/pengungkapan/setelan.ts';

/** The file of an office: what its SOPs need, and how its figures are let out. */
export const skemaBerkasInstansi = skemaInstansi.extend({
  pengungkapan: skemaPengungkapan
    .optional()
    .describe(
      'Cara menjaga agar angka kecil tidak menunjuk seseorang; tanpa ini semua angka diterbitkan apa adanya',
    ),
});

export type BerkasInstansi = z.output<typeof skemaBerkasInstansi>;
