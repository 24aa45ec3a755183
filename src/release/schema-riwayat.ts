import { z } from 'zod';
import { nomorTercetak } from '../sop/schema-simbol.ts';
import { idSop } from '../sop/schema-rujukan.ts';
import { idPendek, teks, teksIsi } from '../sop/teks.ts';

const langkah = nomorTercetak.describe('Nomor langkah pada SOP, atau id simbolnya');
const keputusan = teksIsi.describe('Cabang yang dipilih, misalnya Ya');

export const skemaRiwayat = z.strictObject({
  langkah,
  tanggal: z.iso.date().describe('Tanggal langkah selesai dilakukan, misalnya 2025-02-03.'),
  oleh: z
    .union([idPendek, z.array(idPendek)], { error: 'diharapkan id pelaksana atau daftar id' })
    .default([])
    .transform((nilai): readonly string[] => [nilai].flat())
    .describe('Id pelaksana pada SOP; bawaan: semua pelaksana langkah itu.'),
  keputusan: keputusan.optional(),
  catatan: teks.describe(
    'Catatan pada langkah ini, misalnya alasan dikembalikan; ikut diterbitkan.',
  ),
});

const syaratTahap = z
  .union([nomorTercetak, z.strictObject({ langkah, keputusan })], {
    error: 'diharapkan nomor langkah atau { langkah, keputusan }',
  })
  .transform((nilai): SyaratTertulis => (typeof nilai === 'string' ? { langkah: nilai } : nilai));

/** A step whose doing means approval; the branch may be left out where only one leads on. */
export interface SyaratTertulis {
  readonly langkah: string;
  readonly keputusan?: string;
}

/** The fields of rilis.yaml that bind an edition to the SOP under which it is made. */
export const isianRiwayat = {
  sop: idSop
    .optional()
    .describe('SOP yang mengatur penyusunan buku ini: nama berkasnya, atau <kode>/<nama>.'),
  tahap: z
    .strictObject({
      disetujui: syaratTahap.describe(
        'Langkah persetujuan, misalnya oleh Kabid; sebelum itu buku bertanda DRAF.',
      ),
      disahkan: syaratTahap.describe(
        'Langkah pengesahan, misalnya oleh Kadis; sebelum itu buku bertanda BELUM DISAHKAN.',
      ),
    })
    .optional()
    .describe('Langkah SOP yang berarti persetujuan dan pengesahan, misalnya 3 dan 5.'),
  nomor: teks.describe('Nomor buku; buku tanpa nomor dan tanggalTerbit belum terbit.'),
  riwayat: z
    .array(skemaRiwayat)
    .nullish()
    .transform((nilai) => nilai ?? [])
    .describe('Langkah SOP yang sudah dilakukan, menurut urutannya.'),
};

export type ButirRiwayat = z.output<typeof skemaRiwayat>;
export type Tahap = NonNullable<z.output<(typeof isianRiwayat)['tahap']>>;
