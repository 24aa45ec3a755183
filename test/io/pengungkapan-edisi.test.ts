import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selTabel } from '../../src/book/tanda-tabel.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import { readPortal } from '../../src/io/portal.ts';

const akar = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cacah-pengungkapan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The newest edition of the sample release, let out in a way. */
async function edisi(nama: string, pengungkapan: string): Promise<Edisi> {
  const content = join(folder, nama);
  for (const bagian of ['instansi', 'buku']) {
    cpSync(join(akar, 'content', bagian), join(content, bagian), { recursive: true });
  }
  const berkas = join(content, 'instansi/63.05.yaml');
  writeFileSync(berkas, `${readFileSync(berkas, 'utf8')}\n${pengungkapan}\n`);
  const { edisi: semua } = await readPortal({ content, data: join(akar, 'data') });
  const terbaru = semua.at(-1);
  if (!terbaru) throw new Error('no edition was made');
  return terbaru;
}

describe('an office that closes figures below 5 per desa', () => {
  let terbuka: Edisi;
  let tertutup: Edisi;
  beforeAll(async () => {
    terbuka = await edisi('terbuka', '');
    tertutup = await edisi('tertutup', 'pengungkapan: { ambang: { desa: 5 } }');
  }, 60_000);

  it.each(['disabilitas-desa', 'agama-desa', 'pendidikan-desa'])(
    'shows no figure from 1 to 4 in %s, and x in its place',
    (id) => {
      const tabel = tertutup.tabel(id);
      // Sums of a kecamatan have a threshold of their own, which this office did not set.
      const desa = tabel.baris.filter(({ jenis }) => jenis === 'isi');
      const sel = selTabel({ ...tabel, baris: desa }).flat();
      expect(sel.filter(({ isi }) => isi === 'x').length).toBeGreaterThan(0);
      expect(sel.filter(({ isi }) => /^[1-4]$/.test(isi))).toEqual([]);
      expect(
        selTabel(terbuka.tabel(id))
          .flat()
          .filter(({ isi }) => isi === 'x'),
      ).toEqual([]);
      expect(tertutup.tabel(id).catatan.join(' ')).toMatch(/di bawah 5 pada tingkat desa/);
    },
  );

  it('leaves the rest as it was', () => {
    const [asli, terlindung] = [terbuka, tertutup].map((satu) => satu.tabel('agama-desa').baris);
    terlindung?.forEach((baris, i) => {
      baris.nilai.forEach((nilai, k) => {
        if (baris.tertutup?.[k] !== true) expect(nilai).toBe(asli?.[i]?.nilai[k]);
      });
    });
    expect(tertutup.tabel('agama-kecamatan').baris.at(-1)).toEqual(
      terbuka.tabel('agama-kecamatan').baris.at(-1),
    );
    expect(tertutup.indikator('jumlah-penduduk')).toEqual(terbuka.indikator('jumlah-penduduk'));
  });
});

it('rounds to the base that an office names, and says so', async () => {
  const bulat = await edisi(
    'bulat',
    'pengungkapan: { cara: bulatkan, ambang: { desa: 5 }, kelipatan: 5 }',
  );
  const tabel = bulat.tabel('disabilitas-desa');
  const angka = tabel.baris.flatMap(({ nilai }) => nilai).filter((n) => n !== undefined);
  expect(angka.every((n) => n % 5 === 0)).toBe(true);
  expect(tabel.catatan.join(' ')).toContain('kelipatan 5');
}, 30_000);
