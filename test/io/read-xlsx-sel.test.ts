import { describe, expect, it } from 'vitest';
import { bacaBytes, tolakan } from './baca-buatan.ts';
import { buatXlsx, type SekitarLembar } from './xlsx-buatan.ts';

async function teksSel(sel: string, sekitar: SekitarLembar = {}): Promise<string> {
  const xml = `<row r="1">${sel}<c r="B1"><v>0</v></c></row>`;
  const { nilai, temuan } = await bacaBytes(buatXlsx([{ nama: 'A', xml }], sekitar));
  expect(temuan).toEqual([]);
  return nilai?.[0]?.baris[0]?.[0] ?? 'no cell';
}

const angka = (tulisan: string): string => `<c r="A1"><v>${tulisan}</v></c>`;
const jenis = (t: string, isi: string): string => `<c r="A1" t="${t}">${isi}</c>`;

describe('a number reads', () => {
  it.each([
    ['as it was entered, not as binary floating point has it', '60.920000000000002', '60.92'],
    ['the same from a sum', '44.239999999999995', '44.24'],
    ['whole though it is written with an exponent', '3.519012001E9', '3519012001'],
    ['whole with an exponent that its digits do not fill', '1.2E+3', '1200'],
    ['with all sixteen digits of a NIK that has them', '3519012001010007', '3519012001010007'],
    ['with sixteen digits where Excel has lost the last', '3519012001010000', '3519012001010000'],
    ['the same with an exponent', '3.51901200101E15', '3519012001010000'],
    ['with more digits than a double has', '12345678901234567890', '12345678901234567890'],
    ['as stored, not as the percentage that its look shows', '0.60919999999999996', '0.6092'],
    ['without an exponent though it is small', '1.5E-7', '0.00000015'],
    ['negative', '-12.5', '-12.5'],
    ['zero without a sign', '-0', '0'],
    ['without the blanks around it', ' 12 ', '12'],
  ])('%s', async (_, tulisan, teks) => {
    expect(await teksSel(angka(tulisan))).toBe(teks);
  });
});

describe('a text reads', () => {
  it.each([
    [
      'with its blanks',
      jenis('inlineStr', '<is><t xml:space="preserve"> ISLAM L </t></is>'),
      ' ISLAM L ',
    ],
    [
      'through its runs',
      jenis('inlineStr', '<is><r><rPr><b/></rPr><t>IS</t></r><r><t>LAM</t></r></is>'),
      'ISLAM',
    ],
    [
      'without how it is pronounced',
      jenis('inlineStr', '<is><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></is>'),
      '山田',
    ],
    [
      'with its entities resolved',
      jenis('str', '<v>L &lt; P &amp; &#x4A;&#109;l</v>'),
      'L < P & Jml',
    ],
    [
      'through a comment and a CDATA',
      jenis('str', '<v>SUKA<!-- x --><![CDATA[ & ]]>MAJU</v>'),
      'SUKA & MAJU',
    ],
    ['with line breaks of Excel', jenis('str', '<v>AKTA_x000A_LAHIR</v>'), 'AKTA\nLAHIR'],
    [
      'as digits where digits were entered as text',
      jenis('inlineStr', '<is><t>0351</t></is>'),
      '0351',
    ],
    ['from the shared ones', jenis('s', '<v>1</v>'), 'JUMLAH'],
    ['from the shared ones through runs', jenis('s', '<v>2</v>'), 'LK/PR'],
  ])('%s', async (_, sel, teks) => {
    const bersama =
      '<si><t>KODE</t></si><si><t>JUMLAH</t><rPh sb="0" eb="1"><t>jm</t></rPh><phoneticPr/></si><si><r><t>LK</t></r><r><t>/PR</t></r></si>';
    expect(await teksSel(sel, { teks: bersama })).toBe(teks);
  });
});

describe('another cell reads', () => {
  const gaya =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs>';
  it.each([
    ['an error as its text', jenis('e', '<f>A2</f><v>#REF!</v>'), '#REF!'],
    ['true as TRUE', jenis('b', '<v>1</v>'), 'TRUE'],
    ['false as FALSE', jenis('b', '<v>false</v>'), 'FALSE'],
    ['an ISO date as it stands', jenis('d', '<v>2024-12-31T00:00:00.000Z</v>'), '2024-12-31'],
    [
      'a number that looks like a date as the date',
      '<c r="A1" s="1"><v>45657</v></c>',
      '2024-12-31',
    ],
    ['a moment with its time', '<c r="A1" s="2"><v>45657.5</v></c>', '2024-12-31 12:00:00'],
    [
      'a code that merely looks like a date as the code',
      '<c r="A1" s="1"><v>3519012001</v></c>',
      '3519012001',
    ],
    ['a percentage as stored', '<c r="A1" s="3"><v>0.6092</v></c>', '0.6092'],
    ['the result of a formula', '<c r="A1"><f>SUM(C1:D1)</f><v>42</v></c>', '42'],
    ['an empty result of a formula as nothing', jenis('str', '<f>""</f><v></v>'), ''],
    [
      'a formula that nobody computed as words, not as nothing or 0',
      '<c r="A1"><f>SUM(C1:D1)</f></c>',
      'rumus tanpa hasil: SUM(C1:D1)',
    ],
    ['the same with an empty value', '<c r="A1"><f>1+1</f><v></v></c>', 'rumus tanpa hasil: 1+1'],
    ['the same for a text formula', jenis('str', '<f>C1</f>'), 'rumus tanpa hasil: C1'],
    [
      'the same for a neighbour of the formula',
      '<c r="A1"><f t="shared" si="0"/></c>',
      'rumus tanpa hasil',
    ],
    ['a cell that only has a look as nothing', '<c r="A1" s="3"/>', ''],
  ])('%s', async (_, sel, teks) => {
    expect(await teksSel(sel, { gaya })).toBe(teks);
  });

  it.each([
    ['1900, by default', '', '2024-12-31'],
    ['1904', '<workbookPr date1904="1"/>', '2029-01-01'],
    ['1904 in words', '<workbookPr date1904="true"/>', '2029-01-01'],
  ])('dates counted from %s', async (_, buku, teks) => {
    const sel = '<c r="A1" s="1"><v>45657</v></c>';
    expect(await teksSel(sel, { gaya, buku })).toBe(teks);
  });

  it('keeps numbers of a workbook that has lost its looks', async () => {
    expect(await teksSel('<c r="A1" s="9"><v>45657</v></c>')).toBe('45657');
  });
});

describe('a damaged cell is refused by its address:', () => {
  it.each([
    [
      'a shared text that is not there',
      '<row r="1"><c r="C1" t="s"><v>5</v></c></row>',
      'sel C1 menunjuk teks ke-5',
    ],
    [
      'a number in words',
      '<row r="2"><c r="B2"><v>12 jiwa</v></c></row>',
      'sel B2 berisi "12 jiwa", bukan angka',
    ],
    [
      'a number in another notation',
      '<row r="2"><c r="B2"><v>0x10</v></c></row>',
      'sel B2 berisi "0x10"',
    ],
    [
      'a number without bound',
      '<row r="2"><c r="B2"><v>1E999</v></c></row>',
      'sel B2 berisi "1E999"',
    ],
    [
      'a truth that is neither',
      '<row r="1"><c r="A1" t="b"><v>2</v></c></row>',
      'sel A1 berisi "2"',
    ],
    [
      'a kind that nobody knows',
      '<row r="1"><c r="A1" t="z"><v>2</v></c></row>',
      'sel A1 berjenis "z"',
    ],
    [
      'a cell in another row',
      '<row r="1"><c r="A2"><v>2</v></c></row>',
      'sel "A2" tidak pada urutannya',
    ],
    [
      'a cell twice',
      '<row r="1"><c r="B1"><v>2</v></c><c r="B1"><v>3</v></c></row>',
      'sel "B1" tidak pada urutannya',
    ],
    ['a row twice', '<row r="2"/><row r="2"/>', 'baris "2" tidak pada urutannya'],
    ['a row above the last', '<row r="3"/><row r="2"/>', 'baris "2" tidak pada urutannya'],
    ['a row without a number', '<row r="x"/>', 'baris "x" tidak pada urutannya'],
  ])('%s', async (_, xml, apa) => {
    const [aturan, teks] = await tolakan(buatXlsx([{ nama: 'Sheet15', xml }]));
    expect(aturan).toBe('xlsx-lembar-rusak');
    expect(teks).toContain(`Lembar "Sheet15" tidak dapat dibaca: ${apa}`);
  });
});
