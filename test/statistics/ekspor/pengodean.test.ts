import { describe, expect, it } from 'vitest';
import { decodeTeks } from '../../../src/io/decode.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

const baris = [
  ['KODE', 'WILAYAH', 'WKTP_LK', 'WKTP_PR', 'REKAM_LK', 'REKAM_PR', 'KTP_LK', 'KTP_PR'],
  ['63.05.01.2001', 'Air Jernih – A', '1', '2', '3', '4', '5', '6'],
  ['6305012002', 'Batu é', '7', '8', '9', '10', '11', '12'],
];

function baca(isi: Uint8Array) {
  const { nilai, temuan } = readExport(decodeTeks(isi), 'ktp.csv', kabupatenKecil);
  return {
    angka: nilai?.baris.map((satu) => [satu.kode, satu.barisBerkas, satu.nilai[0], satu.nilai[7]]),
    temuan: temuan.filter(({ aturan }) => aturan !== 'nama-wilayah'),
    alasan: temuan.map(({ aturan, pesan }) => `${aturan}: ${pesan}`).join(),
  };
}

const pengodean: readonly (readonly [string, (teks: string) => Buffer])[] = [
  ['UTF-8', (teks) => Buffer.from(teks)],
  ['UTF-8 with a mark', (teks) => Buffer.from(`\uFEFF${teks}`)],
  ['UTF-16 LE', (teks) => Buffer.from(`\uFEFF${teks}`, 'utf16le')],
  ['UTF-16 BE', (teks) => Buffer.from(`\uFEFF${teks}`, 'utf16le').swap16()],
  ['UTF-16 LE without a mark', (teks) => Buffer.from(teks, 'utf16le')],
  ['UTF-16 BE without a mark', (teks) => Buffer.from(teks, 'utf16le').swap16()],
  ['Windows-1252', (teks) => Buffer.from(teks.replace('–', '\u0096'), 'latin1')],
];
const pemisah = [',', ';', '\t', '|'];
const akhirBaris = ['\n', '\r\n', '\r'];

describe.each(pengodean)('a file in %s', (_, tulis) => {
  it.each(pemisah.flatMap((tanda) => akhirBaris.map((akhir) => [tanda, akhir] as const)))(
    'is read with %j between cells and %j between rows',
    (tanda, akhir) => {
      const teks = baris.map((sel) => sel.join(tanda)).join(akhir);
      expect(baca(tulis(teks))).toMatchObject({
        angka: [
          ['63.05.01.2001', 2, 1, 6],
          ['63.05.01.2002', 3, 7, 12],
        ],
        temuan: [],
      });
    },
  );

  it('is read with sep= and line ends inside quoted headers, which make no rows', () => {
    const [kepala = [], ...isi] = baris;
    const judul = kepala.map((teks) => `"${teks.replace('_', '\n')}"`).join('|');
    const teks = `sep=|\r\n${[judul, ...isi.map((sel) => sel.join('|'))].join('\r\n')}\r\n`;
    expect(baca(tulis(teks)).angka?.map(([, nomor]) => nomor)).toEqual([2, 3]);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'berkas-kosong'],
    ['blank', Buffer.from('\n \n'), 'berkas-kosong'],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'), 'bukan-csv: .*\\.xlsx'],
    [
      'an old workbook',
      Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'),
      'bukan-csv: .*\\.xls\\)',
    ],
    ['a web page', Buffer.from('<!DOCTYPE html>\n<table><tr><td>1'), 'bukan-csv: .*HTML'],
    ['a table saved as a web page', Buffer.from('  <table border=1>'), 'bukan-csv: .*HTML'],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'bukan-csv: .*XML'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'bukan-csv: .*PDF'],
    ['JSON', Buffer.from('[{"kode": 1}]'), 'bukan-csv: .*JSON'],
    ['binary', Buffer.from([1, 2, 3, 255, 0, 9, 7]), 'bukan-csv: .*biner'],
  ])('is refused in plain words when it is %s', (_, isi, pesan) => {
    expect(baca(isi).alasan).toMatch(new RegExp(`^${pesan}`));
  });
});
