import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKabupaten } from '../../../src/io/read-wilayah.ts';
import { buildSampleData, type BerkasContoh } from '../../../src/io/sample-data/sample-data.ts';
import { jumlahJk, jumlahKategori } from '../../../src/statistics/agregat.ts';
import type { Dataset, Kabupaten } from '../../../src/statistics/model.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';

const folder = new URL('../../../data/63.05/', import.meta.url);
const periode = ['2024-1', '2024-2', '2025-1'] as const;

let kabupaten: Kabupaten;
let berkas: readonly BerkasContoh[];
let rilis: ReadonlyMap<string, readonly Dataset[]>;

beforeAll(() => {
  const tapin = readKabupaten('63.05');
  if (tapin === undefined) throw new Error('the register has no 63.05');
  kabupaten = tapin;
  berkas = buildSampleData(kabupaten);
  rilis = new Map(periode.map((satu) => [satu, bacaRilis(satu)]));
});

function bacaRilis(satu: string): readonly Dataset[] {
  return berkas
    .filter(({ jalur }) => jalur.startsWith(satu) && jalur.endsWith('.csv'))
    .map(({ jalur, isi }) => {
      const { nilai, temuan } = readExport(isi, jalur, kabupaten);
      expect(temuan, jalur).toEqual([]);
      if (nilai === undefined) throw new Error(`${jalur} is not recognised`);
      return nilai;
    });
}

function dataset(satu: string, id: string): Dataset {
  const ada = rilis.get(satu)?.find(({ def }) => def.id === id);
  if (ada === undefined) throw new Error(`${satu} has no ${id}`);
  return ada;
}

/** `kode L P` of every desa. */
function lpTiapDesa({ baris }: Dataset): string[] {
  return baris.map(({ kode, nilai }) => `${kode} ${jumlahJk(nilai, 'L')} ${jumlahJk(nilai, 'P')}`);
}

function penduduk(satu: string): number {
  return dataset(satu, 'umur-5-tahunan').baris.reduce(
    (total, { nilai }) => total + jumlahJk(nilai, 'L') + jumlahJk(nilai, 'P'),
    0,
  );
}

describe('the sample', () => {
  it('is committed exactly as the program makes it', () => {
    const tersimpan = periode.flatMap((satu) =>
      readdirSync(new URL(`${satu}/`, folder)).map((nama) => `${satu}/${nama}`),
    );
    expect(berkas.map(({ jalur }) => jalur).toSorted()).toEqual(tersimpan.toSorted());
    for (const { jalur, isi } of berkas) {
      expect(readFileSync(new URL(jalur, folder), 'utf8') === isi, jalur).toBe(true);
    }
  });

  it('says in every release that it is made up, and whose names it uses', () => {
    const yaml = berkas.filter(({ jalur }) => jalur.endsWith('rilis.yaml'));
    expect(yaml).toHaveLength(3);
    for (const { isi } of yaml) {
      expect(isi).toMatch(/^contoh: true$/m);
      expect(isi).toMatch(/^sumber: "DATA CONTOH: angka rekaan .*, bukan data resmi"$/m);
      expect(isi).toMatch(/idn-area-data.*ODbL/);
    }
  });

  it.each(periode)('has 135 desa in every table of %s', (satu) => {
    for (const { baris } of rilis.get(satu) ?? []) expect(baris).toHaveLength(135);
  });

  it.each(periode)('counts the same men and women of every desa in all tables of %s', (satu) => {
    const umur = lpTiapDesa(dataset(satu, 'umur-5-tahunan'));
    const lain = (rilis.get(satu) ?? []).filter(({ def }) => def.membagiPenduduk);
    expect(lain.length).toBeGreaterThanOrEqual(5);
    for (const tabel of lain) expect(lpTiapDesa(tabel), tabel.berkas).toEqual(umur);
  });

  it.each(periode)('has as many kartu keluarga as kepala keluarga in every desa in %s', (satu) => {
    const kepala = dataset(satu, 'kk-status-kawin').baris.map(
      ({ kode, nilai }) => `${kode} ${jumlahJk(nilai, 'L')} ${jumlahJk(nilai, 'P')}`,
    );
    const kartu = dataset(satu, 'kk').baris.map(
      ({ kode, nilai: [l, p] }) => `${kode} ${l ?? 0} ${p ?? 0}`,
    );
    expect(kartu).toEqual(kepala);
  });

  it.each(periode)(
    'never has more cards than recordings, nor recordings than obliged in %s',
    (satu) => {
      for (const { nilai } of dataset(satu, 'ktp-el').baris) {
        const [wajib, rekam, cetak] = [0, 1, 2].map((k) => jumlahKategori(nilai, k));
        expect(wajib).toBeGreaterThanOrEqual(rekam ?? 0);
        expect(rekam).toBeGreaterThanOrEqual(cetak ?? 0);
      }
    },
  );

  it('obliges everyone from 17 years and a few married minors', () => {
    const dewasa = dataset('2025-1', 'umur-tunggal').baris.map(({ nilai }) =>
      jumlahKategori(nilai, 17, 121),
    );
    const wajib = dataset('2025-1', 'ktp-el').baris.map(({ nilai }) => jumlahKategori(nilai, 0));
    const lebih = wajib.map((banyak, desa) => banyak - (dewasa[desa] ?? 0));
    expect(Math.min(...lebih)).toBe(0);
    expect(lebih.reduce((total, satu) => total + satu, 0)).toBeGreaterThan(0);
    expect(lebih.reduce((total, satu) => total + satu, 0)).toBeLessThan(100);
  });

  it('stays near the size of the real kabupaten and grows slowly', () => {
    expect(periode.map(penduduk)).toEqual([200_085, 201_869, 202_943]);
  });
});
