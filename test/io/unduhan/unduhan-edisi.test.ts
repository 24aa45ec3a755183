import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/io/portal.ts';
import { acaraRilis, kabarPortal } from '../../../src/io/unduhan/kabar-portal.ts';
import { urnTetap } from '../../../src/io/unduhan/sidik.ts';
import { umpanPortal } from '../../../src/io/unduhan/umpan-portal.ts';
import { semuaBerkas, unduhanEdisi } from '../../../src/io/unduhan/unduhan-edisi.ts';
import type { UnduhanEdisi } from '../../../src/io/unduhan/unduhan-edisi.ts';
import { bacaXml, semua } from '../../export/baca-xml.ts';
import { portalNyata } from '../../export/rilis-uji.ts';

let portal: Portal;
let unduhan: UnduhanEdisi;
beforeAll(async () => {
  portal = await portalNyata();
  const [edisi] = portal.edisi;
  if (!edisi) throw new Error('no edition');
  unduhan = unduhanEdisi(edisi, 'https://dukcapil.example/statistik/63.05/2024-1/');
});

describe('the downloads of an edition', () => {
  it('have names of their own, safe in an address', () => {
    const nama = semuaBerkas(unduhan).map((satu) => satu.nama);
    expect(new Set(nama).size).toBe(nama.length);
    expect(nama.filter((satu) => !/^[a-z0-9][a-z0-9.-]*$/.test(satu))).toEqual([]);
  });

  it('are none of them empty, and every JSON among them can be read', () => {
    for (const { nama, isi } of semuaBerkas(unduhan)) {
      expect(isi().length, nama).toBeGreaterThan(20);
      if (/json(ld)?$/.test(nama))
        expect(() => JSON.parse(isi().toString()) as unknown).not.toThrow();
    }
  });

  it('are the same bytes when they are made again', () => {
    const [edisi] = portal.edisi;
    if (!edisi) throw new Error('no edition');
    const lagi = semuaBerkas(unduhanEdisi(edisi, unduhan.rilis.akar));
    const beda = semuaBerkas(unduhan).filter(({ isi }, i) => lagi[i]?.isi().equals(isi()) !== true);
    expect(beda.map(({ nama }) => nama)).toEqual([]);
  });

  it('say in every file with figures that they are samples', () => {
    const diam = [...unduhan.angka.values()]
      .flatMap((berkas) => berkas.filter(({ nama }) => nama.endsWith('.json')))
      .filter(({ isi }) => !isi().includes('DATA CONTOH'));
    expect(diam.map(({ nama }) => nama)).toEqual([]);
    expect(unduhan.sitasi.every(({ isi }) => isi().includes('DATA CONTOH'))).toBe(true);
  });

  it('put the package with all its CSVs in one archive', () => {
    const zip = unduhan.paket.find(({ nama }) => nama.endsWith('.zip'));
    const isi = unzipSync(zip?.isi() ?? Buffer.alloc(0));
    const paket = JSON.parse(strFromU8(isi['datapackage.json'] ?? new Uint8Array())) as {
      resources: { path: string; bytes: number }[];
    };
    expect(paket.resources.map(({ path }) => isi[path]?.length)).toEqual(
      paket.resources.map(({ bytes }) => bytes),
    );
    expect(strFromU8(isi['KUTIPAN.txt'] ?? new Uint8Array())).toContain(
      'https://dukcapil.example/',
    );
  });
});

it('makes a lasting IRI of a name alone', () => {
  expect(urnTetap('rilis/63.05/2024-1')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(urnTetap('rilis/63.05/2024-1')).toBe('urn:uuid:6f64caf4-e1c4-52b7-bcc0-545d73f24598');
  expect(urnTetap('rilis/63.05/2024-2')).not.toBe(urnTetap('rilis/63.05/2024-1'));
});

describe('what became public', () => {
  it('tells of every release that has its day, and of every SOP whose papers name one', () => {
    const kabar = kabarPortal(portal, (path) => `https://dukcapil.example${path}`);
    expect(kabar.filter(({ jenis }) => jenis === 'terbitan').map(({ tanggal }) => tanggal)).toEqual(
      portal.rilis.flatMap(({ rilis }) => rilis.tanggalTerbit ?? []),
    );
    expect(kabar).toContainEqual(
      expect.objectContaining({
        jenis: 'sop',
        tanggal: '2022-08-01',
        ringkasan: 'SOP ini direvisi 1 Agustus 2022.',
        alamat: 'https://dukcapil.example/sop/63.05/penyusunan-buku-data-agregat/',
      }),
    );
  });

  it('stands in a feed whose ids do not depend on the place of the portal', () => {
    const id = (akar: string) =>
      semua(
        bacaXml(umpanPortal(portal, { umpan: undefined, halaman: (path) => `${akar}${path}` })),
        'id',
      ).map(({ teks }) => teks);
    expect(id('https://a.example')).toEqual(id(''));
    expect(new Set(id('')).size).toBe(id('').length);
  });

  it('is in the calendar once a release', () => {
    const acara = acaraRilis(portal.rilis, () => undefined);
    expect(acara.map(({ tanggal }) => tanggal)).toEqual(['2024-08-12', '2025-02-10', '2025-08-11']);
    expect(acara[0]?.judul).toContain('[DATA CONTOH]');
  });
});
