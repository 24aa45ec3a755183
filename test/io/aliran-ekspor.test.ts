import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExportBerkas } from '../../src/io/aliran-ekspor.ts';
import { buildLingkup } from '../../src/statistics/ekspor/lingkup.ts';
import { kabupatenKecil } from '../statistics/kabupaten-kecil.ts';

const teks = [
  'KODE;WILAYAH;"KETERANGAN";L_KK;P_KK;JML_KK',
  '63.05.01.2001;AIR JERNIH;é;5;2;7',
  '63.05.01.2002;BATU BESAR;–;30;10;40',
  '63.05.02.1001;MUARA;;8;1;9',
  '',
].join('\n');
const lingkup = buildLingkup([kabupatenKecil]);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-aliran-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function baca(isi: Uint8Array | string) {
  const jalur = join(folder, 'kk.csv');
  await writeFile(jalur, isi);
  const { nilai, temuan } = await readExportBerkas(jalur, { berkas: 'kk.csv', lingkup });
  return {
    baris: nilai?.baris.map(({ kode, barisBerkas, nilai: n }) => [kode, barisBerkas, n[2]]),
    temuan,
  };
}

const hasil = [
  ['63.05.01.2001', 2, 7],
  ['63.05.01.2002', 3, 40],
  ['63.05.02.1001', 4, 9],
];

describe('an export read piece by piece', () => {
  it.each([
    ['UTF-8', Buffer.from(teks)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${teks}`)],
    ['UTF-16', Buffer.from(`\uFEFF${teks}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(teks, 'utf16le')],
    ['Windows-1252', Buffer.from(teks.replace('–', '\u0096'), 'latin1')],
    ['CRLF', Buffer.from(teks.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(teks.replaceAll('\n', '\r'))],
    ["Excel's separator line", Buffer.from(`sep=;\n${teks}`)],
  ])('is the same in %s', async (_, isi) => {
    expect(await baca(isi)).toEqual({ baris: hasil, temuan: [] });
  });

  it('is read again when the file proves not to be UTF-8 after a megabyte', async () => {
    const isian = `${';'.repeat(5)}\n`.repeat(300_000);
    const { baris, temuan } = await baca(
      Buffer.from(`${teks.replace('–', '')}${isian};Désa;;;;\n`, 'latin1'),
    );
    expect(baris).toEqual(hasil);
    expect(temuan).toEqual([]);
  });

  it('keeps a line end that falls between two pieces as one', async () => {
    const isian = `${';'.repeat(5)}\r\n`;
    const kepala = `${teks.split('\n')[0] ?? ''}\r\n`;
    // One megabyte is read at a time: the blanks bring its end between \\r and \\n.
    const sampai = 1_048_576 - kepala.length + 1;
    const penuh = isian.repeat(Math.floor(sampai / isian.length));
    const tambahan = ' '.repeat(sampai - penuh.length);
    const isi = `${kepala}${tambahan}${penuh}63.05.02.1001;MUARA;;8;1;9\r\n`;
    expect(isi.slice(1_048_575, 1_048_577)).toBe('\r\n');
    const { baris } = await baca(isi);
    expect(baris).toEqual([['63.05.02.1001', 2 + penuh.length / isian.length, 9]]);
  });

  it.each([
    ['an empty file', '', 'berkas-kosong'],
    ['a workbook', 'PK\u0003\u0004…', 'bukan-csv'],
  ])('is refused for %s', async (_, isi, aturan) => {
    expect((await baca(isi)).temuan.map((satu) => satu.aturan)).toEqual([aturan]);
  });
});
