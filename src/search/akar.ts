import { withoutAffix } from './imbuhan.ts';
import { kataDasar } from './kata-dasar.ts';

/** What a word comes from. */
export interface Akar {
  /** The root, when it is one that the list knows. */
  readonly pasti?: string;
  /** What it may be, where the list knows none: every form that taking affixes off leaves. */
  readonly mungkin: readonly string[];
}

/** More affixes than four do not occur on a word: ke-pe-duduk-an-nya. */
const terdalam = 4;
/** Shorter leftovers than this are likelier chance than root. */
const terpendekTebakan = 4;

/** The root of an Indonesian word: the first known one met while affixes are taken off, fewest first. */
export function rootOf(kata: string): Akar {
  const dilihat = new Set([kata]);
  let lapis: readonly string[] = [kata];
  for (let dalam = 0; dalam <= terdalam && lapis.length > 0; dalam += 1) {
    const pasti = lapis.find((calon) => kataDasar.has(calon));
    if (pasti !== undefined) return { pasti, mungkin: [] };
    lapis = [...new Set(lapis.flatMap(withoutAffix))].filter((calon) => !dilihat.has(calon));
    for (const calon of lapis) dilihat.add(calon);
  }
  dilihat.delete(kata);
  return { mungkin: [...dilihat].filter(({ length }) => length >= terpendekTebakan) };
}
