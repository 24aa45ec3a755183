import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { menghentikan } from '../../src/finding/finding.ts';
import { readData } from '../../src/io/read-data.ts';
import { kabupatenKecil } from '../statistics/kabupaten-kecil.ts';

const kk = `KODE,WILAYAH,L_KK,P_KK,JML_KK,L_CETAK_KK,P_CETAK_KK,JML_CETAK_KK
63.05.01.2001,AIR JERNIH,5,2,7,4,2,6
63.05.01.2002,BATU BESAR,30,10,40,30,10,40
63.05.02.1001,MUARA,8,1,9,8,1,9
`;
const nama = ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'];
const agama = `KODE;WILAYAH;${nama.map((satu) => `${satu} L;${satu} P`).join(';')}
6305012001;AIR JERNIH;9;8${';0'.repeat(12)}
6305012002;BATU BESAR;90;80${';0'.repeat(12)}
6305021001;MUARA;9;8${';0'.repeat(12)}
`;
const rilis = 'sumber: DKB Semester II Tahun 2024\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cacah-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function baca(berkas: Readonly<Record<string, string | Buffer>>) {
  for (const [jalur, isi] of Object.entries(berkas)) {
    mkdirSync(dirname(join(folder, jalur)), { recursive: true });
    writeFileSync(join(folder, jalur), isi);
  }
  const register = (kode: string) => (kode === kabupatenKecil.kode ? kabupatenKecil : undefined);
  const hasil = await readData(folder, { register });
  const temuan = hasil.temuan.map(({ tingkat, aturan, tempat }) =>
    `${tingkat} ${aturan} ${tempat.berkas.slice(folder.length + 1)}`.trim(),
  );
  return { rilis: hasil.rilis, temuan, asli: hasil.temuan };
}

describe('readData', () => {
  it('reads a release with its exports, which it names without their folder', async () => {
    const hasil = await baca({
      '63.05/2024-2/rilis.yaml': rilis,
      '63.05/2024-2/kartu.csv': kk,
      '63.05/2024-2/agama.CSV': agama,
      '63.05/.gitkeep': '',
    });
    expect(hasil.temuan).toEqual([]);
    expect(hasil.rilis).toHaveLength(1);
    expect(hasil.rilis[0]).toMatchObject({
      kabupaten: { kode: '63.05' },
      periode: { tahun: 2024, semester: 2 },
      rilis: { wilayah: '63.05', tanggalPosisi: '2024-12-31', contoh: false },
    });
    const datasets = [...(hasil.rilis[0]?.datasets ?? [])];
    expect(datasets.map(([id, { berkas }]) => [id, berkas])).toEqual([
      ['agama', 'agama.CSV'],
      ['kk', 'kartu.csv'],
    ]);
  });

  it('publishes what a release accepts, with the reason beside its table', async () => {
    const kurang = kk.split('\n').slice(0, 3).join('\n');
    const hasil = await baca({
      '63.05/2024-2/rilis.yaml': `${rilis}pengecualian: [{ aturan: desa-lengkap, wilayah: "63.05.02", alasan: Baru dibentuk }]\n`,
      '63.05/2024-2/agama.csv': agama,
      '63.05/2024-2/kk.csv': kurang,
    });
    expect(hasil.asli.filter(menghentikan)).toEqual([]);
    const [[id, [temuan]] = ['', []]] = [...(hasil.rilis[0]?.diterima ?? [])];
    expect(id).toBe('kk');
    expect(temuan).toMatchObject({ aturan: 'desa-lengkap', dikecualikan: 'Baru dibentuk' });
  });

  it('compares with all earlier releases and hears their semester', async () => {
    const lama = { '63.05/2023-1/rilis.yaml': rilis, '63.05/2023-1/kk.csv': kk };
    const antara = { '63.05/2023-2/rilis.yaml': rilis, '63.05/2023-2/agama.csv': agama };
    const baru = {
      '63.05/2024-2/rilis.yaml': `${rilis}berkas: [{ berkas: kk.csv, asal: { buku: DKB_SMSTR_1_2023.xlsx, lembar: Sheet11 } }]\n`,
      '63.05/2024-2/kk.csv': kk,
    };
    const hasil = await baca({ ...lama, ...antara, ...baru });
    expect(hasil.temuan).toEqual([
      'galat judul-semester 63.05/2024-2/kk.csv',
      'galat salinan-semester 63.05/2024-2/kk.csv',
    ]);
  });

  it('gives releases in order of semester', async () => {
    const isi = (periode: string) => ({
      [`63.05/${periode}/rilis.yaml`]: rilis,
      [`63.05/${periode}/kk.csv`]: kk,
    });
    const hasil = await baca({ ...isi('2025-1'), ...isi('2024-2'), ...isi('2024-1') });
    expect(hasil.rilis.map((satu) => satu.rilis.periode)).toEqual(['2024-1', '2024-2', '2025-1']);
  });

  it.each([
    [
      'no release',
      { 'catatan.txt': '' },
      ['galat belum-ada-rilis', 'peringatan berkas-tersesat catatan.txt'],
    ],
    [
      'no rilis.yaml',
      { '63.05/2024-2/kk.csv': kk },
      ['galat tanpa-rilis-yaml 63.05/2024-2/rilis.yaml'],
    ],
    ['no export', { '63.05/2024-2/rilis.yaml': rilis }, ['galat rilis-kosong 63.05/2024-2']],
    [
      'an unregistered kabupaten',
      { '63.99/2024-2/rilis.yaml': rilis },
      ['galat kabupaten-tidak-terdaftar 63.99'],
    ],
    [
      'a semester that does not exist',
      { '63.05/2024-3/kk.csv': kk },
      ['galat belum-ada-rilis', 'galat folder-asing 63.05/2024-3'],
    ],
    [
      'a CSV outside a release',
      { '63.05/kk.csv': kk, '63.05/2024-2/rilis.yaml': rilis, '63.05/2024-2/kk.csv': kk },
      ['galat berkas-tersesat 63.05/kk.csv'],
    ],
    [
      'a rilis.yaml of another folder',
      {
        '63.05/2024-2/rilis.yaml': `${rilis}wilayah: "63.06"\nperiode: 2024-1\n`,
        '63.05/2024-2/kk.csv': kk,
      },
      [
        'galat rilis-beda-folder 63.05/2024-2/rilis.yaml',
        'galat rilis-beda-folder 63.05/2024-2/rilis.yaml',
      ],
    ],
    [
      'another cut-off date than that of the semester',
      {
        '63.05/2024-2/rilis.yaml': `${rilis}tanggalPosisi: 2024-06-30\n`,
        '63.05/2024-2/kk.csv': kk,
      },
      ['peringatan rilis-tanggal-posisi 63.05/2024-2/rilis.yaml'],
    ],
    [
      'an origin of a file that is not there',
      {
        '63.05/2024-2/rilis.yaml': `${rilis}berkas: [{ berkas: x.csv, asal: { buku: a.xlsx, lembar: S } }]\n`,
        '63.05/2024-2/kk.csv': kk,
      },
      ['peringatan rilis-berkas 63.05/2024-2/rilis.yaml'],
    ],
    [
      'an accepted finding that is not there',
      {
        '63.05/2024-2/rilis.yaml': `${rilis}pengecualian: [{ aturan: kk-selaras, alasan: beda hari }]\n`,
        '63.05/2024-2/kk.csv': kk,
      },
      ['peringatan pengecualian-tidak-terpakai 63.05/2024-2/rilis.yaml'],
    ],
    [
      'a table that it does not know',
      {
        '63.05/2024-2/rilis.yaml': rilis,
        '63.05/2024-2/kk.csv': kk,
        '63.05/2024-2/x.csv': 'a,b\n1,2\n',
      },
      ['galat tabel-tidak-dikenal 63.05/2024-2/x.csv'],
    ],
    [
      'a workbook that calls itself CSV',
      {
        '63.05/2024-2/rilis.yaml': rilis,
        '63.05/2024-2/kk.csv': kk,
        '63.05/2024-2/x.csv': Buffer.from('PK\u0003\u0004....', 'latin1'),
      },
      ['galat bukan-csv 63.05/2024-2/x.csv'],
    ],
    [
      'the same kind twice',
      { '63.05/2024-2/rilis.yaml': rilis, '63.05/2024-2/a.csv': kk, '63.05/2024-2/b.csv': kk },
      ['galat dataset-ganda 63.05/2024-2/b.csv'],
    ],
  ])('reports %s, with a cure', async (_, berkas, harapan) => {
    const hasil = await baca(berkas);
    expect(hasil.temuan.toSorted()).toEqual(harapan);
    expect(hasil.asli.every(({ obat }) => obat !== undefined)).toBe(true);
  });

  it('reports a data folder that does not exist', async () => {
    const { rilis: tidakAda, temuan } = await readData(join(folder, 'salah'));
    expect(tidakAda).toEqual([]);
    expect(temuan.map(({ tingkat, aturan }) => [tingkat, aturan])).toEqual([
      ['galat', 'folder-data'],
    ]);
  });

  it('names the line of a fault in rilis.yaml', async () => {
    const hasil = await baca({
      '63.05/2024-2/rilis.yaml': `${rilis}wilayah: 63.05\n`,
      '63.05/2024-2/kk.csv': kk,
    });
    expect(hasil.asli.map(({ tingkat, tempat }) => [tingkat, tempat.baris, tempat.kolom])).toEqual([
      ['galat', 2, 'wilayah'],
    ]);
    expect(hasil.rilis).toEqual([]);
  });
});
