import { z } from 'zod';

const skemaPerbaikan = z.strictObject({
  edisi: z
    .int()
    .min(1)
    .describe('Nomor edisi yang diganti; isinya disimpan dalam folder edisi-<nomor>.'),
  tanggal: z.iso.date().describe('Tanggal edisi itu diganti, misalnya 2025-09-01.'),
  alasan: z
    .string()
    .trim()
    .min(1)
    .describe('Mengapa edisi itu diganti; ditampilkan pada halaman rilis.'),
});

/** Why and when an edition was replaced by the next. */
export type Perbaikan = z.output<typeof skemaPerbaikan>;

/** The fields of rilis.yaml that say how final its figures are. */
export const isianPerbaikan = {
  sementara: z
    .boolean()
    .default(false)
    .describe('true bila angkanya masih sementara; setiap angka diberi tanda *.'),
  perbaikan: z
    .array(skemaPerbaikan)
    .default([])
    .describe('Edisi yang sudah diganti, menurut nomornya; folder rilis ini edisi terbarunya.'),
};
