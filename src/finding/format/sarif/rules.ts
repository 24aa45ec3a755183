import type { AturanInfo } from '../../aturan-info.ts';
import type { Finding, Tingkat } from '../../finding.ts';

export const level: Readonly<Record<Tingkat, string>> = {
  galat: 'error',
  peringatan: 'warning',
  saran: 'note',
};

/** Ids of the rules of a report: those that can be explained, then those only known from what they found. */
export function idAturan(
  aturan: readonly AturanInfo[],
  temuan: readonly Finding[],
): readonly string[] {
  const dikenal = new Set(aturan.map(({ id }) => id));
  const lain = new Set(temuan.map((satu) => satu.aturan).filter((id) => !dikenal.has(id)));
  return [...dikenal, ...[...lain].toSorted()];
}

/** A `reportingDescriptor` object of SARIF 2.1.0 (§3.49). */
export function reportingDescriptor(id: string, info: AturanInfo | undefined): object {
  if (info === undefined) return { id };
  const { tingkat, uraian, penjelasan } = info;
  return {
    id,
    shortDescription: { text: uraian },
    fullDescription: { text: penjelasan ?? uraian },
    help: { text: penjelasan === undefined ? uraian : `${uraian}\n\n${penjelasan}` },
    defaultConfiguration: { level: level[tingkat] },
  };
}
