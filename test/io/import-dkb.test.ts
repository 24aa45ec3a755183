import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { menghentikan } from '../../src/finding/finding.ts';
import { importDkb } from '../../src/io/import-dkb.ts';
import { parsePermintaan } from '../../src/io/permintaan-impor.ts';
import { readData } from '../../src/io/read-data.ts';
import { buatXlsx, type LembarBuatan } from './xlsx-buatan.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-impor-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

type Baris = LembarBuatan['baris'][number];

/** Rows of a table of the sample, its figures as numbers. */
function tabelContoh(nama: string): Baris[] {
  const teks = readFileSync(new URL(`../../data/63.05/2025-1/${nama}`, import.meta.url), 'utf8');
  const [kepala = '', ...isi] = teks.replace('\uFEFF', '').trimEnd().split('\n');
  const baris = isi.map((satu) =>
    satu.split(';').map((sel, kolom) => (kolom > 1 ? Number(sel) : sel)),
  );
  return [kepala.split(';'), ...baris];
}

const ktp = tabelContoh('ktp-el.csv');
const agama = tabelContoh('agama.csv');

async function impor(
  lembar: readonly LembarBuatan[],
  opsi: { readonly code?: string; readonly force?: boolean } = {},
) {
  const berkas = join(folder, 'DKB_SMSTR_1_2025.xlsx');
  await writeFile(berkas, buatXlsx(lembar));
  const out = join(folder, 'data');
  const keluaran: string[] = [];
  const kode = await importDkb(
    await parsePermintaan(berkas, { code: '63.05', period: '2025-1', out, ...opsi }),
    (teks) => keluaran.push(teks),
  );
  return { kode, teks: keluaran.join(''), out, rilis: join(out, '63.05', '2025-1') };
}

/** The table with one cell changed; row as in the worksheet, from 1. */
function ubah(tabel: readonly Baris[], baris: number, kolom: number, sel: Baris[number]): Baris[] {
  return tabel.with(baris - 1, (tabel[baris - 1] ?? []).with(kolom, sel));
}

describe('importDkb', () => {
  it('makes a release that can be built from the sheets it knows and names the others', async () => {
    const { kode, teks, out, rilis } = await impor([
      { nama: 'Sheet7', baris: [['AGAMA MENURUT DESA'], [], ...agama] },
      { nama: 'Sheet6 (2)', baris: ktp },
      { nama: 'Sheet9', baris: [] },
    ]);
    expect(kode).toBe(0);
    expect(await readdir(rilis)).toEqual(['agama.csv', 'ktp-el.csv', 'rilis.yaml']);
    const csv = (await readFile(join(rilis, 'agama.csv'), 'utf8')).split('\n');
    expect(csv.slice(2, 4)).toEqual([
      'KODE,WILAYAH,ISLAM L,ISLAM P,KRISTEN L,KRISTEN P,KATHOLIK L,KATHOLIK P,HINDU L,HINDU P,BUDHA L,BUDHA P,KHONGHUCU L,KHONGHUCU P,KEPERCAYAAN L,KEPERCAYAAN P',
      '6305011001,BINUANG,2010,2029,28,40,26,11,7,3,2,6,0,2,2,2',
    ]);
    const data = await readData(out);
    expect(data.temuan.filter(menghentikan)).toEqual([]);
    expect(data.rilis[0]?.rilis).toMatchObject({
      contoh: false,
      sumber: 'Data Konsolidasi Bersih (DKB) Semester I Tahun 2025, Ditjen Dukcapil Kemendagri',
      tanggalPosisi: '2025-06-30',
      berkas: [
        { berkas: 'agama.csv', asal: { buku: 'DKB_SMSTR_1_2025.xlsx', lembar: 'Sheet7' } },
        { berkas: 'ktp-el.csv', asal: { buku: 'DKB_SMSTR_1_2025.xlsx', lembar: 'Sheet6 (2)' } },
      ],
      diabaikan: [{ lembar: 'Sheet9', alasan: 'Lembar ini kosong' }],
    });
    expect(teks).toContain('dilewati  Sheet9: Lembar ini kosong');
    expect(teks).toContain(
      'dibaca    Sheet7: Penduduk menurut agama (agama), 135 desa/kelurahan, 202.943 jiwa',
    );
    expect(teks).toContain('202.943 jiwa (laki-laki 101.737, perempuan 101.206)');
    expect(teks).toContain(`npm run build -- --data ${out}`);
  });

  it('writes nothing when a cell is broken, and says in which sheet and row', async () => {
    const rusak = ubah(agama, 7, 2, { galat: '#REF!' });
    const { kode, teks, out } = await impor([
      { nama: 'Sheet6 (2)', baris: ktp },
      { nama: 'Sheet7', baris: [['AGAMA MENURUT DESA'], [], ...rusak] },
    ]);
    expect(kode).toBe(1);
    expect(teks).toContain('lembar "Sheet7"');
    expect(teks).toMatch(/galat +baris 9: .*rumus yang rusak "#REF!"/);
    expect(teks).toContain('Tidak ada yang ditulis.');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a workbook with a sheet of people without repeating what stands in it', async () => {
    const { kode, teks, rilis } = await impor([
      { nama: 'Sheet7', baris: agama },
      {
        nama: 'BNBA',
        baris: [
          ['NIK', 'NAMA_LGKP', 'TGL_LHR', 'KODE'],
          ['6305010101900001', 'SITI AMINAH', '01-01-1990', '63.05'],
        ],
      },
    ]);
    expect(kode).toBe(1);
    expect(teks).toContain('lembar "BNBA"');
    expect(teks).toContain('data perseorangan');
    expect(teks).not.toMatch(/SITI|6305010101900001|01-01-1990/);
    expect(existsSync(rilis)).toBe(false);
  });

  it('refuses a number of sixteen digits among the figures without repeating it', async () => {
    const { kode, teks } = await impor([
      { nama: 'Sheet7', baris: ubah(agama, 5, 3, '6305010101900001') },
    ]);
    expect(kode).toBe(1);
    expect(teks).toContain('16 angka berurutan');
    expect(teks).not.toContain('6305010101900001');
  });

  it('says once that the workbook belongs to another kabupaten', async () => {
    const { kode, teks } = await impor([{ nama: 'Sheet7', baris: agama }], { code: '63.11' });
    expect(kode).toBe(1);
    expect(teks).toContain('Tidak satu baris pun berkode 63.11 (Kabupaten Balangan).');
    expect(teks).toContain('1 galat, 0 peringatan');
  });

  it('fails when no sheet is known', async () => {
    const { kode, teks } = await impor([
      {
        nama: 'Sheet1',
        baris: [
          ['NO', 'URAIAN'],
          [1, 'x'],
        ],
      },
    ]);
    expect(kode).toBe(1);
    expect(teks).toContain('Tidak ada lembar yang dapat dipakai');
  });

  it('replaces a release only by --force and keeps the old one beside it', async () => {
    const { rilis } = await impor([{ nama: 'Sheet7', baris: agama }]);
    await writeFile(join(rilis, 'rilis.yaml'), 'sumber: sudah dilengkapi\n');
    await expect(impor([{ nama: 'Sheet6', baris: ktp }])).rejects.toThrow('sudah ada');
    expect((await impor([{ nama: 'Sheet6', baris: ktp }], { force: true })).kode).toBe(0);
    expect(await readdir(rilis)).toEqual(['ktp-el.csv', 'rilis.yaml']);
    const lama = join(folder, 'data', '63.05', '.2025-1.lama');
    expect(await readFile(join(lama, 'rilis.yaml'), 'utf8')).toBe('sumber: sudah dilengkapi\n');
  });

  it('says that the place cannot be written when a file stands in the way', async () => {
    await writeFile(join(folder, 'data'), '');
    await expect(impor([{ nama: 'Sheet7', baris: agama }])).rejects.toThrow(
      'adalah berkas, bukan folder',
    );
  });
});

describe('parsePermintaan', () => {
  it.each([
    ['no workbook', undefined, {}, 'Sebutkan buku kerja'],
    ['a missing workbook', 'tidak-ada.xlsx', {}, 'tidak ditemukan'],
    ['a folder', 'folder.xlsx', {}, 'tidak ditemukan'],
    ['an .xls', 'lama.xls', {}, 'simpan sebagai .xlsx'],
    ['a CSV', 'agama.csv', {}, 'letakkan langsung di folder rilisnya'],
    ['no code', 'ada.xlsx', { code: undefined }, '--code 35.19'],
    ['a code of a kecamatan', 'ada.xlsx', { code: '35.19.01' }, 'bukan kode kabupaten/kota'],
    ['a code without its dot', 'ada.xlsx', { code: '3519' }, 'bukan kode kabupaten/kota'],
    ['an unknown code', 'ada.xlsx', { code: '99.99' }, 'tidak ada dalam register'],
    ['no period', 'ada.xlsx', { period: undefined }, '--period 2024-2'],
    ['a third semester', 'ada.xlsx', { period: '2024-3' }, 'bukan semester'],
  ])('refuses %s and shows the usage', async (_, nama, salah, pesan) => {
    await writeFile(join(folder, 'ada.xlsx'), '');
    const berkas = nama === undefined ? undefined : join(folder, nama);
    const { code, period } = { code: '35.19', period: '2024-2', ...salah };
    const opsi = {
      ...(code === undefined ? {} : { code }),
      ...(period === undefined ? {} : { period }),
    };
    const gagal = parsePermintaan(berkas, { ...opsi, out: join(folder, 'data') });
    await expect(gagal).rejects.toThrow(pesan);
    await expect(gagal).rejects.toMatchObject({ exitCode: 2 });
    await expect(gagal).rejects.toThrow('Pemakaian: npm run import:dkb -- <berkas.xlsx>');
  });
});

describe('the command', () => {
  const jalankan = (...argumen: string[]) =>
    spawnSync(process.execPath, ['scripts/import-dkb.ts', ...argumen], { encoding: 'utf8' });

  it('answers misuse with exit code 2 and the usage', () => {
    const { status, stdout, stderr } = jalankan();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'Sebutkan buku kerja DKB (.xlsx) yang akan diimpor.\n' +
        'Pemakaian: npm run import:dkb -- <berkas.xlsx> --code 35.19 --period 2024-2 [--out data] [--force | --correct <alasan> --date <yyyy-mm-dd>]\n' +
        'Selengkapnya: npm run import:dkb -- --help\n',
    );
  });

  it('explains itself', () => {
    const { status, stdout } = jalankan('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run import:dkb -- <berkas.xlsx> [pilihan]');
  });

  it('refuses what is no workbook with exit code 1 and its cure', async () => {
    const berkas = join(folder, 'dkb.xlsx');
    await writeFile(berkas, 'KODE;WILAYAH\n');
    const { status, stdout } = jalankan(
      berkas,
      '--code',
      '35.19',
      '--period',
      '2024-2',
      '--out',
      folder,
    );
    expect(status).toBe(1);
    expect(stdout).toContain('bukan buku kerja Excel (.xlsx)');
    expect(stdout).toContain('simpan sebagai .xlsx');
  });
});

const asli = fileURLToPath(
  new URL('../../../shared/data/dkb/DKB_SMSTR_2_2024.xlsx', import.meta.url),
);

describe.skipIf(!existsSync(asli))('a real workbook', () => {
  it('gives ten kinds of exports of 737 875 people that agree with each other, and accounts for every sheet', async () => {
    const out = join(folder, 'data');
    const keluaran: string[] = [];
    const permintaan = await parsePermintaan(asli, { code: '35.19', period: '2024-2', out });
    expect(await importDkb(permintaan, (teks) => keluaran.push(teks))).toBe(0);
    expect(keluaran.join('')).toContain('737.875 jiwa (laki-laki 365.305, perempuan 372.570)');
    const { rilis, temuan } = await readData(out);
    expect(temuan.filter(menghentikan)).toEqual([]);
    expect([...(rilis[0]?.datasets.keys() ?? [])].toSorted()).toEqual([
      'agama',
      'akta-kelahiran',
      'kia',
      'kk',
      'kk-status-kawin',
      'pekerjaan',
      'pendidikan',
      'status-kawin',
      'umur-5-tahunan',
      'umur-tunggal',
    ]);
    const { berkas = [], diabaikan = [] } = rilis[0]?.rilis ?? {};
    expect(berkas.length + diabaikan.length).toBe(14);
    expect(diabaikan.map(({ lembar, alasan }) => `${lembar}: ${alasan}`)).toEqual([
      expect.stringMatching(/^Sheet9: .*206 baris memakai 190 nama/),
      expect.stringMatching(/^Sheet16: .*206 baris memakai 190 nama/),
    ]);
  });
});
