import { describe, expect, it } from 'vitest';
import { readDirektori } from '../../src/io/direktori-zip.ts';
import { packZip } from '../../src/io/pack-zip.ts';
import { alirEntri, EntriRusak, readZip } from '../../src/io/zip.ts';
import { buatZip, type PilihanZip } from './xlsx-buatan.ts';

const batas = { entri: 100, ukuran: 1_000_000 };
const isi = [
  ['a.xml', 'satu'],
  ['b/c.xml', 'dua '.repeat(1_000)],
] as const;

function baca(berkas: Buffer): unknown {
  const hasil = readZip(berkas, batas, () => true);
  return typeof hasil === 'string' ? hasil : hasil.map((satu) => [satu.nama, String(satu.isi)]);
}

describe('readZip', () => {
  it.each<[string, PilihanZip]>([
    ['deflated entries', {}],
    ['stored entries', { cara: 0 }],
    ['sizes behind the bytes', { menyusul: true }],
    ['sizes in 64 bits', { zip64: true }],
    ['a comment', { komentar: Buffer.from('dari SIAK') }],
    ['a comment that looks like an end record', { komentar: buatZip([]) }],
  ])('reads an archive with %s', (_, pilihan) => {
    expect(baca(buatZip(isi, pilihan))).toEqual(isi);
  });

  it('reads an archive whose end record is full in its count only', () => {
    const berkas = buatZip(isi, { zip64: true });
    const akhir = berkas.length - 22;
    berkas.copy(berkas, akhir + 12, akhir - 36, akhir - 32);
    berkas.copy(berkas, akhir + 16, akhir - 28, akhir - 24);
    expect(baca(berkas)).toEqual(isi);
  });

  it('reads what packZip packs', () => {
    const entri = isi.map(([nama, teks]) => ({ nama, isi: Buffer.from(teks) }));
    expect(baca(packZip(entri))).toEqual(isi);
  });

  it.each<[string, PilihanZip, string]>([
    ['a wrong checksum', { crcSalah: true }, 'rusak'],
    ['less than it declares', { ukuranDinyatakan: 5_000 }, 'rusak'],
    ['more than it declares', { ukuranDinyatakan: 3 }, 'rusak'],
    ['another way of compressing', { cara: 12 }, 'rusak'],
    ['entries that share their bytes', { tumpangTindih: true }, 'rusak'],
    ['fewer entries than its directory', { banyakDinyatakan: 1 }, 'rusak'],
    ['more entries than its directory', { banyakDinyatakan: 3 }, 'rusak'],
    ['encrypted entries', { bersandi: true }, 'bersandi'],
    ['sizes beyond the bound', { ukuranDinyatakan: 4_000_000_000 }, 'terlalu-besar'],
    [
      'sizes in 64 bits beyond the bound',
      { ukuranDinyatakan: 4_000_000_000, zip64: true },
      'terlalu-besar',
    ],
    ['more entries than the bound', { banyakDinyatakan: 101 }, 'terlalu-besar'],
  ])('refuses an archive with %s', (_, pilihan, sebab) => {
    expect(baca(buatZip(isi, pilihan))).toBe(sebab);
  });

  it('refuses every beginning of an archive, and never fails on one', () => {
    const berkas = buatZip(isi);
    const hasil = Array.from({ length: berkas.length }, (_, n) => baca(berkas.subarray(0, n)));
    expect(new Set(hasil)).toEqual(new Set(['bukan-zip', 'rusak']));
  });

  it('never fails on an archive with one byte changed', () => {
    const asli = buatZip(isi, { zip64: true });
    const hasil = Array.from({ length: asli.length }, (_, n) => {
      const berkas = Buffer.from(asli);
      berkas[n] = 0xff;
      return baca(berkas);
    });
    expect(hasil.filter((satu) => typeof satu !== 'string' && !Array.isArray(satu))).toEqual([]);
  });
});

describe('alirEntri', () => {
  async function alir(berkas: Buffer): Promise<number> {
    const direktori = readDirektori(berkas, { entri: 1, ukuran: 1e9 });
    if (typeof direktori === 'string') throw new Error(direktori);
    const [satu] = direktori;
    if (satu === undefined) throw new Error('no entry');
    let panjang = 0;
    for await (const potong of alirEntri(berkas, satu)) panjang += potong.length;
    return panjang;
  }

  const besar = [['a', Buffer.alloc(1_000_000)]] as const;
  it.each<[string, PilihanZip]>([
    ['deflated', {}],
    ['stored', { cara: 0 }],
  ])('gives all bytes of a %s entry', async (_, pilihan) => {
    expect(await alir(buatZip(besar, pilihan))).toBe(1_000_000);
  });

  it.each<[string, PilihanZip]>([
    ['more bytes than declared', { ukuranDinyatakan: 100 }],
    ['fewer bytes than declared', { ukuranDinyatakan: 2_000_000 }],
    ['other bytes than their checksum', { crcSalah: true }],
  ])('throws for %s', async (_, pilihan) => {
    await expect(alir(buatZip(besar, pilihan))).rejects.toBeInstanceOf(EntriRusak);
  });

  it('throws for bytes that are not deflated', async () => {
    const berkas = buatZip([['a', 'bukan deflate']], { cara: 0 });
    berkas.writeUInt16LE(8, berkas.indexOf('PK\x01\x02') + 10);
    await expect(alir(berkas)).rejects.toBeInstanceOf(EntriRusak);
  });
});
