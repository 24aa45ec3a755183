import { sortFindings } from '../../finding.ts';
import type { Finding } from '../../finding.ts';
import type { OpsiLaporan } from '../opsi.ts';
import { kalimat } from '../teks.ts';
import { fingerprints } from './fingerprint.ts';
import { dasarUri, location } from './location.ts';
import { idAturan, level, reportingDescriptor } from './rules.ts';

const skema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Findings as a log of SARIF 2.1.0, which code hosts and editors read; what a document accepts is suppressed. */
export function formatSarif(
  temuan: readonly Finding[],
  { aturan, cakupan }: Pick<OpsiLaporan, 'aturan' | 'cakupan'>,
): string {
  const urut = sortFindings(temuan);
  const id = idAturan(aturan, urut);
  const info = new Map(aturan.map((satu) => [satu.id, satu]));
  const sidik = fingerprints(urut);
  const run = {
    tool: {
      driver: {
        name: 'cacah',
        version: cakupan.versi,
        semanticVersion: cakupan.versi,
        language: 'id',
        rules: id.map((satu) => reportingDescriptor(satu, info.get(satu))),
      },
    },
    language: 'id',
    originalUriBaseIds: {
      [dasarUri]: { description: { text: 'Folder tempat perintah dijalankan' } },
    },
    columnKind: 'utf16CodeUnits',
    results: urut.map((satu, ke) => ({
      ...result(satu),
      ruleIndex: id.indexOf(satu.aturan),
      partialFingerprints: { 'cacah/v1': sidik[ke] },
    })),
  };
  return `${JSON.stringify({ $schema: skema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** A `result` object (§3.27). Every result has `suppressions`, as the standard wants once any has. */
function result(temuan: Finding): object {
  const { aturan, tingkat, tempat, dikecualikan } = temuan;
  return {
    ruleId: aturan,
    level: level[tingkat],
    message: { text: `${kalimat(temuan)}.` },
    locations: [location(tempat)],
    suppressions:
      dikecualikan === undefined
        ? []
        : [{ kind: 'inSource', status: 'accepted', justification: dikecualikan }],
  };
}
