import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeTeks } from '../../../src/io/decode.ts';
import { formatCsv } from '../../../src/io/format-csv.ts';
import { readKabupaten } from '../../../src/io/read-wilayah.ts';
import { readXlsx } from '../../../src/io/read-xlsx.ts';
import { jumlahkan, type Agregat } from '../../../src/statistics/agregat.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import type { Kabupaten } from '../../../src/statistics/model.ts';
import { lindungi } from '../../../src/statistics/pengungkapan/lindungi.ts';
import { skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';
import { pilihTerinci } from '../../../src/statistics/pilih-tingkat.ts';
import { jumlahDiketahui, namaSel, serang, type Sama } from './penyerang.ts';

const akar = join(import.meta.dirname, '../../..');
const contoh = join(akar, 'data/63.05/2025-1');
const buku = join(akar, '../shared/data/dkb/DKB_SMSTR_2_2024.xlsx');

interface Teks {
  readonly nama: string;
  readonly isi: string;
}

function kabupaten(kode: string): Kabupaten {
  const ada = readKabupaten(kode);
  if (!ada) throw new Error(`the register has no ${kode}`);
  return ada;
}

function bacaContoh(): readonly Teks[] {
  return readdirSync(contoh)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, isi: decodeTeks(readFileSync(join(contoh, nama))) }));
}

async function bacaBuku(): Promise<readonly Teks[]> {
  const { nilai = [] } = await readXlsx(buku);
  return nilai.map(({ nama, baris }) => ({ nama, isi: formatCsv(baris, ',') }));
}

function agregatDari(teks: readonly Teks[], milik: Kabupaten): ReadonlyMap<string, Agregat> {
  const daftar = teks.flatMap(({ nama, isi }) => readExport(isi, nama, milik).nilai ?? []);
  return new Map([...pilihTerinci(daftar)].map(([id, satu]) => [id, jumlahkan(satu, milik)]));
}

/** What tables of different exports have in common. */
function antarTabel(kode: string, jk: number): readonly Sama[] {
  const sel = (dataset: string, kategori: string) => namaSel(dataset, kode, kategori, jk);
  return [
    [sel('kk', 'kk'), sel('kk-status-kawin', '*')],
    ...['semua', 'u18', 'u5'].map((id) => [
      jumlahDiketahui,
      sel('akta-kelahiran', `${id}-memiliki`),
      sel('akta-kelahiran', `${id}-belum`),
    ]),
    ...umur5Tahunan.kategori.map(({ id }, k) => [
      sel('umur-5-tahunan', id),
      ...Array.from({ length: k === 15 ? 46 : 5 }, (_, i) =>
        sel('umur-tunggal', String(5 * k + i)),
      ),
    ]),
  ];
}

const ambang = [{ desa: 5 }, { desa: 11, kecamatan: 5, kabupaten: 5 }];

function periksa(agregat: ReadonlyMap<string, Agregat>, kode: string, batas: object): void {
  const hasil = lindungi(agregat, kode, skemaPengungkapan.parse({ ambang: batas }));
  const { tertutup, terbongkar, terjepit } = serang(hasil.agregat, kode, antarTabel);
  expect(hasil.ikhtisar.flatMap(({ terbuka }) => terbuka)).toEqual([]);
  expect({ terbongkar, terjepit }).toEqual({ terbongkar: [], terjepit: [] });
  const banyak = (jenis: 'primer' | 'pelengkap') =>
    hasil.ikhtisar.reduce((n, satu) => n + satu[jenis], 0);
  expect(tertutup.length).toBe(banyak('primer') + banyak('pelengkap'));
  expect(banyak('primer')).toBeGreaterThan(10_000);
  // Of all that is closed, what was not small itself.
  expect(banyak('pelengkap') / tertutup.length).toBeLessThan(0.25);
}

describe('the sample release of 63.05', () => {
  const agregat = agregatDari(bacaContoh(), kabupaten('63.05'));

  it.each(ambang)('withstands the attacker with thresholds %j', (batas) => {
    periksa(agregat, '63.05', batas);
  });
});

describe.skipIf(!existsSync(buku))('the DKB workbook of Madiun', () => {
  let agregat: ReadonlyMap<string, Agregat> = new Map();
  beforeAll(async () => {
    agregat = agregatDari(await bacaBuku(), kabupaten('35.19'));
  });

  it.each(ambang)('withstands the attacker with thresholds %j', (batas) => {
    periksa(agregat, '35.19', batas);
  });
});
