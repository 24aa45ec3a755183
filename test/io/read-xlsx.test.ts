import { describe, expect, it } from 'vitest';
import { bacaBytes, tolakan } from './baca-buatan.ts';
import { bagianXlsx, buatXlsx, buatZip, xmlHubungan, type BagianZip } from './xlsx-buatan.ts';

const satuSel = '<row r="1"><c r="A1"><v>7</v></c></row>';

describe('readXlsx', () => {
  it('gives every sheet with its cells as text at their places', async () => {
    const { nilai, temuan } = await bacaBytes(
      buatXlsx([
        {
          nama: 'Sheet7',
          baris: [[null, 'KODE', 'ISLAM L '], [], ['3519012001', 44.239999999999995, 2493]],
        },
        { nama: 'Sheet9', baris: [] },
      ]),
    );
    expect(temuan).toEqual([]);
    expect(nilai).toEqual([
      {
        nama: 'Sheet7',
        baris: [
          ['', 'KODE', 'ISLAM L '],
          ['', '', ''],
          ['3519012001', '44.24', '2493'],
        ],
      },
      { nama: 'Sheet9', baris: [] },
    ]);
  });

  it.each([
    [
      'quotes, entities and angle brackets',
      'Sheet10 (2) &quot;L&amp;P&quot; &lt;1',
      'Sheet10 (2) "L&P" <1',
    ],
    ['characters of other scripts', 'Désa ꦗꦮ', 'Désa ꦗꦮ'],
    ['an escape of Excel', 'A_x0042_C', 'ABC'],
  ])('gives a name with %s as the tab shows it', async (_, tertulis, nama) => {
    const { nilai } = await bacaBytes(buatXlsx([{ nama: tertulis, xml: satuSel }]));
    expect(nilai?.map((satu) => satu.nama)).toEqual([nama]);
  });

  it('keeps the order of the tabs, whatever the parts are called and in which order they are packed', async () => {
    const bagian = bagianXlsx([
      { nama: 'Pertama', baris: [[1]] },
      { nama: 'Kedua', baris: [[2]] },
    ]);
    const hubungan = [
      xmlHubungan('rId1', 'worksheet', 'worksheets/sheet2.xml'),
      xmlHubungan('rId2', 'worksheet', 'worksheets/sheet1.xml'),
    ];
    bagian.set('xl/_rels/workbook.xml.rels', `<Relationships>${hubungan.join('')}</Relationships>`);
    const { nilai } = await bacaBytes(buatZip([...bagian].reverse()));
    expect(nilai).toEqual([
      { nama: 'Pertama', baris: [['2']] },
      { nama: 'Kedua', baris: [['1']] },
    ]);
  });

  it('reads what is hidden and leaves out tabs that hold a chart', async () => {
    const bagian = bagianXlsx([
      { nama: 'Data', xml: '<row r="1" hidden="1"><c r="A1"><v>7</v></c></row>' },
      { nama: 'Grafik' },
    ]);
    const hubungan = [
      xmlHubungan('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      xmlHubungan('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
    ];
    bagian.set('xl/_rels/workbook.xml.rels', `<Relationships>${hubungan.join('')}</Relationships>`);
    bagian.set(
      'xl/workbook.xml',
      String(bagian.get('xl/workbook.xml')).replace(
        '<sheet name="Data"',
        '<sheet name="Data" state="veryHidden"',
      ),
    );
    const { nilai } = await bacaBytes(buatZip([...bagian]));
    expect(nilai).toEqual([{ nama: 'Data', baris: [['7']] }]);
  });

  const ubahSatu =
    (jalur: string, ubah: (isi: string) => string | Buffer) =>
    (bagian: BagianZip): void => {
      bagian.set(jalur, ubah(String(bagian.get(jalur))));
    };
  const hubunganKe = (tujuan: string): ((bagian: BagianZip) => void) =>
    ubahSatu('xl/_rels/workbook.xml.rels', (isi) => isi.replace('worksheets/sheet1.xml', tujuan));

  it.each<[string, (bagian: BagianZip) => void]>([
    ['a target from the root', hubunganKe('/xl/worksheets/sheet1.xml')],
    ['a target by way of the parent folder', hubunganKe('../xl/./worksheets/sheet1.xml')],
    ['a path in other letters', hubunganKe('Worksheets/Sheet1.XML')],
    [
      'the strict namespace',
      ubahSatu('xl/_rels/workbook.xml.rels', (isi) =>
        isi.replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/',
        ),
      ),
    ],
    [
      'prefixed names',
      ubahSatu('xl/worksheets/sheet1.xml', (isi) => isi.replaceAll(/<(\/?)(\w)/g, '<$1x:$2')),
    ],
    [
      'UTF-16 with a mark',
      ubahSatu('xl/worksheets/sheet1.xml', (isi) => Buffer.from(`\uFEFF${isi}`, 'utf16le')),
    ],
    [
      'UTF-16 without one',
      ubahSatu('xl/worksheets/sheet1.xml', (isi) => Buffer.from(isi, 'utf16le').swap16()),
    ],
    [
      'a declared encoding',
      ubahSatu('xl/worksheets/sheet1.xml', (isi) =>
        Buffer.from(`<?xml version="1.0" encoding="windows-1252"?><!-- é -->${isi}`, 'latin1'),
      ),
    ],
    [
      'a workbook part of another name',
      (bagian) => {
        for (const [lama, baru] of [
          ['xl/workbook.xml', 'xl/buku2.xml'],
          ['xl/_rels/workbook.xml.rels', 'xl/_rels/buku2.xml.rels'],
        ] as const) {
          bagian.set(baru, bagian.get(lama) ?? '');
          bagian.delete(lama);
        }
        const hubungan = xmlHubungan('a', 'officeDocument', 'xl/buku2.xml');
        bagian.set('_rels/.rels', `<Relationships>${hubungan}</Relationships>`);
      },
    ],
    [
      'parts that lead out of the archive',
      (bagian) => {
        bagian.set('../../jahat.xml', '<a/>');
      },
    ],
  ])('reads a workbook with %s', async (_, ubah) => {
    const bagian = bagianXlsx([{ nama: 'A', baris: [[7]] }]);
    ubah(bagian);
    expect((await bacaBytes(buatZip([...bagian]))).nilai).toEqual([{ nama: 'A', baris: [['7']] }]);
  });

  it.each<[string, string, string[][]]>([
    [
      'a merged title, in its first cell only',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"/></row><row r="2"><c r="C2"><v>3</v></c></row>',
      [
        ['1', '', ''],
        ['', '', '3'],
      ],
    ],
    [
      'cells that do not say where they are',
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>5</v></c></row>',
      [
        ['1', '', '3', '4'],
        ['', '', '', ''],
        ['5', '', '', ''],
      ],
    ],
    [
      'rows that only have a look, below the table',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="3" customFormat="1"/><row r="90000"><c r="A90000" s="1"/></row>',
      [['1']],
    ],
    [
      'empty rows above the table',
      '<row r="3"><c r="B3"><v>1</v></c></row>',
      [
        ['', ''],
        ['', ''],
        ['', '1'],
      ],
    ],
    ['no cell', '', []],
  ])('reads a sheet with %s', async (_, xml, baris) => {
    expect((await bacaBytes(buatXlsx([{ nama: 'A', xml }]))).nilai).toEqual([{ nama: 'A', baris }]);
  });
});

describe('readXlsx refuses', () => {
  const simpan = 'simpan sebagai .xlsx';
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  it.each<[string, Buffer, string, string]>([
    ['text under the name .xlsx', Buffer.from('KODE,WILAYAH\n'), 'xlsx-bukan-zip', simpan],
    ['a web page under that name', Buffer.from('<html><table>'), 'xlsx-bukan-zip', simpan],
    ['an empty file', Buffer.alloc(0), 'xlsx-kosong', 'Salin ulang'],
    ['another archive', buatZip([['mimetype', 'opendocument']]), 'xlsx-bukan-xlsx', simpan],
    [
      'an archive in an archive',
      buatZip([['xl/dalam.zip', buatZip([['a', 'b']])]]),
      'xlsx-bukan-xlsx',
      simpan,
    ],
    [
      'a document of Word',
      buatZip([
        [
          '_rels/.rels',
          `<Relationships>${xmlHubungan('a', 'officeDocument', '/word/document.xml')}</Relationships>`,
        ],
        ['word/document.xml', '<w:document/>'],
      ]),
      'xlsx-bukan-xlsx',
      simpan,
    ],
    [
      'an .xlsb',
      buatZip([
        [
          '_rels/.rels',
          `<Relationships>${xmlHubungan('a', 'officeDocument', 'xl/workbook.bin')}</Relationships>`,
        ],
      ]),
      'xlsx-biner',
      simpan,
    ],
    ['an .xls', ole, 'xlsx-format-lama', simpan],
    [
      'a workbook locked by Excel',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'xlsx-bersandi',
      'kata sandi',
    ],
    [
      'an encrypted archive',
      buatZip([['xl/workbook.xml', '']], { bersandi: true }),
      'xlsx-bersandi',
      'kata sandi',
    ],
    [
      'a workbook without its sheet',
      buatZip([
        [
          'xl/workbook.xml',
          '<workbook><sheets><sheet name="Sheet7" r:id="a"/></sheets></workbook>',
        ],
      ]),
      'xlsx-lembar-rusak',
      'Lembar "Sheet7"',
    ],
    [
      'a workbook whose XML breaks off',
      buatZip([['xl/workbook.xml', '<workbook><sheets>']]),
      'xlsx-rusak',
      'Salin ulang',
    ],
  ])('%s and names the cure', async (_, isi, aturan, obat) => {
    const [dapat, teks] = await tolakan(isi);
    expect([dapat, teks]).toEqual([aturan, expect.stringContaining(obat)]);
  });

  const sejuta = 1_048_576;
  it.each<[string, { readonly dimensi?: string; readonly xml?: string }, string]>([
    ['a declared dimension', { dimensi: 'A1:XFD1048576' }, 'XFD1048576'],
    ['a single far cell', { xml: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }, 'XFD1'],
    ['a single far row', { xml: '<row r="1048576"/>' }, 'A1048576'],
    ['many columns times many rows', { dimensi: 'A1:ALL90000' }, 'ALL90000'],
    ['a million empty rows', { xml: '<row/>'.repeat(sejuta) }, 'A100001'],
    [
      'a million cells in one row',
      { xml: `<row>${'<c><v>1</v></c>'.repeat(sejuta)}</row>` },
      'ALM1',
    ],
    [
      '16,384 columns that only have a look',
      { xml: `<row>${'<c s="1"/>'.repeat(16_384)}</row>` },
      'ALM1',
    ],
  ])('a sheet that reaches too far by %s, naming it', async (_, sifat, sudut) => {
    const isi = buatXlsx([
      { nama: 'Sheet1', baris: [['KODE']] },
      { nama: 'Sheet10 (2)', ...sifat },
    ]);
    const [aturan, teks] = await tolakan(isi);
    expect(aturan).toBe('xlsx-lembar-terlalu-luas');
    expect(teks).toContain(`"Sheet10 (2)" merentang sampai sel ${sudut},`);
  });

  const banyak = (n: number, buat: (ke: number) => string): string =>
    Array.from({ length: n }, (_, ke) => buat(ke)).join('');
  it.each<[string, () => Buffer, string]>([
    ['a tab without a name', () => buatXlsx([{ nama: '', xml: satuSel }]), 'xlsx-rusak'],
    [
      'a sheet whose part is something else',
      () => {
        const bagian = bagianXlsx([{ nama: 'A' }]);
        bagian.set('xl/worksheets/sheet1.xml', '<html><row/></html>');
        return buatZip([...bagian]);
      },
      'xlsx-lembar-rusak',
    ],
    [
      'a document type, whose entities could multiply',
      () => {
        const bagian = bagianXlsx([{ nama: 'A', xml: satuSel }]);
        const isi = String(bagian.get('xl/worksheets/sheet1.xml'));
        bagian.set('xl/worksheets/sheet1.xml', `<!DOCTYPE a [<!ENTITY b "bb">]>${isi}`);
        return buatZip([...bagian]);
      },
      'xlsx-rusak',
    ],
    ['an endless text', () => buatXlsx([{ nama: 'A', xml: ' '.repeat(5_000_000) }]), 'xlsx-rusak'],
    [
      'an endless tag',
      () => buatXlsx([{ nama: 'A', xml: `<row a="${'>'.repeat(5_000_000)}"/>` }]),
      'xlsx-rusak',
    ],
    [
      'a tag of very many attributes',
      () => buatXlsx([{ nama: 'A', xml: `<row ${'a="" '.repeat(20_000)}/>` }]),
      'xlsx-rusak',
    ],
    ['endless nesting', () => buatXlsx([{ nama: 'A', xml: '<a>'.repeat(1_000) }]), 'xlsx-rusak'],
    [
      'elements without number',
      () => buatXlsx([{ nama: 'A', xml: '<a/>'.repeat(4_000_001) }]),
      'xlsx-terlalu-besar',
    ],
    [
      'a cell of very many pieces of text',
      () =>
        buatXlsx([
          { nama: 'A', xml: `<row><c><v>${'<![CDATA[aaaaaaaaaa]]>'.repeat(50_001)}</v></c></row>` },
        ]),
      'xlsx-lembar-rusak',
    ],
    [
      'very many shared texts',
      () => buatXlsx([{ nama: 'A', xml: satuSel }], { teks: '<si/>'.repeat(200_001) }),
      'xlsx-teks-terlalu-banyak',
    ],
    [
      'very long shared texts',
      () =>
        buatXlsx([{ nama: 'A', xml: satuSel }], {
          teks: `<si><t>${'a'.repeat(400_000)}</t></si>`.repeat(51),
        }),
      'xlsx-teks-terlalu-banyak',
    ],
    [
      'very many looks',
      () => buatXlsx([{ nama: 'A', xml: satuSel }], { gaya: '<xf/>'.repeat(1_000_001) }),
      'xlsx-terlalu-besar',
    ],
    [
      'very many sheets',
      () =>
        buatZip([
          [
            'xl/workbook.xml',
            `<workbook><sheets>${banyak(501, (ke) => `<sheet name="S${ke}" r:id="r${ke}"/>`)}</sheets></workbook>`,
          ],
        ]),
      'xlsx-terlalu-besar',
    ],
    [
      'wide sheets that are too many together',
      () =>
        buatXlsx(Array.from({ length: 9 }, (_, ke) => ({ nama: `S${ke}`, dimensi: 'A1:A99999' }))),
      'xlsx-terlalu-besar',
    ],
    [
      'very many parts',
      () => buatZip(Array.from({ length: 2_001 }, (_, n): [string, string] => [`a${n}`, ''])),
      'xlsx-terlalu-besar',
    ],
    [
      'two tabs of one part, whose contents would multiply',
      () => {
        const bagian = bagianXlsx([{ nama: 'A' }, { nama: 'B' }]);
        const isi = String(bagian.get('xl/_rels/workbook.xml.rels'));
        bagian.set('xl/_rels/workbook.xml.rels', isi.replace('sheet2.xml', 'sheet1.xml'));
        return buatZip([...bagian]);
      },
      'xlsx-rusak',
    ],
    [
      'text that is not in its encoding',
      () => {
        const bagian = bagianXlsx([{ nama: 'A', xml: satuSel }]);
        bagian.set('xl/workbook.xml', Buffer.from('<workbook name="\xe9"/>', 'latin1'));
        return buatZip([...bagian]);
      },
      'xlsx-rusak',
    ],
    [
      'an encoding that nobody knows',
      () => {
        const bagian = bagianXlsx([{ nama: 'A', xml: satuSel }]);
        bagian.set('xl/workbook.xml', '<?xml version="1.0" encoding="x-1"?><workbook/>');
        return buatZip([...bagian]);
      },
      'xlsx-rusak',
    ],
  ])('%s', async (_, buat, aturan) => {
    expect((await tolakan(buat()))[0]).toBe(aturan);
  });
});
