import { z } from 'zod';

const teksIsi = z.string().trim().min(1);

/** A term of the glossary, as an author writes it. */
const istilah = z.strictObject({
  istilah: teksIsi.describe('Istilah, misalnya Kartu keluarga'),
  lain: z
    .array(teksIsi)
    .default([])
    .describe(
      'Tulisan lain yang berarti sama, misalnya KK; istilah ini tercetak bila salah satunya dipakai',
    ),
  definisi: teksIsi.describe('Artinya, dalam satu atau dua kalimat'),
  sumber: teksIsi.describe('Peraturan dengan pasalnya, atau sumber lain definisi itu'),
  regulasi: teksIsi
    .optional()
    .describe('Id peraturan itu pada daftar regulasi, misalnya uu-24-2013'),
});

export type Istilah = z.output<typeof istilah>;

/** istilah.yaml. Two entries of one name would leave open which of them is meant. */
export const skemaIstilah = z.strictObject({
  istilah: z
    .array(istilah)
    .superRefine((semua, konteks) => {
      semua.forEach((satu, i) => {
        if (semua.findIndex((lain) => kunciIstilah(lain) === kunciIstilah(satu)) === i) return;
        konteks.addIssue({
          code: 'custom',
          path: [i, 'istilah'],
          message: `memakai istilah "${satu.istilah}" yang sudah ada di atasnya`,
        });
      });
    })
    .describe('Istilah dengan artinya; urutan cetaknya menurut abjad'),
});

/** By which one entry takes the place of another. */
export function kunciIstilah({ istilah: teks }: Pick<Istilah, 'istilah'>): string {
  return teks.toLowerCase();
}

/** In the order of the alphabet, whatever is capital. */
export function urutkanIstilah(semua: readonly Istilah[]): readonly Istilah[] {
  return semua.toSorted((a, b) => (kunciIstilah(a) < kunciIstilah(b) ? -1 : 1));
}

/**
 * The terms that a text uses, and those that their definitions use, in their given order: a term counts where it or
 * another writing of it stands as whole words, capital or not; an abbreviation in capitals only as such.
 */
export function istilahTerpakai(semua: readonly Istilah[], teks: string): readonly Istilah[] {
  const dipakai = new Set<Istilah>();
  const cari = (isi: string): void => {
    const baru = semua.filter((satu) => !dipakai.has(satu) && dipakaiDalam(satu, isi));
    for (const satu of baru) dipakai.add(satu);
    if (baru.length > 0) cari(baru.map(({ definisi }) => definisi).join('\n'));
  };
  cari(teks);
  return semua.filter((satu) => dipakai.has(satu));
}

function dipakaiDalam({ istilah: utama, lain }: Istilah, teks: string): boolean {
  return [utama, ...lain].some((kata) => polaKata(kata).test(teks));
}

function polaKata(kata: string): RegExp {
  const aman = kata.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const besar = kata === kata.toUpperCase();
  return new RegExp(`(?<![\\p{L}\\p{N}])${aman}(?![\\p{L}\\p{N}])`, besar ? 'u' : 'iu');
}

/** Place of a term on the page of all terms. */
export function sauhIstilah({ istilah: teks }: Pick<Istilah, 'istilah'>): string {
  return teks
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Abbreviations among the other writings of a term. */
export function singkatanIstilah({ lain }: Pick<Istilah, 'lain'>): readonly string[] {
  return lain.filter((satu) => satu === satu.toUpperCase());
}
