import { YAMLException, constructFromEvents, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import { diagnose } from './diagnose.ts';
import { locate } from './locate.ts';
import { nodeTable } from './node-table.ts';
import { refuseFeatures, refuseKeys } from './refuse.ts';
import type { RusakYaml } from './rusak.ts';

interface YamlTerbaca {
  /** What the text holds: null when it holds nothing, undefined when it is faulty. */
  readonly isi?: unknown;
  /** Offset of the place that a path leads to. */
  readonly letak: (jalur: readonly PropertyKey[]) => number;
  readonly rusak: readonly RusakYaml[];
}

/** Reads one document by the core schema of YAML 1.2, in which a date is text. */
export function readYaml(teks: string): YamlTerbaca {
  let peristiwa: Event[] = [];
  try {
    peristiwa = parseEvents(teks, {});
    const rusak = refuseFeatures(teks, peristiwa);
    if (rusak.length > 0) return broken(rusak);
    const [isi = null] = constructFromEvents(peristiwa, { source: teks });
    const simpul = nodeTable(peristiwa);
    return { isi, letak: (jalur) => locate(teks, simpul, jalur), rusak: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Without tags, aliases and merge keys, a value cannot be made only for the sake of a key.
    const kunci = refuseKeys(teks, peristiwa);
    return broken(kunci.length > 0 ? kunci : [diagnose(teks, error)]);
  }
}

function broken(rusak: readonly RusakYaml[]): YamlTerbaca {
  return { letak: () => 0, rusak };
}
