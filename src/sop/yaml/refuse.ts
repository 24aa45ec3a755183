import { EVENT_ID, getScalarValue } from 'js-yaml';
import type { Event } from 'js-yaml';
import { startOf } from './events.ts';
import type { Peristiwa } from './events.ts';
import { rusakAt, startsWithSign } from './rusak.ts';
import type { RusakYaml } from './rusak.ts';

/**
 * What YAML allows and a definition never means: a tag, an anchor or an alias is text that begins with !, & or
 * *, and a directive or a second document is a stray line.
 */
export function refuseFeatures(teks: string, peristiwa: Peristiwa): readonly RusakYaml[] {
  const rusak: RusakYaml[] = [];
  let dokumen = 0;
  for (const satu of peristiwa) {
    if (satu.type === EVENT_ID.DOCUMENT) dokumen++;
    const tanda = refuseSign(satu);
    if (tanda) rusak.push(tanda);
  }
  const direktif = refuseDirective(teks);
  if (direktif) rusak.push(direktif);
  if (dokumen > 1) rusak.push(secondDocument(teks, startOf(peristiwa[1]) ?? 0));
  return rusak;
}

function refuseSign(satu: Event): RusakYaml | undefined {
  switch (satu.type) {
    case EVENT_ID.ALIAS:
      return startsWithSign(satu.anchorStart - 1, '*');
    case EVENT_ID.SCALAR:
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      if (satu.tagStart >= 0) return startsWithSign(satu.tagStart, '!');
      return satu.anchorStart < 0 ? undefined : startsWithSign(satu.anchorStart - 1, '&');
    default:
      return undefined;
  }
}

/** No definition has a line that begins with a percent sign but as a directive, for its keys and texts do not. */
export function refuseDirective(teks: string): RusakYaml | undefined {
  const baris = /^%/m.exec(teks);
  return baris ? rusakAt(baris.index, 'direktif') : undefined;
}

/** Neither a block text nor a quoted one can hold such a line, so the first below the content is the boundary. */
function secondDocument(teks: string, awalIsi: number): RusakYaml {
  const batas = /^(?:---|\.\.\.)(?=\s|$)/gm;
  batas.lastIndex = awalIsi;
  return rusakAt(batas.exec(teks)?.index ?? 0, 'dokumenKedua');
}

/** Keys that a mapping holds twice, and keys that are no text but a list or a mapping. */
export function refuseKeys(teks: string, peristiwa: Peristiwa): readonly RusakYaml[] {
  const rusak: RusakYaml[] = [];
  const terbuka: Wadah[] = [];
  for (const satu of peristiwa) {
    if (satu.type === EVENT_ID.POP) terbuka.pop();
    else {
      const wadah = terbuka.at(-1);
      if (wadah?.kunci && wadah.anak++ % 2 === 0) rusak.push(...refuseKey(teks, satu, wadah.kunci));
      if (satu.type !== EVENT_ID.SCALAR) terbuka.push(open(satu));
    }
  }
  return rusak;
}

/** A collection that is being read; only a mapping has keys, and they take turns with values. */
interface Wadah {
  readonly kunci: Set<string> | undefined;
  anak: number;
}

function open({ type }: Event): Wadah {
  return { kunci: type === EVENT_ID.MAPPING ? new Set() : undefined, anak: 0 };
}

function refuseKey(teks: string, satu: Event, kunci: Set<string>): readonly RusakYaml[] {
  const offset = startOf(satu) ?? 0;
  if (satu.type !== EVENT_ID.SCALAR) return [rusakAt(offset, 'kunciMajemuk')];
  const nama = getScalarValue(teks, satu);
  if (kunci.has(nama)) return [rusakAt(offset, 'kunciGanda')];
  kunci.add(nama);
  return [];
}
