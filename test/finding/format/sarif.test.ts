import skema from '../../fixtures/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/finding/finding.ts';
import { formatSarif } from '../../../src/finding/format/sarif/sarif.ts';
import { aturan, cakupan, dikecualikan, galat, peringatan, saran } from '../contoh.ts';

interface Lokasi {
  readonly physicalLocation: { readonly artifactLocation: object; readonly region?: object };
  readonly logicalLocations?: readonly object[];
}

interface Hasil {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Lokasi];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly object[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Hasil[];
}

const ajv = new Ajv({ schemaId: 'id', meta: false, format: 'full', allErrors: true });
ajv.addMetaSchema(draft04);
const sah = ajv.compile(skema);

function run(temuan: readonly Finding[]): Run {
  const { runs } = JSON.parse(formatSarif(temuan, { aturan, cakupan })) as { runs: [Run] };
  return runs[0];
}

function hasil(temuan: Finding): Hasil {
  const [satu] = run([temuan]).results;
  if (satu === undefined) throw new Error('no result');
  return satu;
}

const tempat = (berkas: string): Finding => ({ ...galat, tempat: { berkas } });

describe('the official schema of SARIF 2.1.0', () => {
  it.each<[string, readonly Finding[]]>([
    ['no finding', []],
    ['every kind of finding', [galat, dikecualikan, peringatan, saran]],
    ['a file with a space, a comma and a bracket', [tempat('isi baru/sop, [1] 100%.md')]],
    ['a file beyond the folder', [tempat('../isi/a.md')]],
    ['a file of another disk', [tempat('D:\\isi\\a b.md')]],
  ])('accepts a report of %s', (_, temuan) => {
    sah(JSON.parse(formatSarif(temuan, { aturan, cakupan })));
    expect(sah.errors ?? []).toEqual([]);
  });

  it('refuses what is no SARIF, so that its silence means something', () => {
    expect(sah({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});

describe('rules', () => {
  it('are described in full, and bear the severity that they have by themselves', () => {
    expect(run([]).tool.driver.rules[0]).toEqual({
      id: 'waktu-kosong',
      shortDescription: { text: 'Setiap langkah menyebut waktunya.' },
      fullDescription: {
        text: 'Waktu adalah bagian mutu baku.\n\nTanpa waktu, lama proses tidak dapat dihitung.',
      },
      help: {
        text: 'Setiap langkah menyebut waktunya.\n\nWaktu adalah bagian mutu baku.\n\nTanpa waktu, lama proses tidak dapat dihitung.',
      },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('hold those that nobody explains too, once, and results point at theirs', () => {
    const { tool, results } = run([galat, peringatan, peringatan, saran]);
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual([
      'waktu-kosong',
      'kata-rancu',
      'tak-terpakai',
      'contoh',
    ]);
    expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });
});

describe('a result', () => {
  it.each([
    [galat, 'error', 'Waktu langkah 3 kosong. Isi waktu, misalnya 20 menit.'],
    [peringatan, 'warning', 'Naik 100%\nkeduanya.'],
    [saran, 'note', 'Kata "dll." tidak menyebut apa pun. Sebutkan semuanya.'],
  ])('of %o is of level %s and says what is wrong and how to mend it', (temuan, level, text) => {
    expect(hasil(temuan)).toMatchObject({ level, message: { text } });
  });

  it('names line, langkah and field', () => {
    expect(hasil(galat).locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/sop/b.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 12 },
        },
        logicalLocations: [
          { name: '3', fullyQualifiedName: 'langkah.3', kind: 'element' },
          { name: 'waktu', fullyQualifiedName: 'langkah.3.waktu', kind: 'property' },
        ],
      },
    ]);
  });

  it('about a whole file names no more than the file', () => {
    expect(hasil(peringatan).locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/sop/a.md', uriBaseId: '%SRCROOT%' },
        },
      },
    ]);
  });

  it.each([
    ['isi/b a#1%.md', { uri: 'isi/b%20a%231%25.md', uriBaseId: '%SRCROOT%' }],
    ['isi\\sop\\a.md', { uri: 'isi/sop/a.md', uriBaseId: '%SRCROOT%' }],
    ['a:b.md', { uri: 'a%3Ab.md', uriBaseId: '%SRCROOT%' }],
    ['/srv/isi baru/a.md', { uri: 'file:///srv/isi%20baru/a.md' }],
    ['D:\\isi\\a.md', { uri: 'file:///D:/isi/a.md' }],
  ])('points at %s with an address', (berkas, artifactLocation) => {
    expect(hasil(tempat(berkas)).locations[0].physicalLocation.artifactLocation).toEqual(
      artifactLocation,
    );
  });

  it('that the document accepts is suppressed with the reason it gives; any other says that it is not', () => {
    expect(hasil(dikecualikan).suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'kosong pada naskah' },
    ]);
    expect(hasil(galat).suppressions).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const sidik = (temuan: Finding) => hasil(temuan).partialFingerprints['cacah/v1'];

  it.each<[string, Finding]>([
    ['its line', { ...galat, tempat: { ...galat.tempat, baris: 99 } }],
    ['a figure in its message', { ...galat, pesan: 'Waktu langkah 12 kosong' }],
    ['its cure', { ...galat, obat: 'Isi' }],
    ['its severity', { ...galat, tingkat: 'saran' }],
  ])('stays when a finding changes %s', (_, lain) => {
    expect(sidik(lain)).toBe(sidik(galat));
  });

  it.each<[string, Finding]>([
    ['rule', { ...galat, aturan: 'lain' }],
    ['file', { ...galat, tempat: { ...galat.tempat, berkas: 'lain.md' } }],
    ['langkah', { ...galat, tempat: { ...galat.tempat, langkah: '4' } }],
    ['field', { ...galat, tempat: { ...galat.tempat, kolom: 'nomor' } }],
    ['message', { ...galat, pesan: 'Waktu rancu' }],
  ])('differs for another %s', (_, lain) => {
    expect(sidik(lain)).not.toBe(sidik(galat));
  });

  it('is the published FNV-1a of 64 bits, with the turn of the finding', () => {
    // The empty identity is four line feeds; computed apart from this program from the offset basis and the prime of FNV.
    const kosong = { aturan: '', tingkat: 'galat', tempat: { berkas: '' }, pesan: '' } as const;
    expect(sidik(kosong)).toBe('591942d2de944f05:1');
  });

  it('tells findings apart that are alike in all', () => {
    const semua = run([galat, galat, galat]).results.map(
      (satu) => satu.partialFingerprints['cacah/v1'] ?? '',
    );
    expect(new Set(semua).size).toBe(3);
    expect(semua.map((satu) => satu.split(':')[1])).toEqual(['1', '2', '3']);
  });
});
