import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edisi } from '../../src/io/edisi.ts';
import { imprintBuku } from '../../src/io/imprint-buku.ts';
import { readPortal } from '../../src/io/portal.ts';
import { teksBuku } from '../../src/io/teks-buku.ts';
import { istilahTerpakai, type Istilah } from '../../src/statistics/istilah.ts';
import { root } from '../run-script.ts';

let edisi: Edisi;
let istilah: readonly Istilah[];
beforeAll(async () => {
  const portal = await readPortal({ content: join(root, 'content'), data: join(root, 'data') });
  const [pertama] = portal.edisi;
  if (!pertama) throw new Error('no sample');
  edisi = pertama;
  ({ istilah } = portal);
});

function baris(isi: object, kantor: object = {}): ReadonlyMap<string, string> {
  const { rilis } = edisi;
  const diubah = {
    ...rilis,
    rilis: { ...rilis.rilis, ...isi },
    kantor: { ...rilis.kantor, ...kantor },
  };
  return new Map(
    imprintBuku({ ...edisi, rilis: diubah }).map(({ nama, isi: teks }) => [nama, teks]),
  );
}

describe('the imprint', () => {
  it('leaves out what the office does not give', () => {
    const isi = baris({ nomor: '' });
    for (const nama of ['ISSN', 'Nomor katalog', 'Nomor publikasi', 'Nomor buku', 'Alamat'])
      expect(isi.has(nama)).toBe(false);
    expect(isi.get('Lisensi')).toBe(
      'Kantor belum menetapkan lisensi; sumber harus disebut bila angkanya dikutip',
    );
    expect(isi.get('Penerbit')).toBe('Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tapin');
    expect(isi.get('Keadaan data')).toBe('30 Juni 2024');
    expect(isi.get('Ukuran buku')).toBe('21 × 29,7 cm (A4)');
  });

  it('says what it gives, in its order', () => {
    const isi = baris(
      { issn: '0378-5955', katalog: '2101', nomorPublikasi: '63050.2501', nomor: '470/1' },
      { kertasBuku: 'B5', alamat: 'Jalan Uji 1', lisensiData: { nama: 'CC BY 4.0' } },
    );
    expect([...isi.keys()].slice(0, 5)).toEqual([
      'ISSN',
      'Nomor katalog',
      'Nomor publikasi',
      'Nomor buku',
      'Ukuran buku',
    ]);
    expect(isi.get('Ukuran buku')).toBe('17,6 × 25 cm (B5)');
    expect(isi.get('Lisensi')).toBe('CC BY 4.0');
    expect(isi.get('Alamat')).toBe('Jalan Uji 1');
  });
});

describe('the words of a book', () => {
  it('use the terms of what it shows, and not of what it lacks', () => {
    const nama = istilahTerpakai(istilah, teksBuku(edisi)).map((satu) => satu.istilah);
    expect(nama).toEqual(
      expect.arrayContaining(['Kartu keluarga', 'KTP-el', 'Cerai mati', 'Desa']),
    );
    // The sample holds no exports of these.
    expect(nama).not.toContain('Kartu Identitas Anak');
    expect(nama).not.toContain('Akta kematian');
    expect(nama).not.toContain('Migrasi neto');
  });

  it('are no names of components or expressions', () => {
    expect(teksBuku(edisi)).not.toMatch(/[<>{}]|props/);
  });
});
