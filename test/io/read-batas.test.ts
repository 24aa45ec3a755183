import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBatas } from '../../src/io/read-batas.ts';
import { readContent } from '../../src/io/read-content.ts';
import { kotak } from '../chart/peta/wilayah-buatan.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cacah-'));
  mkdirSync(join(folder, 'instansi'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Titik = readonly number[];
const tutup = (cincin: readonly Titik[]): readonly Titik[] => [...cincin, ...cincin.slice(0, 1)];
const bidang = (cincin: readonly Titik[]) => ({ type: 'Polygon', coordinates: [tutup(cincin)] });

/** The twelve kecamatan of Tapin as made-up squares in a row. */
const tapin = Array.from({ length: 12 }, (_, i) => ({
  type: 'Feature',
  properties: { kode: `63.05.${String(i + 1).padStart(2, '0')}` },
  geometry: bidang(kotak(115 + i * 0.1, -3, 0.1)),
}));

function read(isi: unknown, nama = '63.05.geojson') {
  writeFileSync(
    join(folder, 'instansi', nama),
    typeof isi === 'string' ? isi : JSON.stringify(isi),
  );
  return readBatas(folder, nama);
}

const koleksi = (features: readonly unknown[], lain = {}) => ({
  type: 'FeatureCollection',
  ...lain,
  features,
});
const ubah = (nomor: number, bagian: object) =>
  tapin.map((satu, i) => (i === nomor ? { ...satu, ...bagian } : satu));
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

describe('borders of an office', () => {
  it.each([
    ['a dotted code', (kode: string) => ({ kode })],
    ['a code without dots', (kode: string) => ({ KODE: kode.replaceAll('.', '') })],
    ['a code as a number', (kode: string) => ({ kode: Number(kode.replaceAll('.', '')) })],
    [
      'the columns of the RBI, whose other code is that of BPS',
      (kode: string) => ({ KDCBPS: '6305010', KDCPUM: kode, WADMKC: 'Binuang' }),
    ],
    [
      'the columns of an open-data portal',
      (kode: string) => ({ bps_kode_kecamatan: '6305010', kemendagri_kode_kecamatan: kode }),
    ],
    [
      'the code of BPS under a name that is looked at first',
      (kode: string) => ({ kode: '6305010', kode_kecamatan: kode }),
    ],
  ])('are known by %s', (_, properties) => {
    const semua = tapin.map((satu) => ({
      ...satu,
      properties: properties(satu.properties.kode),
    }));
    const { nilai, temuan } = read(koleksi(semua));

    expect(temuan).toEqual([]);
    expect([...(nilai?.wilayah.keys() ?? [])]).toHaveLength(12);
    expect(nilai?.wilayah.get('63.05.01')?.flat()).toHaveLength(4);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'])(
    'may say that they are in %s',
    (nama) => {
      expect(read(koleksi(tapin, crs(nama))).temuan).toEqual([]);
    },
  );

  it('may have islands, holes, heights, and several features of a kecamatan', () => {
    const pulau = {
      type: 'MultiPolygon',
      coordinates: [
        [tutup(kotak(115, -3, 0.1)), tutup(kotak(115.02, -3.02, 0.03))],
        [tutup(kotak(114.8, -3, 0.1).map(([b, l]) => [b, l, 12]))],
      ],
    };
    const { nilai, temuan } = read(
      koleksi([
        ...ubah(0, { geometry: pulau }),
        { ...tapin[0], geometry: bidang(kotak(114.6, -3, 0.1)) },
      ]),
    );

    expect(temuan).toEqual([]);
    expect(nilai?.wilayah.get('63.05.01')).toHaveLength(4);
  });

  it('are drawn without a kecamatan that they leave out, which is said', () => {
    const { nilai, temuan } = read(koleksi(tapin.slice(1)));

    expect(nilai?.wilayah.size).toBe(11);
    expect(temuan).toMatchObject([{ aturan: 'batas-tidak-lengkap', tingkat: 'peringatan' }]);
    expect(temuan[0]?.pesan).toContain('Binuang (63.05.01)');
  });

  it.each([
    ['no JSON', '{"type":', 'bukan JSON'],
    ['no GeoJSON', { type: 'Topology', objects: {} }, 'melainkan TopoJSON'],
    ['a single region', tapin[0], 'bukan FeatureCollection'],
    ['no region', koleksi([]), 'tidak memuat satu pun wilayah'],
    [
      'another coordinate system',
      koleksi(tapin, crs('urn:ogc:def:crs:EPSG::32750')),
      'EPSG::32750',
    ],
    [
      'a coordinate system without a name',
      koleksi(tapin, { crs: { type: 'link' } }),
      'tidak dikenal',
    ],
    [
      'no code',
      koleksi(ubah(2, { properties: { nama: 'Binuang' } })),
      'Wilayah ke-3 tidak mempunyai kode',
    ],
    ['no properties', koleksi(ubah(2, { properties: null })), 'Wilayah ke-3 tidak mempunyai kode'],
    ['a code of BPS', koleksi(ubah(0, { properties: { kode: '6305010' } })), 'kode BPS'],
    ['a code of a desa', koleksi(ubah(0, { properties: { kode: '63.05.01.2001' } })), 'kode desa'],
    [
      'a kecamatan of another kabupaten',
      koleksi(ubah(0, { properties: { kode: '63.06.01' } })),
      '63.06.01',
    ],
    [
      'a point',
      koleksi(ubah(0, { geometry: { type: 'Point', coordinates: [115, -3] } })),
      'berupa Point',
    ],
    ['no geometry', koleksi(ubah(0, { geometry: null })), 'geometri kosong'],
    [
      'an open ring',
      koleksi(ubah(0, { geometry: { type: 'Polygon', coordinates: [kotak(115, -3, 0.1)] } })),
      'tidak tertutup',
    ],
    [
      'metres',
      koleksi(
        ubah(0, {
          geometry: bidang([
            [281000, 9668000],
            [282000, 9668000],
            [282000, 9669000],
          ]),
        }),
      ),
      'bukan bujur dan lintang',
    ],
    [
      'latitude first',
      koleksi(ubah(0, { geometry: bidang(kotak(115, -3, 0.1).map(([b, l]) => [l, b])) })),
      'lintang sebelum bujur',
    ],
    [
      'text for figures',
      koleksi(ubah(0, { geometry: bidang([['115' as never], [1], [2]]) })),
      'tanpa bujur dan lintang',
    ],
    [
      'a stray point far away',
      koleksi(
        ubah(0, {
          geometry: bidang([
            [96, 5],
            [96.1, 5],
            [96.1, 5.1],
          ]),
        }),
      ),
      'derajat',
    ],
  ])('are refused with %s', (_, isi, pesan) => {
    const { nilai, temuan } = read(isi);

    expect(nilai).toBeUndefined();
    expect(temuan).toMatchObject([{ aturan: 'batas-tidak-sah', tingkat: 'galat' }]);
    expect(temuan[0]?.pesan).toContain(pesan);
    expect(temuan[0]?.obat).not.toMatch(/\.$/);
  });

  it('are refused when they are larger than any kabupaten is', () => {
    const { temuan } = read(' '.repeat(20_000_001));

    expect(temuan[0]?.pesan).toContain('21 MB');
  });

  it('belong to a kabupaten by the name of the file', () => {
    expect(read(koleksi(tapin), 'tapin.geojson').temuan[0]?.pesan).toContain(
      'bukan kode kabupaten',
    );
    rmSync(join(folder, 'instansi', 'tapin.geojson'));
  });

  it('come with the offices of the content', () => {
    read(koleksi(tapin));
    const { batas, temuan } = readContent(folder);

    expect([...batas.keys()]).toEqual(['63.05']);
    expect(temuan.filter(({ aturan }) => aturan !== 'konten-kosong')).toEqual([]);
  });
});
