import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ScriptError } from '../../src/io/command.ts';
import { permintaanRilis } from '../../src/io/permintaan-rilis.ts';
import { release } from '../../src/io/release.ts';
import { root, runScript } from '../run-script.ts';

const folders: string[] = [];
afterEach(() => {
  for (const satu of folders.splice(0)) rmSync(satu, { recursive: true });
});

const awal = `# Disusun tim data; jangan dihapus.
sumber: DKB Semester II Tahun 2024   # dari Pusat
sop: penyusunan-buku-data-agregat
tahap: { disetujui: 3, disahkan: 5 }
`;
const berjalan = `${awal}riwayat:
  # draf pertama
  - { langkah: 1, tanggal: 2025-01-06, oleh: adb }
  - { langkah: 2, tanggal: 2025-01-08 }
catatan: [Angka sementara]
`;

/** A data folder with one rilis.yaml, and what the command says and leaves there. */
function rilis(isi: string) {
  const data = mkdtempSync(join(tmpdir(), 'cacah-'));
  folders.push(data);
  const berkas = join(data, '63.05', '2024-2', 'rilis.yaml');
  mkdirSync(dirname(berkas), { recursive: true });
  writeFileSync(berkas, isi);
  const keluaran: string[] = [];
  return {
    data,
    isi: () => readFileSync(berkas, 'utf8'),
    folder: () => readdirSync(dirname(berkas)),
    keluaran: () => keluaran.join(''),
    jalankan: async (opsi: Parameters<typeof permintaanRilis>[1] = {}) => {
      const lengkap = { data, content: join(root, 'content'), ...opsi };
      return release(permintaanRilis('63.05/2024-2', lengkap), (teks) => keluaran.push(teks));
    },
  };
}

const tolak = { langkah: '3', tanggal: '2025-01-09', keputusan: 'Tidak' };

describe('npm run release without a step', () => {
  it('says where the edition stands and what may come next', async () => {
    const { jalankan, keluaran, isi } = rilis(berjalan);
    expect(await jalankan()).toBe(0);
    expect(keluaran()).toContain('  1. 6 Januari 2025: langkah 1, Administrator Database\n');
    expect(keluaran()).toContain('Edisi ini: DRAF. ');
    expect(keluaran()).toContain(
      '    --langkah 3 --keputusan Ya  lalu langkah 4, Sekretaris\n' +
        '    --langkah 3 --keputusan Tidak  kembali ke langkah 2, Kasi',
    );
    expect(isi()).toBe(berjalan);
  });

  it('says when nothing is left to do', async () => {
    const butir = (no: string, hari: string) =>
      `  - { langkah: ${no}, tanggal: 2025-01-${hari} }\n`;
    const isi = `${awal}nomor: 470/12/2025\ntanggalTerbit: 2025-01-31\nriwayat:\n${butir('1', '06')}${butir('2', '07')}${butir('3', '08').replace('}', ', keputusan: Ya }')}${['4', '5', '6', '7', '8'].map((no) => butir(no, '20')).join('')}`;
    const { jalankan, keluaran } = rilis(isi);
    expect(await jalankan()).toBe(0);
    expect(keluaran()).toContain('Edisi ini: TERBIT. Nomor 470/12/2025, terbit 31 Januari 2025.');
    expect(keluaran()).toContain('Alur SOP sudah selesai.');
  });
});

describe('npm run release with a step', () => {
  it('adds it at the end of the history and leaves all else as it is', async () => {
    const { jalankan, isi, folder, keluaran } = rilis(berjalan);
    const catatan = 'Jumlah KK "Binuang" belum cocok';
    expect(await jalankan({ ...tolak, keputusan: 'tidak', catatan })).toBe(0);
    expect(isi()).toBe(
      berjalan.replace(
        'catatan: [Angka',
        `  - langkah: 3
    tanggal: 2025-01-09
    oleh: kabid
    keputusan: Tidak
    catatan: 'Jumlah KK "Binuang" belum cocok'
catatan: [Angka`,
      ),
    );
    expect(folder()).toEqual(['rilis.yaml']);
    expect(keluaran()).toContain('Dicatat pada ');
    expect(keluaran()).toContain('keputusan Tidak, kembali ke langkah 2 (Jumlah KK');
    expect(keluaran()).toContain('    --langkah 2  lalu langkah 3, Kabid');
  });

  it('records a whole walk, step by step', async () => {
    const { jalankan, keluaran } = rilis(awal);
    const langkah = ['1', '2', '3:Tidak', '2', '3:Ya', '4', '5'];
    for (const [i, satu] of langkah.entries()) {
      const [no = '', keputusan] = satu.split(':');
      const tanggal = `2025-01-${String(i + 10)}`;
      expect(await jalankan({ langkah: no, tanggal, ...(keputusan && { keputusan }) })).toBe(0);
    }
    const tanda = [...keluaran().matchAll(/Edisi ini: ([A-Z ]+)\./g)].map(([, kata]) => kata);
    expect(tanda).toEqual([
      ...Array<string>(4).fill('DRAF'),
      'BELUM DISAHKAN',
      'BELUM DISAHKAN',
      'BELUM TERBIT',
    ]);
  });

  it.each([
    [
      'a step that is not due',
      { langkah: '5', tanggal: '2025-01-09' },
      'mencatat langkah 5, Kadis',
    ],
    [
      'a keputusan without its word',
      { langkah: '3', tanggal: '2025-01-09' },
      'keputusan: Ya atau Tidak',
    ],
    ['a day before the last one', { ...tolak, tanggal: '2025-01-07' }, 'lebih dahulu dari'],
    ['somebody else', { ...tolak, oleh: 'kadis' }, 'padahal pelaksananya kabid'],
  ])('refuses %s and writes nothing', async (_, opsi, pesan) => {
    const { jalankan, isi, keluaran } = rilis(berjalan);
    expect(await jalankan(opsi)).toBe(1);
    expect(keluaran()).toContain('Tidak dicatat. ');
    expect(keluaran()).toContain(pesan);
    expect(isi()).toBe(berjalan);
  });

  it.each([
    [
      'a history that is wrong already',
      berjalan.replace('langkah: 2', 'langkah: 4'),
      'Riwayat butir 2',
    ],
    [
      'a list in brackets',
      `${awal}riwayat: [{ langkah: 1, tanggal: 2025-01-06 }, { langkah: 2, tanggal: 2025-01-06 }]\n`,
      'Tulis riwayat sebagai daftar',
    ],
    ['a second document below', `${berjalan}---\nlain: ya\n`, 'yaml-rusak'],
    ['an SOP that is not there', berjalan.replace('data-agregat', 'agregat'), 'rilis-sop'],
    ['no SOP', 'sumber: DKB\n', 'SOP kantor ini: penyusunan-buku-data-agregat'],
    ['a field that is wrong', berjalan.replace('oleh: adb', 'olehh: adb'), 'olehh'],
  ])('stops at %s and writes nothing', async (_, lama, pesan) => {
    const { jalankan, isi } = rilis(lama);
    const galat: unknown = await jalankan(tolak).catch((sebab: unknown) => sebab);
    expect(galat).toBeInstanceOf(ScriptError);
    expect(galat).toMatchObject({ exitCode: 1, message: expect.stringContaining(pesan) as string });
    expect(isi()).toBe(lama);
  });

  it('does not take an NIK into the history', async () => {
    const { jalankan, isi } = rilis(berjalan);
    const catatan = ['NIK 6305', '010101900001'].join('');
    await expect(jalankan({ ...tolak, catatan })).rejects.toThrow(ScriptError);
    expect(isi()).toBe(berjalan);
  });

  it('keeps CRLF', async () => {
    const { jalankan, isi } = rilis(berjalan.replaceAll('\n', '\r\n'));
    expect(await jalankan(tolak)).toBe(0);
    expect(isi().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('what cannot be meant', () => {
  it.each([
    [undefined, {}, 'Sebutkan rilisnya'],
    ['63.05', {}, 'bukan rilis'],
    ['63.05/2024-3', {}, 'bukan rilis'],
    ['63.05/2024-2', { langkah: '3' }, 'Sebutkan kapan langkah itu selesai dengan --tanggal'],
    ['63.05/2024-2', { langkah: '3', tanggal: '9 Januari 2025' }, 'bukan tanggal'],
    ['63.05/2024-2', { langkah: '3', tanggal: '2025-02-30' }, 'bukan tanggal'],
    ['63.05/2024-2', { keputusan: 'Ya' }, '--keputusan hanya berlaku bersama --langkah'],
  ])('%s %j', (id, opsi, pesan) => {
    expect(() => permintaanRilis(id, opsi)).toThrow(pesan);
  });
});

describe('as a command', () => {
  it('records, refuses with 1, and explains misuse with 2', async () => {
    const { data, isi } = rilis(berjalan);
    const panggil = (...argumen: readonly string[]) =>
      runScript('release', ['63.05/2024-2', '--data', data, ...argumen]);
    const hasil = await panggil('--langkah', '3', '--keputusan', 'Ya', '--tanggal', '2025-01-09');
    expect(hasil).toMatchObject({ kode: 0, stderr: '' });
    expect(isi()).toContain('    keputusan: Ya\n');
    expect(await panggil('--langkah', '3', '--tanggal', '2025-01-09')).toMatchObject({ kode: 1 });
    expect(await panggil('--langkah', '4')).toMatchObject({ kode: 2, stdout: '' });
    expect((await runScript('release', ['63.05/2023-1', '--data', data])).stderr).toContain(
      'tidak ada',
    );
    expect((await panggil('--help')).stdout).toContain('npm run release -- <kode>/<periode>');
  });
});
