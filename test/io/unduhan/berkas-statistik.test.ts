import { beforeAll, expect, it } from 'vitest';
import type { Edisi } from '../../../src/io/edisi.ts';
import { akhiranStatistik, berkasStatistik } from '../../../src/io/unduhan/berkas-statistik.ts';
import { portalNyata } from '../../export/rilis-uji.ts';

let edisi: Edisi;
beforeAll(async () => {
  const [satu] = (await portalNyata()).edisi;
  if (!satu) throw new Error('no edition');
  edisi = satu;
});

it('has an address of its own for every file, with an ending that the server of dev knows', () => {
  const alamat = berkasStatistik([edisi], {}).map((satu) => satu.alamat);
  expect(new Set(alamat).size).toBe(alamat.length);
  const akhiran = new Set(alamat.map((satu) => satu.replace(/^.*\./, '')));
  expect([...akhiran].toSorted()).toEqual(akhiranStatistik);
});

it('keeps the tables of an edition that was replaced below the address of the new one', () => {
  const diganti = { edisi: 1, tanggal: '2025-01-01', alasan: 'salah jumlah' };
  const lama = { ...edisi, rilis: { ...edisi.rilis, diganti } };
  const alamat = berkasStatistik([{ ...edisi, lama: [lama] }], {}).map((satu) => satu.alamat);
  const tabel = alamat.filter((satu) => satu.includes('/edisi-1/'));
  expect(tabel.length).toBeGreaterThan(10);
  expect(tabel.filter((satu) => !satu.endsWith('.csv'))).toEqual([]);
  expect(tabel.filter((satu) => !alamat.includes(satu.replace('edisi-1/', '') as never))).toEqual(
    [],
  );
});

it.each([
  [{}, undefined],
  [{ situs: 'https://data.contoh.go.id' }, 'https://data.contoh.go.id/statistik/'],
  [{ situs: 'https://contoh.go.id/', base: 'portal' }, 'https://contoh.go.id/portal/statistik/'],
])('names in its files where the portal stands: %o', (letak, awal) => {
  const katalog = berkasStatistik([edisi], letak).find(({ alamat }) =>
    /\d\/katalog.jsonld$/.test(alamat),
  );
  const isi = katalog?.isi().toString() ?? '';
  expect(isi.includes('contoh.go.id')).toBe(awal !== undefined);
  if (awal !== undefined) expect(isi).toContain(awal);
});
