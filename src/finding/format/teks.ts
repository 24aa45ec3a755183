import type { Finding } from '../finding.ts';

/** What a finding says and its cure as running text, without a final full stop. */
export function kalimat({ pesan, obat }: Pick<Finding, 'pesan' | 'obat'>): string {
  return [pesan, obat].flatMap((teks) => (teks === undefined ? [] : [tanpaTitik(teks)])).join('. ');
}

/** A sentence as a heading or a line of its own carries it. */
export function tanpaTitik(teks: string): string {
  return teks.trimEnd().replace(/(?<!\.)\.$/, '');
}

/** Findings quote the file; what the file holds must not steer a terminal or spoil a page. */
export function tanpaKendali(teks: string): string {
  return teks.replace(/[^\P{Cc}\t\n]/gu, '\uFFFD');
}
