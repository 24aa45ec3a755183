import { kegiatanLangkah, pelaksanaLangkah } from '../langkah-sop.ts';
import type { Langkah } from '../schema-langkah.ts';
import type { Sop } from '../schema.ts';
import { matchByLikeness } from './match.ts';
import type { Terpadan } from './match.ts';
import type { Kolom, LetakLangkah } from './perbedaan.ts';
import { tidy } from './potongan.ts';
import { bagOf, likenessOfWords, wordsOf } from './words.ts';
import type { KantongKata } from './words.ts';

/** A row of one revision with what it is recognised by. */
export interface Baris {
  readonly letak: LetakLangkah;
  readonly langkah: Langkah;
  /** Its pelaksana in the words of both revisions: a column that was renamed goes by its new name. */
  readonly pelaksana: readonly string[];
  readonly kata: Readonly<Record<'kegiatan' | 'pelaksana' | 'output' | 'kelengkapan', KantongKata>>;
}

/**
 * How much each part says of a row's identity. On five signed SOPs and four others, altered at random, rows were
 * told right in 98 of 100 cases with these, in 91 by the words of kegiatan alone; rarer words weighing more,
 * or pairs of letters for words, gained nothing.
 */
const bobot = { kegiatan: 6, pelaksana: 2, output: 1, kelengkapan: 1 } as const;

const ambang = { berurut: 0.4, pindah: 0.5 };

/** Pairs the rows of two revisions by what they say, whatever their numbers are. */
export function matchLangkah(lama: Sop, baru: Sop, kolom: Terpadan<Kolom>): Terpadan<Baris> {
  const namaBaru = new Map(kolom.pasangan.map((satu) => [satu.lama.id, satu.baru.nama]));
  const sebutanLama = new Map([...namesOf(lama), ...namaBaru]);
  return matchByLikeness({
    lama: rowsOf(lama, sebutanLama),
    baru: rowsOf(baru, namesOf(baru)),
    kunci: ({ langkah }) => wordsOf(kegiatanLangkah(langkah).join(' ')).join(' '),
    kemiripan,
    ambang,
  });
}

function namesOf({ pelaksana }: Sop): ReadonlyMap<string, string> {
  return new Map(pelaksana.map(({ id, nama }) => [id, tidy(nama)]));
}

function rowsOf({ langkah }: Sop, sebutan: ReadonlyMap<string, string>): readonly Baris[] {
  return langkah.map((satu, indeks) => {
    const pelaksana = pelaksanaLangkah(satu).map((id) => sebutan.get(id) ?? id);
    return {
      letak: { indeks, no: satu.no },
      langkah: satu,
      pelaksana,
      kata: {
        kegiatan: bagOf(wordsOf(kegiatanLangkah(satu).join(' '))),
        pelaksana: bagOf(pelaksana),
        output: bagOf(wordsOf(satu.output.join(' '))),
        kelengkapan: bagOf(wordsOf(satu.kelengkapan.join(' '))),
      },
    };
  });
}

/** The mean of the likenesses of the parts that at least one of the rows has. */
function kemiripan({ kata: a }: Baris, { kata: b }: Baris): number {
  let [jumlah, berat] = [0, 0];
  for (const bagian of bagianBaris) {
    if (a[bagian].banyak + b[bagian].banyak === 0) continue;
    jumlah += bobot[bagian] * likenessOfWords(a[bagian], b[bagian]);
    berat += bobot[bagian];
  }
  return berat === 0 ? 1 : jumlah / berat;
}

const bagianBaris = ['kegiatan', 'pelaksana', 'output', 'kelengkapan'] as const;
