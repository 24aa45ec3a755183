import type { Sop } from '../schema.ts';
import { describeMove, quote } from './kutip.ts';
import { matchByLikeness } from './match.ts';
import type { Padanan, Terpadan } from './match.ts';
import type { Kolom, PerubahanPelaksana } from './perbedaan.ts';
import { tidy } from './potongan.ts';
import { bagOf, likenessOfWords, wordsOf } from './words.ts';

/** "Kepala Dinas" and "Kepala Bidang" share half their words and are two offices. */
const ambang = { berurut: 0.6, pindah: 0.6 };

/**
 * Pairs the columns of two revisions: first by their names, since ids are only the author's; what is left by id,
 * by a name that the other knows as an alias, or by names that share most of their words.
 */
export function matchPelaksana(lama: Sop, baru: Sop): Terpadan<Kolom> {
  return matchByLikeness({
    lama: columnsOf(lama),
    baru: columnsOf(baru),
    kunci: ({ nama }) => nama.toLowerCase(),
    kemiripan,
    ambang,
  });
}

/** What changed in the columns, as `matchPelaksana` has sorted them out. */
export function comparePelaksana({
  pasangan,
  hanyaLama,
  hanyaBaru,
}: Terpadan<Kolom>): readonly PerubahanPelaksana[] {
  return [
    ...pasangan.flatMap(changedColumn),
    ...hanyaLama.map((lama) => ({
      jenis: 'dihapus' as const,
      lama,
      kalimat: `Kolom pelaksana ${quote(lama.nama)} dihapus`,
    })),
    ...hanyaBaru.map((baru) => ({
      jenis: 'ditambah' as const,
      baru,
      kalimat: `Kolom pelaksana ${quote(baru.nama)} ditambahkan sebagai kolom ${baru.nomor}`,
    })),
  ];
}

function columnsOf({ pelaksana }: Sop): readonly Kolom[] {
  return pelaksana.map(({ id, nama, alias }, indeks) => ({
    nomor: indeks + 1,
    id,
    nama: tidy(nama),
    alias,
  }));
}

function kemiripan(a: Kolom, b: Kolom): number {
  const sebutan = new Set([a.nama, ...a.alias].map((satu) => satu.toLowerCase()));
  const bersebutanSama = [b.nama, ...b.alias].some((satu) => sebutan.has(satu.toLowerCase()));
  if (a.id === b.id || bersebutanSama) return 1;
  return likenessOfWords(bagOf(wordsOf(a.nama)), bagOf(wordsOf(b.nama)));
}

function changedColumn({ lama, baru, pindah }: Padanan<Kolom>): readonly PerubahanPelaksana[] {
  const nama: PerubahanPelaksana = {
    jenis: 'diganti-nama',
    lama,
    baru,
    kalimat: `Kolom pelaksana ${quote(lama.nama)} diganti nama menjadi ${quote(baru.nama)}`,
  };
  const letak: PerubahanPelaksana = {
    jenis: 'dipindah',
    lama,
    baru,
    kalimat: `Kolom pelaksana ${quote(baru.nama)} (kolom ${lama.nomor}) ${describeMove('kolom', lama.nomor, baru.nomor)}`,
  };
  return [...(lama.nama === baru.nama ? [] : [nama]), ...(pindah ? [letak] : [])];
}
