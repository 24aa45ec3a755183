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
