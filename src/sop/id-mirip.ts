import { nearestWord } from './nearest-word.ts';

/** Ids by the first letters of each of their words, so that a slip in one word still finds them by another. */
interface IndeksId {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly kunci: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How many ids are compared letter by letter at most: that is dear, and the hint only a help. */
const paling = 3;

/** The index of ids such as `63.05/penerbitan-kia`, in one pass. */
export function indexIds(semua: Iterable<string>): IndeksId {
  const ids = new Map<string, string[]>();
  const kunci = new Map<string, ReadonlySet<string>>();
  for (const id of semua) {
    const milik = keysOf(id);
    kunci.set(id, milik);
    for (const satu of milik) {
      const isi = ids.get(satu);
      if (isi === undefined) ids.set(satu, [id]);
      else isi.push(id);
    }
  }
  return { ids, kunci };
}

/** The id that was probably meant: near in letters, of the same office, and with most words like those of `id`. */
export function idMirip(id: string, { ids, kunci }: IndeksId): string | undefined {
  const milik = keysOf(id);
  const [sekelompok = []] = [...milik]
    .map((satu) => ids.get(satu) ?? [])
    .filter((isi) => isi.length > 0)
    .sort((a, b) => a.length - b.length);
  const terdekat = sekelompok
    .map((lain) => ({ lain, sama: countShared(milik, kunci.get(lain)) }))
    .sort((a, b) => b.sama - a.sama)
    .slice(0, paling);
  return nearestWord(
    id,
    terdekat.map(({ lain }) => lain),
  );
}

function countShared(kiri: ReadonlySet<string>, kanan?: ReadonlySet<string>): number {
  let sama = 0;
  for (const satu of kiri) if (kanan?.has(satu) === true) sama += 1;
  return sama;
}

/** An id as an SOP of that office would write it: the bare name for one of its own. */
export function tulisRujukan(kode: string, id: string): string {
  return id.startsWith(`${kode}/`) ? id.slice(kode.length + 1) : id;
}

function keysOf(id: string): ReadonlySet<string> {
  const [kode = '', nama = ''] = id.split('/');
  return new Set(nama.split('-').map((kata) => `${kode}/${kata.slice(0, 4)}`));
}
