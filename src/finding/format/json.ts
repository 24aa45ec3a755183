import { sortFindings } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { hitung } from './ringkasan.ts';

/** Findings for another program: an object with `ringkasan` and the sorted `temuan`. */
export function formatJson(temuan: readonly Finding[]): string {
  return `${JSON.stringify({ ringkasan: hitung(temuan), temuan: sortFindings(temuan) }, null, 2)}\n`;
}
