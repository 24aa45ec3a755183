import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../../../src/io/front-matter.ts';
import { lineNumber } from '../../../src/sop/yaml/lines.ts';
import { readYaml } from '../../../src/sop/yaml/read-yaml.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

describe('a value', () => {
  it.each<[title: string, yaml: string, isi: unknown]>([
    ['a date stays text', 'a: 2020-01-02', { a: '2020-01-02' }],
    ['a time stays text', 'a: 10:30', { a: '10:30' }],
    ['a number with underscores stays text', 'a: 1_000', { a: '1_000' }],
    ['a number with a zero before it is decimal', 'a: 013', { a: 13 }],
    ['0o makes an octal number', 'a: 0o17', { a: 15 }],
    ['0x makes a hexadecimal number', 'a: 0x1F', { a: 31 }],
    ['an exponent makes a number', 'a: 5e1', { a: 50 }],
    ['a number beyond all bounds stays text', 'a: 12e400', { a: '12e400' }],
    ['yes is a word', 'a: yes', { a: 'yes' }],
    ['a tilde is nothing', 'a: ~', { a: null }],
    ['a key without a value is nothing', 'a:', { a: null }],
    ['a sign inside words is theirs', 'a: b#c & d * e', { a: 'b#c & d * e' }],
    ['<< is a key like any other', '<<: { a: 1 }', { '<<': { a: 1 } }],
    ['a key that is a number becomes text', '1: a', { '1': 'a' }],
    ['CRLF ends a line', 'a: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
    ['a byte order mark is not part of the first key', '\uFEFFa: b', { a: 'b' }],
    ['words go on in the next line', 'a: b\n  c\n', { a: 'b c' }],
    ['a block text keeps its lines', 'a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['three hyphens may open the file', '---\na: b\n', { a: 'b' }],
    ['a comment alone is nothing', '# a\n', null],
    ['no text is nothing', '', null],
  ])('%s', (_, yaml, isi) => {
    expect(readYaml(yaml)).toMatchObject({ isi, rusak: [] });
  });

  it('of the key __proto__ does not become the prototype', () => {
    const { isi } = readYaml('__proto__: { a: 1 }');
    expect(Object.getPrototypeOf(isi)).toBe(Object.prototype);
    expect(Object.entries(isi as object)).toEqual([['__proto__', { a: 1 }]]);
  });
});

/** Line and sentence of every fault. */
function faults(yaml: string): (readonly [baris: number, pesan: string])[] {
  const { isi, rusak } = readYaml(yaml);
  expect(isi).toBeUndefined();
  const baris = lineNumber(yaml);
  return rusak.map(({ offset, pesan }) => [baris(offset), pesan]);
}

describe('a feature that no definition means', () => {
  it.each([
    ['an alias', 'a: b\nc: *penting', 2, 'Tulisan diawali tanda *'],
    ['a star before more words', 'a: *penting sekali', 1, 'Tulisan diawali tanda *'],
    ['a star apart from the words', 'a: * penting', 1, 'Tulisan diawali tanda *'],
    ['an alias as a key', '*a : b', 1, 'Tulisan diawali tanda *'],
    ['a star inside brackets', 'a: [b, *c]', 1, 'Tulisan diawali tanda *'],
    ['an anchor', 'a: &b c', 1, 'Tulisan diawali tanda &'],
    ['an ampersand alone', 'a: & b', 1, 'Tulisan diawali tanda &'],
    ['a tag', 'a: !b c', 1, 'Tulisan diawali tanda !'],
    ['a tag of a language', 'a: !!js/function "b"', 1, 'Tulisan diawali tanda !'],
    ['a standard tag', 'a: !!str 1', 1, 'Tulisan diawali tanda !'],
    ['a tag of an unknown family', 'a: !b!c d', 1, 'Tulisan diawali tanda !'],
    ['a directive', '%YAML 1.2\n---\na: b', 1, 'Baris diawali tanda %'],
    ['a directive without end', '%a\nb: c', 1, 'Baris diawali tanda %'],
    [
      'a second document',
      'a: |\n  - b\n---\nc: d',
      3,
      'Baris --- atau ... memulai definisi kedua dalam berkas yang sama',
    ],
    [
      'an empty second document',
      '---\na: b\n---\n',
      3,
      'Baris --- atau ... memulai definisi kedua dalam berkas yang sama',
    ],
    [
      'a list as a key',
      'a:\n  ? [b]\n  : c',
      2,
      'Tanda [ atau { berdiri di tempat kunci, sedangkan kunci berupa teks',
    ],
    [
      'a placeholder in braces',
      'a: {{nama}}',
      1,
      'Tanda [ atau { berdiri di tempat kunci, sedangkan kunci berupa teks',
    ],
  ])('%s is refused', (_, yaml, nomor, pesan) => {
    expect(faults(yaml)).toEqual([[nomor, pesan]]);
  });

  it('is named at each place, and so is each key that is written again', () => {
    expect(faults('a: &x 1\nb: *x').map(([nomor]) => nomor)).toEqual([1, 2]);
    expect(faults('a: 1\nb: { c: 1, c: 2 }\na: 3\n')).toEqual([
      [2, 'Kunci yang sama tertulis dua kali'],
      [3, 'Kunci yang sama tertulis dua kali'],
    ]);
  });
});

describe('a fault', () => {
  it.each([
    ['a tab before a key', 'a:\n\tb: c', 2, 'Lekukan memakai tab'],
    ['a tab before the first key', '\ta: b', 1, 'Lekukan memakai tab'],
    ['a quote open to the end', 'a: "b\n\n', 1, 'Tanda kutip pembuka tidak mempunyai penutup'],
    ['a quote open above a key', "a: 'b\nc: 'd'", 1, 'Tanda kutip pembuka tidak mempunyai penutup'],
    [
      'a quote open in a list',
      'a:\n  - "b\n  - c: "d"',
      2,
      'Tanda kutip pembuka tidak mempunyai penutup',
    ],
    [
      'a bracket open above a key',
      'a: [{ b: "]" }\nc: d',
      1,
      'Tanda [ atau { tidak mempunyai penutup di tempat yang semestinya',
    ],
    [
      'a brace open in a list',
      'a:\n  - { b: c\n  - { b: d }',
      2,
      'Tanda [ atau { tidak mempunyai penutup di tempat yang semestinya',
    ],
    [
      'a bracket closed too far left',
      'a: [\n  b,\n]',
      1,
      'Tanda [ atau { tidak mempunyai penutup di tempat yang semestinya',
    ],
    ['a bracket too many', 'a: [b]]', 1, 'Tanda ] atau } tidak mempunyai pembuka'],
    ['no comma', 'a: { b: c d: e }', 1, 'Isian di dalam [ ] atau { } tidak dipisah koma'],
    ['a comma too many', 'a: [b,, c]', 1, 'Ada koma tanpa isian di depannya'],
    ['words behind a quote', "a: 'b'c'", 1, 'Ada tulisan sesudah tanda kutip penutup'],
    [
      'a path in double quotes',
      'a: "C:\\Data"',
      1,
      'Tanda \\ di dalam tanda kutip ganda mengawali kode yang tidak dikenal',
    ],
    [
      'a colon in words',
      'a: Memeriksa: berkas',
      1,
      'Tulisan memuat titik dua diikuti spasi sehingga terbaca sebagai kunci',
    ],
    [
      'a colon in words that go on',
      'a: Memeriksa\n  isi berkas: ya',
      2,
      'Tulisan memuat titik dua diikuti spasi sehingga terbaca sebagai kunci',
    ],
    [
      'a key too far right',
      'a: b\n  c: d',
      2,
      'Lekukan tidak sejajar dengan baris lain pada tingkat yang sama',
    ],
    [
      'a key too far left',
      'a:\n  - b: c\n   d: e',
      3,
      'Lekukan tidak sejajar dengan baris lain pada tingkat yang sama',
    ],
    [
      'no space behind a colon',
      'a: b\nc:d\ne: f',
      2,
      'Titik dua sesudah kunci tidak diikuti spasi',
    ],
    [
      'no space behind the colon of the first key',
      'a:\n  - b:c\n    d: e',
      2,
      'Titik dua sesudah kunci tidak diikuti spasi',
    ],
    [
      'no space behind the colon of the last key',
      'a: b\nc:d\n',
      2,
      'Titik dua sesudah kunci tidak diikuti spasi',
    ],
    [
      'no space behind the colon of a quoted key',
      '"a":b',
      1,
      'Titik dua sesudah kunci tidak diikuti spasi',
    ],
    [
      'a key without colon above a list',
      'a\n  - b\n  - c\nd: e',
      1,
      'Baris ini tidak memuat kunci yang diikuti titik dua',
    ],
    [
      'a line without colon below a list',
      'a:\n  - b\nc\nd: e',
      3,
      'Baris ini tidak memuat kunci yang diikuti titik dua',
    ],
    [
      'no space behind a hyphen',
      'a:\n  - b\n  -c\n',
      3,
      'Tanda - di awal baris tidak diikuti spasi',
    ],
    ['a list behind its key', 'a: - b', 1, 'Tulisan diawali tanda -'],
    ['a word that begins with @', 'a: @b', 1, 'Tulisan diawali tanda @'],
    ['words behind the sign of a block', 'a: | b', 1, 'Tulisan diawali tanda |'],
    ['a control character', 'a: b\nc: d\u0007', 2, 'Baris memuat karakter yang tidak tampak'],
    ['a NUL', 'a: b\nc: \u0000', 2, 'Baris memuat karakter yang tidak tampak'],
    ['endless nesting', '['.repeat(100_000), 1, 'Isian bertingkat terlalu dalam'],
    ['a key beside a list', '- a\nb: c', 2, 'Susunan YAML tidak terbaca pada baris ini'],
  ])('%s is named at its line', (_, yaml, nomor, pesan) => {
    expect(faults(yaml)).toEqual([[nomor, pesan]]);
  });
});

describe('beside another reader of YAML', () => {
  const naskah = ['content', 'data'].flatMap((folder) => authored(join(root, folder)));

  it('there are files to compare', () => {
    expect(naskah.length).toBeGreaterThan(10);
  });

  it.each(naskah)('every file holds the same: %s', (_, yaml) => {
    expect(readYaml(yaml).isi).toEqual(parseDocument(yaml).toJS());
  });

  it.each(naskah)('a slip of the pen is noticed by both or by none: %s', (_, yaml) => {
    for (const rusak of slips(yaml)) {
      const lain = parseDocument(rusak);
      const hasil = readYaml(rusak);
      if (lain.errors.length > 0) expect([rusak, hasil.rusak]).not.toEqual([rusak, []]);
      else expect([rusak, hasil.isi]).toEqual([rusak, lain.toJS()]);
    }
  });
});

/** YAML of every file below a folder, with the file's name. */
function authored(folder: string): (readonly [nama: string, yaml: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((nama) => {
      if (!/\.(yaml|mdx?)$/.test(nama)) return [];
      const teks = readFileSync(join(folder, nama), 'utf8');
      const yaml = nama.endsWith('.yaml') ? teks : splitFrontMatter(teks)?.yaml;
      return yaml === undefined ? [] : [[nama, yaml] as const];
    });
}

/** The text with one sign missing, each time another, and with one line moved by a space. */
function slips(yaml: string): readonly string[] {
  const tanda = [...yaml.matchAll(/[:'"[\]{},-]| (?=\S)/g)].map(({ index }) => index);
  const langkah = Math.ceil(tanda.length / 12);
  return tanda
    .filter((_, ke) => ke % langkah === 0)
    .flatMap((letak) => [
      yaml.slice(0, letak) + yaml.slice(letak + 1),
      yaml.slice(0, yaml.lastIndexOf('\n', letak) + 1) +
        ' ' +
        yaml.slice(yaml.lastIndexOf('\n', letak) + 1),
    ]);
}
