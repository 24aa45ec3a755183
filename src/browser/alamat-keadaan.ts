/**
 * The choices that an address tells for one chart or table of a page: `?agama-desa.urut=2-turun` is `urut` of
 * `agama-desa`. Other parts of the query belong to others.
 */
export function bacaKeadaan(query: string, id: string): Readonly<Record<string, string>> {
  const awalan = `${id}.`;
  return Object.fromEntries(
    [...new URLSearchParams(query)]
      .filter(([nama, nilai]) => nama.startsWith(awalan) && nilai !== '')
      .map(([nama, nilai]) => [nama.slice(awalan.length), nilai]),
  );
}

/**
 * The query with these choices in place of the former ones, by their names; empty, or with its question mark. The same
 * choices give the same address, whatever came first.
 */
export function tulisKeadaan(
  query: string,
  id: string,
  keadaan: Readonly<Record<string, string>>,
): string {
  const lain = [...new URLSearchParams(query)].filter(([nama]) => !nama.startsWith(`${id}.`));
  const milik = Object.entries(keadaan)
    .filter(([, nilai]) => nilai !== '')
    .map(([nama, nilai]) => [`${id}.${nama}`, nilai] as [string, string])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const isi = new URLSearchParams([...lain, ...milik]);
  return isi.size === 0 ? '' : `?${isi.toString()}`;
}
