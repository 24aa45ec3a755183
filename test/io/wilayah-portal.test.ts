import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jumlahkan, laki, nilaiWilayah, perempuan } from '../../src/statistics/agregat.ts';
import { daftarIndikator } from '../../src/statistics/indicators/index.ts';
import { halamanWilayah, isPengantar } from '../../src/io/alamat-wilayah.ts';
import { halamanProfil } from '../../src/io/halaman-wilayah.ts';
import type { Portal } from '../../src/io/portal.ts';
import { readPortal } from '../../src/io/portal.ts';
import { wilayahPortal, type WilayahKantor } from '../../src/io/wilayah-portal.ts';
import { dataBanding } from '../../src/wilayah/banding-wilayah.ts';
import { formatIndikator } from '../../src/wilayah/hitungan.ts';
import { formatNilai } from '../../src/statistics/format-value.ts';

const akar = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cacah-wilayah-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sample portal, its figures let out in a way. */
async function portal(nama: string, pengungkapan: string): Promise<Portal> {
  const content = join(folder, nama);
  for (const bagian of ['instansi', 'buku']) {
    cpSync(join(akar, 'content', bagian), join(content, bagian), { recursive: true });
  }
  const berkas = join(content, 'instansi/63.05.yaml');
  writeFileSync(berkas, `${readFileSync(berkas, 'utf8')}\n${pengungkapan}\n`);
  return readPortal({ content, data: join(akar, 'data') });
}

function satu(semua: readonly WilayahKantor[]): WilayahKantor {
  const [kantor] = semua;
  if (!kantor) throw new Error('the sample has no figures');
  return kantor;
}

let terbuka: Portal;
let kantor: WilayahKantor;
beforeAll(async () => {
  terbuka = await portal('terbuka', '');
  kantor = satu(wilayahPortal(terbuka));
}, 60_000);

describe('the regions of a portal', () => {
  it('each have a page, and so has every indicator', () => {
    const halaman = halamanWilayah(terbuka);
    expect(halaman.filter((path) => /^\/wilayah\/63\.05\.\d\d\/$/.test(path))).toHaveLength(12);
    expect(halaman.filter((path) => /^\/wilayah\/[\d.]{13}\/$/.test(path))).toHaveLength(135);
    expect(halaman.filter((path) => path.startsWith('/indikator/'))).toHaveLength(33);
    expect(halaman.filter(isPengantar)).toEqual([
      '/statistik/terbaru/',
      '/statistik/63.05/terbaru/',
    ]);
    expect(halaman).toContain('/statistik/63.05/bandingkan/2024-2/2025-1/');
    expect(new Set(halaman).size).toBe(halaman.length);
  });

  it('say of the kabupaten what its edition says', () => {
    for (const indikator of daftarIndikator) {
      const { nilai } = kantor.hitungan.kini.angka(indikator, '63.05');
      expect([indikator.id, formatNilai(nilai, formatIndikator(indikator))]).toEqual([
        indikator.id,
        kantor.edisi.indikator(indikator.id).teks,
      ]);
    }
  });

  it('are told of the newest semester', () => {
    expect(halamanProfil(kantor, '63.05.01.1001').profil.kalimat[0]).toContain(
      'Semester I Tahun 2025',
    );
  });

  it('lead from a level to the tables of that level', () => {
    const path = (kode: string) => halamanProfil(kantor, kode).tabel.map((t) => t.path);
    expect(path('63.05.01.1001')).toContain('/statistik/63.05/2025-1/umur-desa/');
    expect(path('63.05.01')).toContain('/statistik/63.05/2025-1/umur-kecamatan/');
    expect(path('63.05')).toContain('/statistik/63.05/2025-1/umur-kabupaten/');
  });
});

describe('an office that closes figures below 20 per desa', () => {
  let rahasia: WilayahKantor;
  beforeAll(async () => {
    rahasia = satu(
      wilayahPortal(await portal('rahasia', 'pengungkapan: { ambang: { desa: 20 } }')),
    );
  }, 60_000);

  const desa = () => rahasia.daerah.filter(({ tingkat }) => tingkat === 'desa');

  it('shows in the pyramid of a desa only figures that its tables show, as they were counted', () => {
    const umur = rahasia.edisi.rilis.datasets.get('umur-5-tahunan');
    if (!umur) throw new Error('the sample has no ages');
    const asli = jumlahkan(umur, rahasia.edisi.rilis.kabupaten);
    let tertutup = 0;
    for (const { kode } of desa()) {
      const { piramida } = halamanProfil(rahasia, kode).profil;
      const nilai = nilaiWilayah(asli, kode) ?? [];
      for (const [sisi, ambil] of [
        [piramida?.laki ?? [], laki],
        [piramida?.perempuan ?? [], perempuan],
      ] as const) {
        sisi.forEach((angka, k) => {
          const benar = ambil(nilai, k);
          if (angka === 'x') tertutup += 1;
          else expect(angka).toBe(benar);
          if (benar > 0 && benar < 20) expect(angka).toBe('x');
        });
      }
    }
    expect(tertutup).toBeGreaterThan(100);
  });

  it('closes what follows from a closed figure, and ranks only what is shown', () => {
    const { kini, peringkat } = rahasia.hitungan;
    const lansia = daftarIndikator.filter(({ id }) =>
      ['persentase-lansia', 'rasio-anak-wanita', 'indeks-penuaan'].includes(id),
    );
    for (const indikator of lansia) {
      const tampil = desa().filter(({ kode }) => kini.angka(indikator, kode).nilai !== undefined);
      expect(tampil.length).toBeLessThan(desa().length);
      for (const { kode } of desa()) {
        const tempat = peringkat(indikator, kode, '63.05');
        const angka = kini.angka(indikator, kode);
        expect(tempat?.dari).toBe(angka.nilai === undefined ? undefined : tampil.length);
        expect(angka.nilai === undefined && angka.tertutup).toBe(angka.nilai === undefined);
      }
    }
  });

  it('says so on the page, and sends x to the browser', () => {
    const lansia = daftarIndikator.filter(({ id }) => id === 'persentase-lansia');
    const tertutup = desa().find(({ kode }) =>
      lansia.some((satu) => rahasia.hitungan.kini.angka(satu, kode).nilai === undefined),
    );
    const halaman = halamanProfil(rahasia, tertutup?.kode ?? '');
    expect(halaman.catatan.join(' ')).toMatch(/di bawah 20 pada tingkat desa dirahasiakan/);
    expect(halaman.catatan.join(' ')).toMatch(/urutan hanya menyusun wilayah yang angkanya tampil/);
    expect(halaman.legenda.map(({ tanda }) => tanda)).toContain('x');
    const kirim = dataBanding(rahasia.hitungan).wilayah.find(({ kode }) => kode === tertutup?.kode);
    expect(kirim?.sel).toContain('x');
  });

  it('keeps the population of every region as it was', () => {
    for (const { kode } of rahasia.daerah) {
      const [a, b] = [kantor, rahasia].map((milik) => halamanProfil(milik, kode).profil.kalimat[0]);
      expect(a).toBe(b);
    }
  });
});
