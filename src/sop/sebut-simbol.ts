import type { Sop } from './schema.ts';
import type { SimbolTertulis } from './simbol-tertulis.ts';

/** What a message calls a symbol: `langkah 3`, or `simbol 3b pada langkah 3` where its id is another. */
export function sebutSimbol(sop: Sop, simbol: SimbolTertulis): string {
  return sebutSebaris(sop, [simbol]);
}

/** The same at the beginning of a sentence, for symbols of one row: `Simbol 3 dan 3b pada langkah 3`. */
export function sebutSimbolDiAwal(sop: Sop, sebaris: readonly SimbolTertulis[]): string {
  const sebutan = sebutSebaris(sop, sebaris);
  return sebutan.charAt(0).toUpperCase() + sebutan.slice(1);
}

function sebutSebaris(sop: Sop, sebaris: readonly SimbolTertulis[]): string {
  const ids = sebaris.map(({ id }) => id);
  const no = sop.langkah[sebaris[0]?.langkah ?? 0]?.no ?? '';
  return ids.every((id) => id === no)
    ? `langkah ${no}`
    : `simbol ${enumerate(ids)} pada langkah ${no}`;
}

function enumerate(butir: readonly string[]): string {
  if (butir.length <= 2) return butir.join(' dan ');
  return `${butir.slice(0, -1).join(', ')}, dan ${butir.at(-1)}`;
}
