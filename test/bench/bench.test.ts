import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Benchmark } from '../../src/bench/benchmark.ts';
import { buatBukuUji } from '../../src/bench/buku-uji.ts';
import { formatHasil } from '../../src/bench/format-hasil.ts';
import { manySop } from '../../src/bench/many-sop.ts';
import { measure, median } from '../../src/bench/measure.ts';
import { selectBenchmarks } from '../../src/bench/select.ts';
import { readContent } from '../../src/io/read-content.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

it.each([
  [[5], 5],
  [[9, 1, 4], 4],
  [[4, 1, 2, 9], 3],
])('takes the middle of %j', (nilai, hasil) => {
  expect(median(nilai)).toBe(hasil);
});

it('keeps the cold run apart, and runs work and floor in turns', async () => {
  let jam = 0;
  const jejak: string[] = [];
  const run = (nama: string, waktu: number) => () => {
    jejak.push(nama);
    jam += waktu;
  };
  const kerja = [100, 20, 30, 90, 10, 40, 50, 60].map((waktu) => run('kerja', waktu));
  const tolok: Benchmark = {
    nama: 'contoh',
    kerja: 'contoh kerja',
    lantai: 'contoh lantai',
    siapkan: (folder) =>
      Promise.resolve({
        ukuran: folder,
        kerja: () => kerja.shift()?.(),
        lantai: run('lantai', 8),
      }),
  };
  expect(await measure(tolok, '3 SOP', () => jam)).toEqual({
    nama: 'contoh',
    ukuran: '3 SOP',
    pertama: 100,
    median: 40,
    lantai: 8,
  });
  expect(jejak).toEqual(Array.from({ length: 8 }, () => ['kerja', 'lantai']).flat());
});

it.each([
  ['all without a name', [], ['situs-100', 'situs-1000', 'cetak'], []],
  ['one by its name', ['situs-100'], ['situs-100'], []],
  [
    'several in their own order, each once',
    ['cetak', 'situs-100', 'cetak'],
    ['situs-100', 'cetak'],
    [],
  ],
  ['all that a name begins', ['situs'], ['situs-100', 'situs-1000'], []],
  ['none for a name that is not there', ['situs-100', 'sit'], ['situs-100'], ['sit']],
])('runs %s', (_, nama, dipilih, takDikenal) => {
  const semua = ['situs-100', 'situs-1000', 'cetak'].map((satu) => ({
    nama: satu,
    kerja: '',
    lantai: '',
    siapkan: notRun,
  }));
  const hasil = selectBenchmarks(semua, nama);
  expect(hasil.dipilih.map((satu) => satu.nama)).toEqual(dipilih);
  expect(hasil.takDikenal).toEqual(takDikenal);
});

it('prints a table with three digits, and what its rows mean', () => {
  const hasil = { nama: 'contoh', ukuran: '3 SOP', pertama: 1234.5, median: 40.04, lantai: 8 };
  const tolok = { nama: 'contoh', kerja: 'membaca', lantai: 'membuka', siapkan: notRun };
  expect(formatHasil([hasil], [tolok])).toBe(
    [
      'tolok ukur  ukuran  pertama   median   lantai  kali lantai',
      'contoh      3 SOP   1235 ms  40,0 ms  8,00 ms          5,0',
      '',
      'contoh: membaca. Lantai: membuka.',
      '',
    ].join('\n'),
  );
});

it('lets the other program take its turn less often, and tells the memory of each', async () => {
  const giliran = { kerja: 0, pembanding: 0 };
  const tolok: Benchmark = {
    nama: 'contoh',
    kerja: 'mencetak',
    lantai: 'membuka',
    pembanding: 'program lain',
    ulangan: 3,
    ulanganPembanding: 1,
    siapkan: () =>
      Promise.resolve({
        ukuran: '3',
        kerja: () => (giliran.kerja += 1),
        lantai: () => undefined,
        pembanding: () => (giliran.pembanding += 1),
        memori: () => ({ kerja: 512.4, lantai: 1330, pembanding: 2100 }),
      }),
  };
  const hasil = await measure(tolok, '', () => 0);
  expect(giliran).toEqual({ kerja: 4, pembanding: 1 });
  expect(formatHasil([{ ...hasil, median: 90, pembanding: 36 }], [tolok])).toContain(
    'Pembanding: program lain; median 36,0 ms, 2,5 kali pembanding.',
  );
  expect(formatHasil([hasil], [tolok])).toContain(
    'Memori puncak: 512 MB, lantai 1330 MB, pembanding 2100 MB.',
  );
});

it.each([
  [50, 3],
  [200, 10],
  [800, 40],
])('makes a book of %i pages in %i chapters whose contents name them all', (halaman, banyak) => {
  const { depan, bab } = buatBukuUji(halaman);
  expect(bab.length).toBe(banyak);
  bab.forEach((isi, i) => {
    expect(isi).toContain(`<h1 id="bab-${i + 1}">`);
    expect(depan).toContain(`data-halaman="bab-${i + 1}"`);
  });
  const baris = bab.join('').split('<tr class="isi">').length - 1;
  expect(baris).toBeGreaterThan(36 * halaman);
});

function notRun(): Promise<never> {
  return Promise.reject(new Error('not run'));
}

describe('many SOPs made of the examples', () => {
  const folder = join(root, 'content/sop');
  const contoh = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((nama) => nama.endsWith('.md'))
    .map((nama) => ({
      slug: basename(nama, '.md'),
      isi: readFileSync(join(folder, nama), 'utf8'),
    }));
  const berkas = manySop(contoh, ['11.01', '11.02', '11.03', '11.04', '11.05'], 20);

  it('are dealt out to the offices, each file once', () => {
    const sop = berkas.map(({ jalur }) => jalur).filter((jalur) => jalur.startsWith('sop/'));
    expect(new Set(sop).size).toBe(20);
    expect(sop.filter((jalur) => jalur.startsWith('sop/11.01/'))).toHaveLength(4);
  });

  it('are told by the rules what their examples are told, and nothing more', () => {
    const tujuan = mkdtempSync(join(tmpdir(), 'cacah-'));
    onTestFinished(() => {
      rmSync(tujuan, { recursive: true });
    });
    for (const { jalur, isi } of berkas) {
      mkdirSync(dirname(join(tujuan, jalur)), { recursive: true });
      writeFileSync(join(tujuan, jalur), isi);
    }
    const asli = new Map(findingsPerSop(join(root, 'content')));
    const salinan = findingsPerSop(tujuan);
    expect(salinan).toHaveLength(20);
    for (const [slug, temuan] of salinan) {
      expect([slug, temuan]).toEqual([slug, asli.get(slug.replace(/-\d+$/, ''))]);
    }
  });
});

/** Rule and field of every finding, by the slug of the SOP. */
function findingsPerSop(folder: string): readonly (readonly [slug: string, temuan: string[]])[] {
  const { sop, temuan } = readContent(folder);
  return sop.map(({ slug, berkas }) => [
    slug,
    temuan
      .filter(({ tempat }) => tempat.berkas === berkas)
      .map(({ aturan, tempat }) => `${aturan} ${tempat.kolom ?? ''}`),
  ]);
}
