import { describeChange, describeMove, quote, quoteBriefly } from './kutip.ts';
import { matchByLikeness } from './match.ts';
import type { Padanan } from './match.ts';
import type { PerubahanIsian } from './perbedaan.ts';
import { diffWords } from './potongan.ts';
import { bagOf, likenessOfWords, wordsOf } from './words.ts';
import type { KantongKata } from './words.ts';

interface Bidang {
  readonly isian: string;
  readonly nama: string;
  /** How sentences call the list. */
  readonly sebutan: string;
}

interface Butir {
  /** Number in the list, from 1. */
  readonly nomor: number;
  readonly teks: string;
  readonly kata: KantongKata;
}

/** Half the words of an item may change before it counts as another one. */
const ambang = { berurut: 0.5, pindah: 0.5 };

/** What changed in a list, item by item; items are told apart by their words, not by their numbers. */
export function compareDaftar(
  bidang: Bidang,
  lama: readonly string[],
  baru: readonly string[],
): readonly PerubahanIsian[] {
  const { pasangan, hanyaLama, hanyaBaru } = matchByLikeness({
    lama: lama.map(toButir),
    baru: baru.map(toButir),
    kunci: ({ teks }) => teks,
    kemiripan: (a, b) => likenessOfWords(a.kata, b.kata),
    ambang,
  });
  return [
    ...pasangan.flatMap((satu) => changedItem(bidang, satu)),
    ...hanyaLama.map((butir) => removedItem(bidang, butir)),
    ...hanyaBaru.map((butir) => addedItem(bidang, butir)),
  ];
}

function toButir(teks: string, indeks: number): Butir {
  return { nomor: indeks + 1, teks, kata: bagOf(wordsOf(teks)) };
}

function changedItem(
  { isian, nama, sebutan }: Bidang,
  padanan: Padanan<Butir>,
): readonly PerubahanIsian[] {
  const { lama, baru, pindah } = padanan;
  if (!pindah && lama.teks === baru.teks) return [];
  const potongan = diffWords(lama.teks, baru.teks);
  const pergi = `${describeMove('butir', lama.nomor, baru.nomor)}: ${quoteBriefly(baru.teks)}`;
  const berubah = describeChange(lama.teks, baru.teks, potongan);
  const peristiwa = [...(pindah ? [pergi] : []), ...(lama.teks === baru.teks ? [] : [berubah])];
  return [
    {
      isian,
      nama,
      jenis: pindah ? 'dipindah' : 'diubah',
      lama: lama.teks,
      baru: baru.teks,
      butir: { lama: lama.nomor, baru: baru.nomor },
      potongan,
      kalimat: `${sebutan} ${nameItem(padanan)} ${peristiwa.join('; ')}`,
    },
  ];
}

/** A moved item by its old number, since its sentence names the new one; any other by its new number. */
function nameItem({ lama, baru, pindah }: Padanan<Butir>): string {
  if (pindah || lama.nomor === baru.nomor) return `butir ${lama.nomor}`;
  return `butir ${baru.nomor} (semula ${lama.nomor})`;
}

function removedItem({ isian, nama, sebutan }: Bidang, { nomor, teks }: Butir): PerubahanIsian {
  return {
    isian,
    nama,
    jenis: 'dihapus',
    lama: teks,
    butir: { lama: nomor },
    potongan: diffWords(teks, ''),
    kalimat: `${sebutan} butir ${nomor} lama dihapus: ${quote(teks)}`,
  };
}

function addedItem({ isian, nama, sebutan }: Bidang, { nomor, teks }: Butir): PerubahanIsian {
  return {
    isian,
    nama,
    jenis: 'ditambah',
    baru: teks,
    butir: { baru: nomor },
    potongan: diffWords('', teks),
    kalimat: `${sebutan} butir ${nomor} ditambahkan: ${quote(teks)}`,
  };
}
