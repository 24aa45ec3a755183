interface Berkunci {
  readonly kunci: string;
  readonly kunciAlias: readonly string[];
  /** The document that it stands in; what stands in one document side by side is two things. */
  readonly dokumen: unknown;
  /** Set for a key of the office's own list, which nothing but that list can join to another of it. */
  readonly resmi?: string;
}

/**
 * For each key the one that stands for all keys which mean the same. An alias joins two keys when a single key
 * claims it: "Kasi" beside "Kasi SIAK" in one SOP and beside "Kasi Kerja Sama" in another names neither.
 */
export function gabungKunci(semua: readonly Berkunci[]): (kunci: string) => string {
  const dikenal = new Set(semua.map(({ kunci }) => kunci));
  const resmi = new Set(semua.flatMap((satu) => (satu.resmi === undefined ? [] : [satu.kunci])));
  const induk = new Map<string, string>();
  const wakil = (kunci: string): string => {
    const atas = induk.get(kunci);
    return atas === undefined ? kunci : wakil(atas);
  };
  const berdampingan = sideBySide(semua);
  for (const [alias, pengaku] of claims(semua)) {
    const [kunci, ...lain] = pengaku;
    if (kunci === undefined || lain.length > 0 || !dikenal.has(alias)) continue;
    const [a, b] = [wakil(kunci), wakil(alias)];
    if (a === b || berdampingan(kunci, alias) || (resmi.has(a) && resmi.has(b))) continue;
    if (resmi.has(b)) induk.set(a, b);
    else induk.set(b, a);
  }
  return wakil;
}

function claims(semua: readonly Berkunci[]): ReadonlyMap<string, ReadonlySet<string>> {
  const klaim = new Map<string, Set<string>>();
  for (const { kunci, kunciAlias } of semua) {
    for (const alias of kunciAlias) {
      if (alias !== kunci) klaim.set(alias, (klaim.get(alias) ?? new Set()).add(kunci));
    }
  }
  return klaim;
}

function sideBySide(semua: readonly Berkunci[]): (a: string, b: string) => boolean {
  const dokumen = new Map<string, Set<unknown>>();
  for (const { kunci, dokumen: satu } of semua) {
    dokumen.set(kunci, (dokumen.get(kunci) ?? new Set()).add(satu));
  }
  return (a, b) => [...(dokumen.get(a) ?? [])].some((satu) => dokumen.get(b)?.has(satu) === true);
}
