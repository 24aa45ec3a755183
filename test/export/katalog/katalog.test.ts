import Ajv from 'ajv';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvw, namaCsvw } from '../../../src/export/katalog/csvw.ts';
import { dataPackage } from '../../../src/export/katalog/datapackage.ts';
import { dcat } from '../../../src/export/katalog/dcat.ts';
import type { BerkasTabel } from '../../../src/export/katalog/berkas-katalog.ts';
import { schemaTabel, schemaTerbitan } from '../../../src/export/katalog/schema-org.ts';
import { isiTabel } from '../../../src/export/tabel/isi-tabel.ts';
import { katalogPortal } from '../../../src/io/unduhan/katalog-portal.ts';
import { sidik256 } from '../../../src/io/unduhan/sidik.ts';
import { katalogTabel } from '../../../src/io/unduhan/berkas-metadata.ts';
import { semuaBerkas, unduhanEdisi } from '../../../src/io/unduhan/unduhan-edisi.ts';
import type { UnduhanEdisi } from '../../../src/io/unduhan/unduhan-edisi.ts';
import {
  edisiNyata,
  perbaikanUji,
  rilisUji,
  tabelContoh,
  terbitBertanda,
  terbitUji,
} from '../rilis-uji.ts';
import { skemaDataPackage } from './skema-datapackage.ts';

const berkas: readonly BerkasTabel[] = [
  {
    id: 'agama-desa',
    csv: { nama: 'agama-desa.csv', mime: 'text/csv', ukuran: 120, sidik: 'ab'.repeat(32) },
    lain: [
      { nama: 'agama-desa.json', mime: 'application/json', ukuran: 300, sidik: 'cd'.repeat(32) },
    ],
  },
];

interface Ruas {
  readonly name: string;
  readonly type: string;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}
interface SumberDaya {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Ruas[]; readonly primaryKey: readonly string[] };
}
interface Paket {
  readonly resources: readonly SumberDaya[];
}

let unduhan: UnduhanEdisi;
beforeAll(async () => {
  unduhan = unduhanEdisi(await edisiNyata());
});
const isiBerkas = (nama: string): string => {
  const ada = semuaBerkas(unduhan).find((satu) => satu.nama === nama);
  if (!ada) throw new Error(`no ${nama}`);
  return ada.isi().toString('utf8');
};

describe('datapackage.json', () => {
  const periksa = new Ajv({ allErrors: true }).compile(skemaDataPackage);

  it.each([
    ['with an address', {}],
    [
      'without an address, a day or a contact',
      {
        akar: undefined,
        tanggalTerbit: undefined,
        penerbit: { nama: 'Dinas', wilayah: 'Kabupaten Tapin' },
      },
    ],
    [
      'with a licence, a correction and provisional figures',
      { ...perbaikanUji, tabel: [terbitBertanda] },
    ],
    ['with a licence of no address', { lisensi: { nama: 'ODbL 1.0' } }],
    ['with a licence that no catalogue knows', { lisensi: { nama: 'Izin kantor' } }],
  ])('holds to Data Package 2.0 %s', (_, lain) => {
    periksa(JSON.parse(dataPackage(rilisUji(lain), berkas)));
    expect(periksa.errors).toBeNull();
  });

  it.each([
    [undefined, undefined],
    [
      perbaikanUji.lisensi,
      [{ name: 'CC-BY-4.0', path: perbaikanUji.lisensi.alamat, title: 'CC BY 4.0' }],
    ],
    [{ nama: 'ODbL 1.0' }, [{ name: 'ODbL-1.0', title: 'ODbL 1.0' }]],
    [{ nama: 'Izin kantor' }, undefined],
  ])('names the licence %j as the office does, and invents none', (lisensi, licenses) => {
    const isi = dataPackage(rilisUji({ lisensi }), berkas);
    expect((JSON.parse(isi) as { licenses?: unknown }).licenses).toEqual(licenses);
    expect(isi.includes('Lisensi: ')).toBe(lisensi !== undefined);
  });

  it('numbers its version by the edition', () => {
    const versi = (lain = {}) =>
      JSON.parse(dataPackage(rilisUji(lain), berkas)) as { version: string; created: string };
    expect(versi()).toMatchObject({ version: '1.0.0', created: '2025-08-11T00:00:00Z' });
    expect(versi(perbaikanUji)).toMatchObject({
      version: '2.0.0',
      created: '2025-09-01T00:00:00Z',
    });
  });

  it('declares the column of signs and all that it may hold', () => {
    const rilis = rilisUji({ ...perbaikanUji, tabel: [terbitBertanda] });
    const paket = JSON.parse(dataPackage(rilis, berkas)) as Paket;
    expect(paket.resources[0]?.schema.fields.at(-1)).toEqual({
      name: 'agama_islam_tanda',
      type: 'string',
      title: 'Agama: Islam (tanda)',
      description: 'Tanda angka pada kolom agama_islam: * angka sementara; r angka diperbaiki',
      constraints: { enum: ['*', 'r', '*r'] },
    });
  });

  it('says what the signs in the place of figures mean', () => {
    const paket = JSON.parse(dataPackage(rilisUji(), berkas)) as Paket;
    expect(paket.resources[0]?.schema.fields[4]).toEqual({
      name: 'agama_islam',
      type: 'integer',
      title: 'Agama: Islam',
      description: 'Satuan: jiwa',
      missingValues: [
        { value: '…', label: 'tidak tersedia' },
        { value: 'x', label: 'dirahasiakan' },
      ],
    });
  });

  it('describes every CSV of the committed data as it is: heads, size, hash and types of all cells', () => {
    const paket = JSON.parse(isiBerkas('datapackage.json')) as Paket;
    periksa(paket);
    expect(periksa.errors).toBeNull();
    expect(paket.resources.map(({ name }) => name)).toEqual(
      unduhan.rilis.tabel.map(({ tabel }) => tabel.id),
    );
    for (const { path, bytes, hash, schema } of paket.resources) {
      const isi = Buffer.from(isiBerkas(path));
      expect([isi.length, `sha256:${sidik256(isi)}`], path).toEqual([bytes, hash]);
      const [kepala = [], ...baris] = Papa.parse<string[]>(isi.toString(), {
        skipEmptyLines: true,
      }).data;
      expect(kepala, path).toEqual(schema.fields.map(({ name }) => name));
      const salah = baris.flatMap((sel) => schema.fields.filter((ruas, i) => !cocok(ruas, sel[i])));
      expect(salah, path).toEqual([]);
    }
  });
});

/** True when a cell is what its field says, or one of the signs that the field declares. */
function cocok({ type, missingValues = [] }: Ruas, sel = ''): boolean {
  if (missingValues.some(({ value }) => value === sel)) return true;
  if (type === 'string') return true;
  return type === 'integer' ? /^-?\d+$/.test(sel) : /^-?\d+(\.\d+)?(e-?\d+)?$/.test(sel);
}

describe('CSV on the Web', () => {
  it('stands where programs look for it and finds every column by its head', () => {
    expect(namaCsvw('agama-desa.csv')).toBe('agama-desa.csv-metadata.json');
    const isi = JSON.parse(csvw(terbitUji, rilisUji(), 'agama-desa.csv')) as {
      url: string;
      tableSchema: { columns: { name: string; titles: string[]; null?: string[] }[] };
    };
    expect(isi.url).toBe('agama-desa.csv');
    const { kolom } = isiTabel(terbitUji.tabel);
    expect(isi.tableSchema.columns.map(({ name, titles }) => [name, titles[0]])).toEqual(
      kolom.map(({ id }) => [id, id]),
    );
    expect(isi.tableSchema.columns.map((satu) => satu.null?.join(''))).toEqual(
      kolom.map(({ jenis }) => (jenis === 'teks' ? undefined : '…x')),
    );
  });

  it('names edition and licence where there are any', () => {
    const isi = (lain = {}) =>
      JSON.parse(csvw(terbitUji, rilisUji(lain), 'agama-desa.csv')) as Record<string, unknown>;
    expect(isi(perbaikanUji)).toMatchObject({
      'dc:title': 'Tabel L.2 Penduduk menurut agama. Edisi ke-2, diperbaiki 1 September 2025',
      'dc:license': { '@id': perbaikanUji.lisensi.alamat },
    });
    expect(isi({ lisensi: { nama: 'CC BY 4.0' } })['dc:license']).toBe('CC BY 4.0');
    expect(isi()).not.toHaveProperty('dc:license');
  });

  it('is there for every CSV of the committed data', () => {
    for (const id of tabelContoh) {
      const isi = JSON.parse(isiBerkas(`${id}.csv-metadata.json`)) as {
        url: string;
        tableSchema: { columns: { name: string }[]; primaryKey: string[] };
      };
      const kepala = isiBerkas(isi.url).split('\r\n')[0];
      expect(isi.tableSchema.columns.map(({ name }) => name).join(',')).toBe(kepala);
    }
  });
});

interface Simpul {
  readonly [kunci: string]: unknown;
}

/** Every node of a JSON-LD document. */
function simpul(isi: unknown): readonly Simpul[] {
  if (Array.isArray(isi)) return isi.flatMap(simpul);
  if (typeof isi !== 'object' || isi === null) return [];
  return [{ ...isi }, ...Object.values(isi).flatMap(simpul)];
}
const berjenis = (isi: unknown, jenis: string) =>
  simpul(isi).filter((satu) => satu['@type'] === jenis);

describe('katalog.jsonld', () => {
  const katalog = (lain = {}) => {
    const terbitan = rilisUji(lain);
    return JSON.parse(
      dcat('Katalog', terbitan.penerbit, [{ terbitan, berkas, letak: '' }]),
    ) as Simpul;
  };

  it('gives each dataset what DCAT-AP and Satu Data ask for', () => {
    const [dataset] = berjenis(katalog(), 'dcat:Dataset');
    expect(dataset).toMatchObject({
      '@id': 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa/#data',
      'dcterms:identifier': '63.05/2025-1/agama-desa',
      'dcterms:issued': { '@value': '2025-08-11', '@type': 'xsd:date' },
      'dcterms:publisher': {
        '@type': 'foaf:Organization',
        'foaf:name': 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin',
      },
      'dcat:contactPoint': { 'vcard:hasEmail': { '@id': 'mailto:dukcapil@tapinkab.example' } },
      'dcat:inSeries': { '@id': 'https://dukcapil.example/statistik/63.05/2025-1/#terbitan' },
    });
    expect(
      berjenis(katalog(), 'dcat:Distribution').map((satu) => satu['dcat:downloadURL']),
    ).toEqual([
      { '@id': 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa.csv' },
      { '@id': 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa.json' },
    ]);
  });

  it('puts licence and edition on each dataset, and the licence on each file', () => {
    const isi = katalog(perbaikanUji);
    const lisensi = {
      '@id': perbaikanUji.lisensi.alamat,
      '@type': 'dcterms:LicenseDocument',
      'dcterms:title': 'CC BY 4.0',
    };
    expect(berjenis(isi, 'dcat:Dataset')[0]).toMatchObject({
      'dcat:version': '2',
      'adms:versionNotes': 'Anak di Binuang tercatat dua kali',
      'dcterms:modified': { '@value': '2025-09-01' },
      'dcterms:license': lisensi,
    });
    for (const satu of berjenis(isi, 'dcat:Distribution')) {
      expect(satu['dcterms:license']).toEqual(lisensi);
    }
    expect(JSON.stringify(katalog())).not.toMatch(/license|versionNotes/);
  });

  it('has relative addresses where nobody knows where the portal will stand', () => {
    const isi = katalog({ akar: undefined });
    expect(berjenis(isi, 'dcat:Distribution').map((satu) => satu['dcat:downloadURL'])).toEqual([
      { '@id': 'agama-desa.csv' },
      { '@id': 'agama-desa.json' },
    ]);
  });

  it('uses no prefix that its context does not explain', () => {
    const isi = katalog(perbaikanUji);
    const konteks = new Set(Object.keys(isi['@context'] as object));
    const awalan = simpul({ ...isi, '@context': null })
      .flatMap((satu) => [...Object.keys(satu), satu['@type']])
      .flatMap((nama) =>
        typeof nama === 'string' && /^\w+:/.test(nama) ? nama.split(':')[0] : [],
      );
    expect([...new Set(awalan)].filter((nama) => !konteks.has(nama ?? ''))).toEqual([]);
  });

  it('of the committed data points to files that are there, with their sizes', () => {
    const nama = new Map(semuaBerkas(unduhan).map((satu) => [satu.nama, satu.isi().length]));
    const semua = berjenis(JSON.parse(isiBerkas('katalog.jsonld')), 'dcat:Distribution');
    expect(semua.length).toBe(unduhan.rilis.tabel.length * 4);
    for (const satu of semua) {
      expect(satu['dcat:byteSize']).toMatchObject({
        '@value': String(nama.get(String(satu['dcterms:title']))),
      });
    }
  });

  it('of the portal reaches down into the folders of the releases', () => {
    const isi = JSON.parse(katalogPortal([unduhan])) as unknown;
    expect(berjenis(isi, 'dcat:DatasetSeries').map((satu) => satu['@id'])).toEqual([
      '63.05/2025-1/#terbitan',
    ]);
    expect(berjenis(isi, 'dcat:Dataset')).toHaveLength(katalogTabel(unduhan.angka).length);
    expect(JSON.parse(katalogPortal([]))).toMatchObject({ 'dcat:dataset': [] });
  });
});

describe('schema.org Dataset', () => {
  it('describes a table, its columns and its files', () => {
    const csv = berkas[0]?.csv;
    const isi = JSON.parse(schemaTabel(terbitUji, rilisUji(), csv ? [csv] : [])) as unknown;
    expect(isi).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2025-01-01/2025-06-30',
      url: 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa/',
      variableMeasured: [
        { name: 'Agama: Islam', unitText: 'jiwa' },
        { name: '65+' },
        { name: 'Persen', unitText: 'persen' },
      ],
      distribution: [
        { contentUrl: 'https://dukcapil.example/statistik/63.05/2025-1/agama-desa.csv' },
      ],
    });
  });

  it.each(['', 'x'.repeat(6000)])(
    'keeps to the length of a description and never ends its element',
    (catatan) => {
      const terbit = {
        ...terbitUji,
        tabel: { ...terbitUji.tabel, catatan: ['</script><script>', catatan] },
      };
      const isi = schemaTabel(terbit, rilisUji(), []);
      expect(isi).not.toContain('<');
      const { description } = JSON.parse(isi) as { description: string };
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
      expect(description).toContain('</script>');
    },
  );

  it('says the licence and the edition', () => {
    const isi = (lain = {}) =>
      JSON.parse(schemaTabel(terbitUji, rilisUji(lain), [])) as Record<string, unknown>;
    expect(isi(perbaikanUji)).toMatchObject({ license: perbaikanUji.lisensi.alamat, version: '2' });
    expect(isi({ lisensi: { nama: 'Izin kantor' } })['license']).toEqual({
      '@type': 'CreativeWork',
      name: 'Izin kantor',
    });
    expect(isi()).not.toHaveProperty('license');
  });

  it('describes a release by its package', () => {
    expect(JSON.parse(schemaTerbitan(rilisUji({ akar: undefined })))).toMatchObject({
      '@type': 'Dataset',
      distribution: [{ contentUrl: 'datapackage.json' }],
    });
  });
});
