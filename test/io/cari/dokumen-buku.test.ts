import { beforeAll, describe, expect, it } from 'vitest';
import { dokumenBab, dokumenBuku } from '../../../src/io/cari/dokumen-buku.ts';
import { newestEdisi } from '../../../src/io/cari/dokumen-statistik.ts';
import type { Edisi } from '../../../src/io/edisi.ts';
import { readPortal } from '../../../src/io/portal.ts';
import { alamatHasil, indeksPortal } from '../../search/indeks-uji.ts';

let edisi: Edisi;
beforeAll(async () => {
  const [terbaru] = newestEdisi((await readPortal({ content: 'content', data: 'data' })).edisi);
  if (!terbaru) throw new Error('no release');
  edisi = terbaru;
});

describe('the book in the search', () => {
  it('has a place for each chapter and each section', () => {
    const alamat = dokumenBab(edisi).map((satu) => satu.alamat);
    expect(new Set(alamat).size).toBe(alamat.length);
    expect(alamat).toHaveLength(edisi.bab.reduce((n, { bagian }) => n + 1 + bagian.length, 0));
    expect(alamat).toContain(`${dokumenBuku(edisi).alamat}umur/`);
  });

  it('names a chapter and a section with their numbers', () => {
    const semua = dokumenBab(edisi);
    const agama = semua.find(({ judul }) => judul === 'Agama');
    const sosial = edisi.bab.find(({ judul }) => judul === 'Karakteristik Sosial');
    expect(agama?.induk).toBe(`${sosial?.nomor ?? ''} Karakteristik Sosial`);
    expect(agama?.keterangan).toMatch(/^6\.1 · Kabupaten Tapin, Semester/);
    expect(semua.find(({ judul }) => judul === 'Kata Pengantar')?.keterangan).toMatch(/^Kabupaten/);
  });

  it.each([
    ['kata pengantar', 'buku/kata-pengantar/', 1],
    ['penjelasan teknis', 'buku/penjelasan-teknis/', 1],
    ['latar belakang', 'buku/pendahuluan/', 1],
    ['buku data agregat kependudukan', 'buku/', 3],
  ])('answers %s with %s among the first %i', async (pertanyaan, akhir, banyak) => {
    const [alamat] = dokumenBuku(edisi).alamat.split('buku/');
    const hasil = alamatHasil(await indeksPortal(), pertanyaan).slice(0, banyak);
    expect(hasil.map((satu) => satu.split('#')[0])).toContain(`${alamat ?? ''}${akhir}`);
  });

  it.each(['agama', 'pendidikan', 'keluarga'])(
    'leaves the first place for %s to the table',
    async (pertanyaan) => {
      expect(alamatHasil(await indeksPortal(), pertanyaan)[0]).not.toContain('/buku/');
    },
  );
});
