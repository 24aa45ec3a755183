/**
 * A function that computes once for each object and remembers the result as long as the object lives. For what
 * many rules ask of the same SOP, langkah or item, none of which ever changes.
 */
export function ingat<K extends object, V>(hitung: (dari: K) => V): (dari: K) => V {
  const hasil = new WeakMap<K, { readonly nilai: V }>();
  return (dari) => {
    const ada = hasil.get(dari);
    if (ada !== undefined) return ada.nilai;
    const nilai = hitung(dari);
    hasil.set(dari, { nilai });
    return nilai;
  };
}

/** How many objects a function of the latest remembers: pages that are computed at once, and what they refer to. */
const palingAkhir = 16;

/**
 * The same for the latest objects only, for results that are large and asked for while one page or file is made: a
 * portal of thousands of SOPs keeps all of them to the end.
 */
export function ingatTerakhir<K extends object, V extends object>(
  hitung: (dari: K) => V,
): (dari: K) => V {
  const hasil = new Map<K, V>();
  return (dari) => {
    const ada = hasil.get(dari);
    if (ada !== undefined) return ada;
    const nilai = hitung(dari);
    const [terlama] = hasil.keys();
    if (terlama !== undefined && hasil.size >= palingAkhir) hasil.delete(terlama);
    hasil.set(dari, nilai);
    return nilai;
  };
}

/** How many texts a function remembers: more than an SOP has, and little memory even if each keeps its file. */
const palingBanyak = 500;

/**
 * A function that computes once for each text, as long as that is one of the latest. For what recurs word by word:
 * the dates and waktu of all SOPs, the document that one langkah hands to the next.
 */
export function ingatTeks<V>(hitung: (teks: string) => V): (teks: string) => V {
  const hasil = new Map<string, { readonly nilai: V }>();
  return (teks) => {
    const ada = hasil.get(teks);
    if (ada !== undefined) return ada.nilai;
    const nilai = hitung(teks);
    if (hasil.size >= palingBanyak) hasil.clear();
    hasil.set(teks, { nilai });
    return nilai;
  };
}
