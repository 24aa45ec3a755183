import type { Finding } from './finding.ts';
import { formatGithub } from './format/github.ts';
import { formatHtml } from './format/html/page.ts';
import { formatJson } from './format/json.ts';
import type { OpsiLaporan } from './format/opsi.ts';
import { formatPeopleWithSteps } from './format/people.ts';
import { formatSarif } from './format/sarif/sarif.ts';

/** One form of the report: findings in any order to the text of a whole file. */
export type Format = (temuan: readonly Finding[], opsi: OpsiLaporan) => string;

/** Forms of a report, by the name that `--format` takes. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['orang', formatPeopleWithSteps],
  ['json', formatJson],
  ['github', formatGithub],
  ['sarif', formatSarif],
  ['html', formatHtml],
]);

const akhiran: readonly (readonly [string, string])[] = [
  ['.html', 'html'],
  ['.sarif', 'sarif'],
  ['.sarif.json', 'sarif'],
  ['.json', 'json'],
];

/** Name of the form that the name of a file asks for; `orang` when it asks for none, or there is no file. */
export function formatOfFile(berkas = ''): string {
  return akhiran.find(([akhir]) => berkas.toLowerCase().endsWith(akhir))?.[1] ?? 'orang';
}
