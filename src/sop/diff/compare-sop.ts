import { buildAlur } from '../build-alur.ts';
import type { Sop } from '../schema.ts';
import { matchLangkah } from './baris.ts';
import { compareIdentitas } from './identitas.ts';
import { compareLangkah } from './langkah.ts';
import { compareBersama, comparePanah } from './panah.ts';
import { comparePelaksana, matchPelaksana } from './pelaksana.ts';
import type { PerbedaanSop } from './perbedaan.ts';
import { summarise } from './ringkasan.ts';
import { compareSimbol, matchSimbol } from './simbol.ts';

/**
 * What a new revision of an SOP changes in the old one: identity, columns, rows, symbols and arrows. Columns and
 * rows are recognised by what they say, so that neither an inserted row nor another id changes the others. Left
 * out is what carries no part of the procedure: the document it was read from, penghubung, rekonstruksi,
 * pengecualian and catatan; so are symbols and arrows that cannot be drawn, as a langkah without a known
 * pelaksana has them. Differences of spaces and line breaks do not count.
 */
export function compareSop(lama: Sop, baru: Sop): PerbedaanSop {
  const kolom = matchPelaksana(lama, baru);
  const baris = matchLangkah(lama, baru, kolom);
  const alur = { lama: buildAlur(lama), baru: buildAlur(baru) };
  const simbol = matchSimbol({
    simbol: { lama: alur.lama.simbol, baru: alur.baru.simbol },
    kolom,
    baris,
  });
  const perbedaan = {
    identitas: compareIdentitas(lama, baru),
    pelaksana: comparePelaksana(kolom),
    langkah: compareLangkah(baris),
    simbol: compareSimbol(simbol),
    panah: [...comparePanah({ ...alur, simbol }), ...compareBersama({ ...alur, simbol })],
  };
  return { ringkasan: summarise(perbedaan), ...perbedaan };
}
