/** Map.groupBy, which the last browsers for Windows 7 and 8 (Chrome 109) do not have; offices still use them. */
export function groupBy<K, V>(semua: Iterable<V>, kunci: (satu: V) => K): Map<K, V[]> {
  const hasil = new Map<K, V[]>();
  for (const satu of semua) {
    const milik = hasil.get(kunci(satu));
    if (milik === undefined) hasil.set(kunci(satu), [satu]);
    else milik.push(satu);
  }
  return hasil;
}
