import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import { daftarDataset } from '../../src/statistics/datasets/index.ts';
import { daftarIndikator } from '../../src/statistics/indicators/index.ts';

const registri = [
  ['datasets', daftarDataset],
  ['checks', daftarPemeriksaan],
  ['indicators', daftarIndikator],
] as const;

function nama(folder: string, akhiran: string): string[] {
  return readdirSync(folder)
    .filter((berkas) => berkas.endsWith(akhiran) && berkas !== 'index.ts')
    .map((berkas) => berkas.slice(0, -akhiran.length))
    .sort();
}

describe.each(registri)('%s', (folder, daftar) => {
  const id = daftar.map((satu) => satu.id).sort();

  it('lists every file of its folder, named by its id', () => {
    expect(id).toEqual(nama(join(import.meta.dirname, '../../src/statistics', folder), '.ts'));
  });

  it('has a test for each', () => {
    expect(nama(join(import.meta.dirname, folder), '.test.ts')).toEqual(id);
  });
});
