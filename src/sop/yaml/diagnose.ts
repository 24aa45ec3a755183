import type { YAMLException } from 'js-yaml';
import { linesUpFrom } from './lines.ts';
import type { Baris } from './lines.ts';
import { refuseDirective } from './refuse.ts';
import { rusakAt, startsWithSign } from './rusak.ts';
import type { RusakYaml } from './rusak.ts';

/** Where js-yaml stopped, and why in its own words. */
interface Henti {
  readonly alasan: string;
  readonly offset: number;
  readonly teks: string;
  /** The line of the stop first, then those above it. */
  readonly baris: readonly Baris[];
}

type Diagnosa = (henti: Henti) => RusakYaml | undefined;

/**
 * What to tell the author of a text that js-yaml refuses. It stops where it can read no further, and calls most
 * of that bad indentation; what the author did stands on that line or above it, and is told from the text.
 */
export function diagnose(teks: string, { reason, mark }: YAMLException): RusakYaml {
  const offset = Math.min(mark?.position ?? 0, teks.length);
  const henti = { alasan: reason, offset, teks, baris: linesUpFrom(teks, offset) };
  for (const diagnosa of menurutUrutan) {
    const rusak = diagnosa(henti);
    if (rusak) return rusak;
  }
  return rusakAt(offset, 'umum');
}

const byReason =
  (pola: RegExp, jenis: Parameters<typeof rusakAt>[1]): Diagnosa =>
  ({ alasan, offset }) =>
    pola.test(alasan) ? rusakAt(offset, jenis) : undefined;

/**
 * The first that recognises the fault speaks, so what is certain comes before what is likely. The reasons are
 * js-yaml's own words; the tests have a text for each, so that another wording of theirs is noticed.
 */
const menurutUrutan: readonly Diagnosa[] = [
  byReason(/null byte|non-printable|valid JSON character/, 'takTampak'),
  byReason(/maxDepth/, 'bertingkat'),
  byReason(/escape sequence|hexadecimal/, 'garisMiring'),
  byReason(/duplicated mapping key/, 'kunciGanda'),
  directive,
  tab,
  unclosed,
  sign,
  textAfterQuote,
  strayBracket,
  byReason(/whitespace character is expected after/, 'spasiSesudahTitikDua'),
  byReason(/missed comma/, 'komaKurang'),
  byReason(/found ','/, 'komaLebih'),
  hyphen,
  lineWithoutColon,
  colon,
  byReason(/indentation/, 'lekukan'),
];

function directive({ alasan, teks }: Henti): RusakYaml | undefined {
  return /directive/.test(alasan) ? refuseDirective(teks) : undefined;
}

function tab({ baris: [ini] }: Henti): RusakYaml | undefined {
  return ini && /^ *\t/.test(ini.isi) ? rusakAt(ini.awal, 'tab') : undefined;
}

/** A quote or bracket that is not closed is noticed at the next line that stands too far left, or at the end. */
function unclosed({ alasan, baris }: Henti): RusakYaml | undefined {
  if (!/quoted scalar|flow collection|deficient indentation/.test(alasan)) return undefined;
  for (const { awal, isi } of baris) {
    const polos = withoutQuoted(isi);
    const kutip = /(?:^\s*|[:,-]\s+|[[{]\s*)["']/.exec(polos);
    if (kutip && !alasan.includes('flow')) return rusakAt(awal + kutip.index, 'kutipTerbuka');
    const kurung = openBracketIn(polos);
    if (kurung >= 0 && !alasan.includes('quoted')) return rusakAt(awal + kurung, 'kurungTerbuka');
  }
  return undefined;
}

/** The line with its quoted texts and its comment blotted out, each character by another. */
function withoutQuoted(isi: string): string {
  const blot = (bagian: string) => '.'.repeat(bagian.length);
  return isi
    .replace(
      /(^\s*|[:,-]\s+|[[{]\s*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g,
      (_, sebelum: string, kutipan: string) => sebelum + blot(kutipan),
    )
    .replace(/(?<=^|\s)#.*/, blot);
}

/** Place of the last bracket that the line opens and does not close; -1 when there is none. */
function openBracketIn(polos: string): number {
  const terbuka: number[] = [];
  for (const { 0: kurung, index } of polos.matchAll(/[[\]{}]/g)) {
    if (kurung === '[' || kurung === '{') terbuka.push(index);
    else terbuka.pop();
  }
  return terbuka.at(-1) ?? -1;
}

/** Words without quotes that begin with a sign of YAML, as a value on the line or where reading stopped. */
function sign({ alasan, offset, teks, baris: [ini] }: Henti): RusakYaml | undefined {
  const nilai = ini && (signAtValue.exec(ini.isi) ?? listAtValue.exec(ini.isi));
  if (nilai) return startsWithSign(ini.awal + (nilai[1] ?? '').length, nilai[2] ?? '');
  const letak = /alias node|anchor node/.test(alasan) ? offset - 1 : offset;
  const tanda = teks[letak] ?? '';
  return /[*&!@`%]/.test(tanda) ? startsWithSign(letak, tanda) : undefined;
}

const signAtValue = /^(\s*(?:- +)*(?:[^\s:][^:]*:\s+)?)([*&!@`%|>,])/;
const listAtValue = /^(\s*(?:- +)*[^\s:-][^:]*:\s+)([-?])(?=\s)/;

function textAfterQuote({ offset, teks, baris: [ini] }: Henti): RusakYaml | undefined {
  const sebelum = teks.slice(ini?.awal, offset).trimEnd();
  const adaTulisan = /[^:\s]/.test(teks[offset] ?? '');
  return adaTulisan && /["']$/.test(sebelum) ? rusakAt(offset, 'sesudahKutip') : undefined;
}

function strayBracket({ offset, teks }: Henti): RusakYaml | undefined {
  return /[\]}]/.test(teks[offset] ?? '') ? rusakAt(offset, 'kurungLebih') : undefined;
}

function hyphen({ baris: [ini] }: Henti): RusakYaml | undefined {
  return ini && /^\s*-[^\s-]/.test(ini.isi) ? rusakAt(ini.awal, 'spasiSesudahStrip') : undefined;
}

/** A line without its colon is read as one long key together with the lines below it, up to their colon. */
function lineWithoutColon({ alasan, offset, teks, baris }: Henti): RusakYaml | undefined {
  const berisi = baris.filter(({ isi }) => /^\s*[^\s#]/.test(isi));
  const diTitikDua = teks[offset] === ':' && isLoneWord(teks.slice(berisi[0]?.awal, offset));
  if (!diTitikDua && !/multiline key|expected ':'/.test(alasan)) return undefined;
  const tanpa = berisi.filter(({ isi }) => !/:(?:\s|$)/.test(isi));
  const batas = columnOf(berisi[0]);
  const asal = tanpa.find((satu) => columnOf(satu) <= batas) ?? tanpa[0];
  // A key whose value stands above it is not missing a colon there, but indented too far itself.
  if (asal === undefined || (/indentation/.test(alasan) && asal !== berisi[1])) return undefined;
  const rapat = /^\s*(?:- +)*[^\s:"']+:(?!\/\/)\S/.test(asal.isi);
  return rusakAt(asal.awal, rapat ? 'spasiSesudahTitikDua' : 'tanpaTitikDua');
}

function isLoneWord(teks: string): boolean {
  return /^\s*[\w-]+\s*$/.test(teks);
}

/** Column at which the words of a line begin, behind the hyphens of lists. */
function columnOf(baris: Baris | undefined): number {
  return /^\s*(?:- +)*/.exec(baris?.isi ?? '')?.[0].length ?? 0;
}

/** A second colon on the line lies in words; one behind a single word is mostly a key that is indented too far. */
function colon({ offset, teks, baris: [ini] }: Henti): RusakYaml | undefined {
  if (teks[offset] !== ':') return undefined;
  return rusakAt(offset, isLoneWord(teks.slice(ini?.awal, offset)) ? 'lekukan' : 'titikDua');
}
