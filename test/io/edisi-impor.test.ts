import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { menghentikan } from '../../src/finding/finding.ts';
import { importDkb } from '../../src/io/import-dkb.ts';
import { parsePermintaan } from '../../src/io/permintaan-impor.ts';
import { readData } from '../../src/io/read-data.ts';
import { readKabupaten } from '../../src/io/read-wilayah.ts';
import { buatXlsx } from './xlsx-buatan.ts';

let folder = '';
let rilis = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-perbaikan-'));
  rilis = join(folder, 'data', '63.05', '2025-1');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

type Opsi = Partial<Parameters<typeof parsePermintaan>[1]>;

const alasan = { correct: 'KK Binuang "ganda"', date: '2025-09-01' };

const desa = readKabupaten('63.05')?.kecamatan.flatMap((kecamatan) => kecamatan.desa) ?? [];

/** Imports a workbook in which the first desa has so many male heads of families, and every other one 100. */
async function impor(kk: number, opsi: Opsi = {}) {
  const berkas = join(folder, 'DKB.xlsx');
  const kepala = ['KODE', 'WILAYAH', 'L_KK', 'P_KK', 'JML_KK'];
  const cetak = ['L_CETAK_KK', 'P_CETAK_KK', 'JML_CETAK_KK'];
  const isi = desa.map(({ kode, nama }, i) => {
    const laki = i === 0 ? kk : 100;
    return [kode, nama, laki, 10, laki + 10, 3, 4, 7];
  });
  await writeFile(berkas, buatXlsx([{ nama: 'Sheet11', baris: [[...kepala, ...cetak], ...isi] }]));
  const keluaran: string[] = [];
  const kode = await importDkb(
    await parsePermintaan(berkas, {
      code: '63.05',
      period: '2025-1',
      out: join(folder, 'data'),
      ...opsi,
    }),
    (teks) => keluaran.push(teks),
  );
  return { kode, teks: keluaran.join('') };
}

function csv(...jalur: readonly string[]): Promise<string> {
  return readFile(join(rilis, ...jalur), 'utf8');
}

describe('import:dkb --correct', () => {
  it('keeps the edition that stands there, and reads as a corrected release', async () => {
    await impor(100);
    const lama = await csv('rilis.yaml');
    const { kode, teks } = await impor(90, alasan);
    expect(kode).toBe(0);
    expect(teks).toContain(`Edisi sebelumnya disimpan di ${join(rilis, 'edisi-1')}`);
    expect(await readdir(rilis)).toEqual(['edisi-1', 'kk.csv', 'rilis.yaml']);
    expect(await csv('edisi-1', 'rilis.yaml')).toBe(lama);
    const data = await readData(join(folder, 'data'));
    const terbaru = data.rilis[0];
    expect(terbaru?.datasets.get('kk')?.baris[0]?.nilai[0]).toBe(90);
    expect(terbaru?.lama[0]?.datasets.get('kk')?.baris[0]?.nilai[0]).toBe(100);
    expect(terbaru?.lama[0]?.diganti).toEqual({
      edisi: 1,
      tanggal: alasan.date,
      alasan: alasan.correct,
    });
    expect(data.temuan.filter(menghentikan)).toEqual([]);
  });

  it('numbers a second correction after the first, side by side and not inside', async () => {
    await impor(100);
    await impor(90, alasan);
    await impor(80, { correct: 'Data susulan', date: '2025-10-01' });
    expect(await readdir(rilis)).toEqual(['edisi-1', 'edisi-2', 'kk.csv', 'rilis.yaml']);
    expect(await readdir(join(rilis, 'edisi-2'))).toEqual(['kk.csv', 'rilis.yaml']);
    expect(await csv('edisi-1', 'kk.csv')).toContain('Binuang,100,');
    expect(await csv('edisi-2', 'kk.csv')).toContain('Binuang,90,');
    const data = await readData(join(folder, 'data'));
    expect(data.rilis[0]?.lama.map(({ diganti }) => diganti.alasan)).toEqual([
      alasan.correct,
      'Data susulan',
    ]);
  });

  it('keeps former editions when the newest is replaced by --force', async () => {
    await impor(100);
    await impor(90, alasan);
    await impor(85, { force: true });
    expect(await readdir(rilis)).toEqual(['edisi-1', 'kk.csv', 'rilis.yaml']);
    expect(await csv('kk.csv')).toContain('Binuang,85,');
    expect((await readData(join(folder, 'data'))).rilis[0]?.lama).toHaveLength(1);
  });

  const kantor = `sementara: true
catatan: ["Tanpa \\"Binuang\\""]
sop: penyusunan-buku-data-agregat
tahap: { disetujui: { langkah: 3, keputusan: Ya }, disahkan: 5 }
issn: 0126-2912
katalog: '1101002.6305'
nomorPublikasi: '63050.2501'
penandaTangan:
  - { oleh: kadis, nama: "Nama, S.H.", nip: '196801011990031001' }
  - { oleh: kabid, nama: Nama Lain }
`;
  it.each<[string, Opsi]>([
    ['a correction', alasan],
    ['what replaces an edition', { force: true }],
  ])(
    'hands what the office wrote on to %s, but not what belongs to the edition',
    async (_, opsi) => {
      await impor(100);
      const asal = (await csv('rilis.yaml'))
        .replace(/^sumber: .*$/m, 'sumber: DKB yang sudah diperiksa')
        .replace(/^tanggalPosisi: .*$/m, 'tanggalPosisi: 2025-06-29')
        .replace(/^tanggalTerbit:$/m, 'tanggalTerbit: 2025-08-12');
      const isian = 'nomor: 470/1/2025\nriwayat: [{ langkah: 1, tanggal: 2025-07-07 }]\n';
      await writeFile(join(rilis, 'rilis.yaml'), `${asal}\n${kantor}${isian}`);
      await impor(90, opsi);
      const milik = (await readData(join(folder, 'data'))).rilis[0]?.rilis;
      expect(milik).toMatchObject({
        sumber: 'DKB yang sudah diperiksa',
        tanggalPosisi: '2025-06-29',
        sementara: true,
        catatan: ['Tanpa "Binuang"'],
        sop: 'penyusunan-buku-data-agregat',
        tahap: { disetujui: { langkah: '3', keputusan: 'Ya' }, disahkan: { langkah: '5' } },
        issn: '0126-2912',
        katalog: '1101002.6305',
        nomorPublikasi: '63050.2501',
        penandaTangan: [
          { oleh: 'kadis', nama: 'Nama, S.H.', nip: '196801011990031001' },
          { oleh: 'kabid', nama: 'Nama Lain' },
        ],
        nomor: '',
        riwayat: [],
      });
      expect(milik?.tanggalTerbit).toBeUndefined();
    },
  );

  it('begins a rilis.yaml whose examples are read once their # is taken away', async () => {
    await impor(100);
    const contoh = (await csv('rilis.yaml'))
      .replace(/^# (?=(?:sop|tahap|nomor|issn|katalog|nomorPublikasi):)/gm, '')
      .replace(/^# ((?:catatan|penandaTangan):)\n# {3}/gm, '$1\n  ');
    await writeFile(join(rilis, 'rilis.yaml'), contoh);
    const milik = (await readData(join(folder, 'data'))).rilis[0]?.rilis;
    expect(milik).toMatchObject({
      issn: '0126-2912',
      catatan: ['Jumlah kartu keluarga dihitung pada hari yang berbeda.'],
      penandaTangan: [{ oleh: 'kadis', nip: '196801011990031001' }],
    });
  });

  it('leaves everything as it was when the workbook has a galat', async () => {
    await impor(100);
    const lama = await csv('rilis.yaml');
    expect((await impor(-1, alasan)).kode).toBe(1);
    expect(await readdir(rilis)).toEqual(['kk.csv', 'rilis.yaml']);
    expect(await csv('rilis.yaml')).toBe(lama);
  });

  it.each<[string, Opsi, string]>([
    ['no date', { correct: 'Salah ketik' }, 'Sebutkan alasan dan tanggal'],
    ['a date that does not exist', { ...alasan, date: '2025-02-30' }, 'alasan dan tanggal'],
    ['an empty reason', { ...alasan, correct: ' ' }, 'Sebutkan alasan dan tanggal'],
    ['a date alone', { date: '2025-09-01', force: true }, '--date hanya berlaku bersama'],
  ])('refuses %s', async (_, opsi, pesan) => {
    await impor(100);
    await expect(impor(90, opsi)).rejects.toThrow(pesan);
    expect(await readdir(rilis)).toEqual(['kk.csv', 'rilis.yaml']);
  });

  it('refuses to correct a release that is not there', async () => {
    await expect(impor(90, alasan)).rejects.toThrow('belum ada, jadi tidak ada yang diperbaiki');
  });

  it('refuses where nobody can tell which editions there were', async () => {
    await impor(100);
    await writeFile(join(rilis, 'rilis.yaml'), 'sumbr: x\n');
    await expect(impor(90, alasan)).rejects.toThrow('riwayat edisinya tidak diketahui');
  });

  it('names both ways when a release stands there already', async () => {
    await impor(100);
    await expect(impor(90)).rejects.toThrow(/--correct "alasan".*--force/);
  });
});
