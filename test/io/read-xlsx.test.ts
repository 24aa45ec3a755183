import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/io/read-xlsx.ts';
import { buatXlsx, buatZip } from './xlsx-buatan.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-xlsx-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function baca(isi: Buffer) {
  const jalur = join(folder, 'dkb.xlsx');
  await writeFile(jalur, isi);
  return readXlsx(jalur);
}

async function temuan(isi: Buffer) {
  const hasil = await baca(isi);
  return hasil.temuan.map(({ aturan, pesan, obat }) => ({
    aturan,
    teks: `${pesan} ${obat ?? ''}`,
  }));
}

describe('readXlsx', () => {
  it('gives every sheet with its cells as text at their places', async () => {
    const { nilai, temuan } = await baca(
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

  it('keeps the text of a cell that holds an error', async () => {
    const { nilai } = await baca(
      buatXlsx([{ nama: 'A', baris: [['JML'], [{ galat: '#REF!' }], [{ galat: '#DIV/0!' }]] }]),
    );
    expect(nilai?.[0]?.baris).toEqual([['JML'], ['#REF!'], ['#DIV/0!']]);
  });

  it.each([
    ['a declared dimension', { dimensi: 'A1:XFD1048576' }, 'XFD1048576'],
    ['a single far cell', { xml: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }, 'XFD1'],
    ['a single far row', { xml: '<row r="1048576"/>' }, 'A1048576'],
    ['many columns times many rows', { dimensi: 'A1:ALL90000' }, 'ALL90000'],
  ])('refuses a sheet that reaches too far by %s, naming it', async (_, sifat, sudut) => {
    const isi = buatXlsx([
      { nama: 'Sheet1', baris: [['KODE']] },
      { nama: 'Sheet10 (2)', baris: [], ...sifat },
    ]);
    const [satu] = await temuan(isi);
    expect(satu?.aturan).toBe('xlsx-lembar-terlalu-luas');
    expect(satu?.teks).toContain(`"Sheet10 (2)" merentang sampai sel ${sudut}`);
  });

  it.each([
    [
      'text under the name .xlsx',
      Buffer.from('KODE,WILAYAH\n'),
      'xlsx-bukan-zip',
      'simpan sebagai .xlsx',
    ],
    ['an empty file', Buffer.alloc(0), 'xlsx-bukan-zip', 'simpan sebagai .xlsx'],
    [
      'another archive',
      buatZip([['mimetype', 'opendocument']]),
      'xlsx-bukan-xlsx',
      'simpan sebagai .xlsx',
    ],
    ['an .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'xlsx-format-lama', 'simpan sebagai .xlsx'],
    [
      'a workbook locked by Excel',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
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
      'a cut-off copy',
      buatXlsx([{ nama: 'A', baris: [['KODE']] }]).subarray(0, 300),
      'xlsx-rusak',
      'Salin ulang',
    ],
    [
      'a workbook without its parts',
      buatZip([['xl/workbook.xml', '<workbook/>']]),
      'xlsx-rusak',
      'Salin ulang',
    ],
  ])('refuses %s and names the cure', async (_, isi, aturan, obat) => {
    const hasil = await temuan(isi);
    expect(hasil.map((satu) => satu.aturan)).toEqual([aturan]);
    expect(hasil[0]?.teks).toContain(obat);
  });

  it('refuses an archive whose declared sizes exceed the bound without inflating it', async () => {
    const bom = buatZip([['xl/workbook.xml', Buffer.alloc(1_000_000)]], {
      ukuranDinyatakan: 4_000_000_000,
    });
    const mulai = performance.now();
    expect((await temuan(bom)).map(({ aturan }) => aturan)).toEqual(['xlsx-terlalu-besar']);
    expect(performance.now() - mulai).toBeLessThan(1_000);
  });

  it('refuses an entry that inflates beyond the size it declares', async () => {
    const bohong = buatZip([['xl/workbook.xml', Buffer.alloc(1_000_000)]], {
      ukuranDinyatakan: 100,
    });
    expect((await temuan(bohong)).map(({ aturan }) => aturan)).toEqual(['xlsx-rusak']);
  });

  it('refuses an archive of very many entries', async () => {
    const banyak = buatZip(
      Array.from({ length: 2_001 }, (_, n): [string, string] => [`a${n}`, '']),
    );
    expect((await temuan(banyak)).map(({ aturan }) => aturan)).toEqual(['xlsx-terlalu-besar']);
  });
});
