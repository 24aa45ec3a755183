import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scanPersonalData } from '../../src/build/personal-data.ts';
import { ScriptError } from '../../src/io/command.ts';
import { buatXlsx, buatZip } from '../io/xlsx-buatan.ts';
import { buatPdf } from './pdf-buatan.ts';

const nik = '6399990101909999';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-dist-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What the scan of a folder with these files says; nothing when it lets them pass. */
async function scan(berkas: Readonly<Record<string, string | Buffer>>): Promise<string> {
  for (const [nama, isi] of Object.entries(berkas)) {
    const path = join(folder, nama);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, isi);
  }
  try {
    await scanPersonalData(folder);
    return '';
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    expect(error.exitCode).toBe(1);
    expect(error.message).not.toMatch(/6399|9901|0190|9999/);
    return error.message;
  }
}

function docx(paragraf: string): Buffer {
  return buatZip([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', `<w:document><w:body><w:p>${paragraf}</w:p></w:body></w:document>`],
  ]);
}

const run = (teks: string): string => `<w:r><w:t>${teks}</w:t></w:r>`;

describe('scanPersonalData names the file and the place of', () => {
  it.each<[string, string, string | Buffer, string]>([
    ['a page', 'sop/a/index.html', `<p>\nsatu\n<td>${nik}</td>`, 'baris 3'],
    ['groups on a page', 'index.html', '<p>NIK 6399 9901 0190 9999</p>', 'baris 1'],
    ['a script', '_astro/a.js', `const x={nik:"${nik}"}`, 'baris 1'],
    ['a picture of text', 'alur.svg', `<text>${nik}</text>`, 'baris 1'],
    ['JSON', 'sop.json', `[\n1,\n${nik}]`, 'baris 3'],
    ['linked data', 'data.jsonld', `{"@id":"${nik}"}`, 'baris 1'],
    ['a calendar', 'tinjauan.ics', `BEGIN:VCALENDAR\r\nSUMMARY:${nik}`, 'baris 2'],
    ['a process', 'alur.bpmn', `<task name="${nik}"/>`, 'baris 1'],
    ['a file of no known kind', 'CATATAN', `x\n${nik}`, 'baris 2'],
    ['text in UTF-16', 'a.txt', Buffer.from(`\uFEFFNIK ${nik}`, 'utf16le'), 'baris 1'],
    ['a cell', 'a.csv', `KODE;L\n6305012001;12\n${nik};1`, 'baris 3'],
    ['a cell that Excel has shown short', 'a.csv', 'KODE,L\n6.39999E+15,1', 'baris 2'],
    ['a column', 'a.csv', 'KODE,"NAMA_LGKP",TGL_LHR\n1,2,3', 'kolom NAMA_LGKP, TGL_LHR'],
    ['a page of a PDF', 'buku.pdf', buatPdf({ halaman: ['Satu', `NIK ${nik}`] }), 'halaman 2'],
    [
      'the title of a PDF',
      'a.pdf',
      buatPdf({ halaman: ['Satu'], judul: nik }),
      'keterangan dokumen',
    ],
    [
      'a title in UTF-16',
      'a.pdf',
      buatPdf({ halaman: [], judul: `Berkas – ${nik}` }),
      'keterangan dokumen',
    ],
    [
      'a bookmark of a PDF',
      'a.pdf',
      buatPdf({ halaman: ['Satu'], penanda: nik }),
      'keterangan dokumen',
    ],
    [
      'a file attached to a PDF',
      'a.pdf',
      buatPdf({ halaman: [], lampiran: `a\n${nik}` }),
      'lampiran di dalamnya, baris 2',
    ],
    ['a document', 'a.docx', docx(run(nik)), 'bagian word/document.xml, baris 1'],
    [
      'a number cut into runs',
      'a.docx',
      docx(run('63999901') + run('01909999')),
      'bagian word/document.xml, baris 1',
    ],
    [
      'a cell of a workbook',
      'a.xlsx',
      buatXlsx([
        {
          nama: 'A',
          baris: [
            ['NO', 'X'],
            [1, nik],
          ],
        },
      ]),
      'bagian xl/worksheets/sheet1.xml, sel B2',
    ],
    [
      'a number of a workbook',
      'a.xlsx',
      buatXlsx([
        {
          nama: 'A',
          baris: [],
          xml: '<row r="1"><c r="C1"><v>6.3999901019099990E+15</v></c></row>',
        },
      ]),
      'bagian xl/worksheets/sheet1.xml, sel C1',
    ],
    [
      'a page of an e-book',
      'a.epub',
      buatZip([['OEBPS/bab.xhtml', `<p>\n${nik}`]]),
      'bagian OEBPS/bab.xhtml, baris 2',
    ],
    ['the name of an entry', 'a.zip', buatZip([[`${nik}.txt`, 'x']]), 'nama berkas di dalamnya'],
  ])('%s', async (_, nama, isi, letak) => {
    const pesan = await scan({ 'index.html': '<p>Aman</p>', [nama]: isi });
    expect(pesan).toContain('1 berkas akan memuat angka 16 digit');
    expect(pesan).toContain(`\n  ${nama}, ${letak}`);
  });

  it('a file whose name is a number, without its digits', async () => {
    expect(await scan({ [`unduhan/${nik}.txt`]: 'x' })).toContain(
      '\n  unduhan/XXXXXXXXXXXXXXXX.txt, namanya sendiri\n',
    );
  });
});

describe('scanPersonalData', () => {
  it.each<[string, string, string | Buffer]>([
    ['prose about NIK', 'a.html', '<p>NIK terdiri atas 16 angka, NIP 19700101 199503 1 001</p>'],
    ['drawings', 'a.svg', '<path d="M12.1234567890123456 1200 1300L1400 1501"/>'],
    ['programs', 'a.js', 'if(x>9007199254740991)y=.1234567890123456'],
    ['hashes', 'a.json', '{"h":"4a9999999999999999bc0123456789abcdef"}'],
    ['tables of counts', 'a.csv', 'KODE,WILAYAH,L_KK,P_KK,JML_KK\n63.05.01.2001,TUNGKAP,12,3,15'],
    [
      'rows of figures in print',
      'a.pdf',
      buatPdf({ halaman: ['1479 1469 2948 1438', '2021 2022 2023 2024'] }),
    ],
    [
      'cells that stand side by side',
      'a.docx',
      docx(`${run('63999901')}</w:p><w:p>${run('01909999')}`),
    ],
    ['fonts', 'a.woff2', Buffer.from(`wOF2\u0000${nik}`)],
  ])('lets %s pass', async (_, nama, isi) => {
    expect(await scan({ [nama]: isi })).toBe('');
  });

  it('looks at all files before it stops and lists ten', async () => {
    const nama = Array.from({ length: 12 }, (_, i) => `halaman-${String(i + 10)}.html`);
    const pesan = await scan(Object.fromEntries(nama.map((satu) => [satu, nik])));
    expect(pesan).toContain('12 berkas akan memuat');
    expect(pesan.match(/halaman-\d\d\.html, baris 1/g)).toHaveLength(10);
    expect(pesan).toContain('\n  dan 2 berkas lain\n');
  });

  it.each<[string, string, Buffer, string]>([
    [
      'a PDF of another program',
      'a.pdf',
      Buffer.from('%PDF-1.4\nlain'),
      'susunan PDF-nya tidak dikenal',
    ],
    ['a broken archive', 'a.zip', Buffer.from('PK\u0003\u0004rusak'), 'arsipnya rusak'],
    [
      'bytes of no known kind',
      'a.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'jenis berkasnya tidak dikenal',
    ],
  ])('publishes nothing that it cannot read: %s', async (_, nama, isi, sebab) => {
    const pesan = await scan({ [nama]: isi });
    expect(pesan).toContain('1 berkas tidak dapat diperiksa');
    expect(pesan).toContain(`\n  ${nama}, ${sebab}\n`);
  });
});
