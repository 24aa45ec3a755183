/** Every text that takes one word of each list, in order: the ways to write a header whose parts vary. */
export function rangkai(...bagian: readonly (readonly string[])[]): readonly string[] {
  return bagian
    .reduce<readonly string[]>(
      (semua, kata) => semua.flatMap((awal) => kata.map((satu) => `${awal} ${satu}`)),
      [''],
    )
    .map((teks) => teks.trim());
}
