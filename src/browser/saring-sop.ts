/** What the reader chose: the value of each saringan, empty where any will do. */
export type Pilihan = Readonly<Record<string, string>>;

/** The values of one entry of a list, by saringan. */
export type Ciri = Readonly<Record<string, readonly string[]>>;

/** Which entries fit a choice, in their order. */
export function saring(semua: readonly Ciri[], pilihan: Pilihan): readonly boolean[] {
  return semua.map((ciri) => fits(ciri, pilihan));
}

/**
 * How many entries each value of one saringan would leave beside what is chosen in the others; a value that is
 * missing leaves none.
 */
export function jumlahNilai(
  semua: readonly Ciri[],
  pilihan: Pilihan,
  saringan: string,
): ReadonlyMap<string, number> {
  const lain = { ...pilihan, [saringan]: '' };
  const jumlah = new Map<string, number>();
  for (const nilai of semua
    .filter((ciri) => fits(ciri, lain))
    .flatMap((ciri) => ciri[saringan] ?? [])) {
    jumlah.set(nilai, (jumlah.get(nilai) ?? 0) + 1);
  }
  return jumlah;
}

/** The choice that a query tells, as far as the page knows its values. */
export function bacaPilihan(
  query: string,
  dikenal: Readonly<Record<string, readonly string[]>>,
): Pilihan {
  const isi = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries(dikenal).map(([id, nilai]) => {
      const satu = isi.get(id) ?? '';
      return [id, nilai.includes(satu) ? satu : ''];
    }),
  );
}

/** The query of a choice, with its question mark; empty where nothing is chosen. */
export function tulisPilihan(pilihan: Pilihan): string {
  const isi = new URLSearchParams(Object.entries(pilihan).filter(([, nilai]) => nilai !== ''));
  return isi.size === 0 ? '' : `?${isi.toString()}`;
}

/** "3 dari 5 SOP", for the status line. */
export function sebutJumlah(tampak: number, semua: number): string {
  if (tampak === semua) return `${semua} SOP`;
  return tampak === 0 ? `Tidak ada SOP yang cocok dari ${semua}` : `${tampak} dari ${semua} SOP`;
}

function fits(ciri: Ciri, pilihan: Pilihan): boolean {
  return Object.entries(pilihan).every(
    ([id, nilai]) => nilai === '' || (ciri[id] ?? []).includes(nilai),
  );
}
