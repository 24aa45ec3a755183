import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { daftarCari } from '../../../src/io/cari/daftar.ts';
import { newestEdisi } from '../../../src/io/cari/dokumen-statistik.ts';
import { alamatRilis } from '../../../src/io/alamat.ts';
import { berkasPaket, paketCari } from '../../../src/io/cari/paket.ts';
import type { Portal } from '../../../src/io/portal.ts';
import { readPortal } from '../../../src/io/portal.ts';
import type { PaketCari } from '../../../src/search/dokumen.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await readPortal({ content: 'content', data: 'data' });
});

const padanan = [['KK', 'kartu keluarga']];

describe('the packets of the search', () => {
  it('are named by their content, the same for the same portal', () => {
    const nama = (kelompok: typeof padanan) =>
      berkasPaket(paketCari(portal, kelompok)).map((satu) => satu.nama);
    expect(nama(padanan)).toEqual(nama(padanan));
    expect(nama(padanan).map((satu) => satu.replace(/[0-9a-f]{10}$/, ''))).toEqual([
      'inti-',
      'rincian-',
      'wilayah-',
    ]);
    expect(nama([])[0]).not.toBe(nama(padanan)[0]);
    expect(nama([])[1]).toBe(nama(padanan)[1]);
  });

  it('are scripts that hand over what they hold, one after another', () => {
    const semua = paketCari(portal, padanan);
    const halaman: { self?: unknown; cacahCari?: readonly PaketCari[] } = {};
    halaman.self = halaman;
    for (const { isi } of berkasPaket(semua)) runInNewContext(isi, halaman);
    expect(JSON.stringify(halaman.cacahCari)).toBe(JSON.stringify(semua.map(([, isi]) => isi)));
  });

  it('leave out what a portal without figures does not have', () => {
    const tanpa = paketCari({ ...portal, edisi: [] }, padanan);
    expect(berkasPaket(tanpa).map(({ nama }) => nama.split('-')[0])).toEqual(['inti', 'rincian']);
    const kelompok = new Set(
      tanpa.flatMap(([, { dokumen }]) => dokumen.map((satu) => satu.kelompok)),
    );
    expect(kelompok).not.toContain('tabel');
    expect(kelompok).not.toContain('indikator');
  });

  it('lead to one thing at one place', () => {
    const alamat = paketCari(portal, padanan)
      .flatMap(([, { dokumen }]) => dokumen)
      .filter(({ kelompok }) =>
        ['sop', 'langkah', 'hukum', 'pelaksana', 'tabel'].includes(kelompok),
      )
      .map((satu) => satu.alamat);
    expect(alamat.filter((satu, i) => alamat.indexOf(satu) !== i)).toEqual([]);
  });

  it('hold only the newest edition of a table', () => {
    const tabel = paketCari(portal, padanan)
      .flatMap(([, { dokumen }]) => dokumen)
      .filter(({ alamat }) => alamat.endsWith('/agama-kecamatan/'));
    const [terbaru] = newestEdisi(portal.edisi);
    expect(portal.edisi.length).toBeGreaterThan(1);
    expect(tabel.map(({ alamat }) => alamat)).toEqual([
      terbaru && `${alamatRilis(terbaru.rilis)}agama-kecamatan/`,
    ]);
  });
});

describe('the list of everything', () => {
  it('goes from A to Z within a subject', () => {
    const sop = daftarCari(portal).find(({ id }) => id === 'sop');
    const judul = (sop?.huruf ?? []).flatMap(({ isi }) => isi.map((satu) => satu.judul));
    expect(judul).toHaveLength(portal.sop.length);
    expect(judul).toEqual(judul.toSorted());
  });

  it('is parted by letters where it is long', () => {
    const [pertama] = portal.sop;
    if (!pertama) throw new Error('the portal has no SOP');
    const banyak = Array.from({ length: 40 }, (_, i) => ({
      ...pertama,
      slug: `sop-${i}`,
      naskah: { ...pertama.naskah, judul: `${i % 2 === 0 ? 'Zakat' : 'akta'} ${i}` },
    }));
    const sop = daftarCari({ ...portal, sop: banyak }).find(({ id }) => id === 'sop');
    expect(sop?.huruf.map(({ huruf, isi }) => [huruf, isi.length])).toEqual([
      ['A', 20],
      ['Z', 20],
    ]);
  });
});
