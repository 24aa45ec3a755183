import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { runMeasured } from './proses-anak.ts';
import { berkasPaged, writeBukuUji } from './write-buku-uji.ts';

const anak = fileURLToPath(new URL('./cetak-buku-anak.ts', import.meta.url));

/** Paged.js takes longer than that by the square; a book of more pages is not worth the wait. */
const pagedSampai = 200;

export const cetakBuku: readonly Benchmark[] = [50, 200, 800].map((halaman) => ({
  nama: `cetak-buku-${halaman}`,
  kerja: `mencetak buku sekitar ${halaman} halaman per bab sampai berkasnya selesai, dengan nomor halaman pada daftar isi, tag, tautan, dan bab di halaman kanan; prosesnya sendiri berikut peramban`,
  lantai: 'satu cetakan Chromium bertag atas HTML yang sama, tanpa nomor halaman pada daftar isi',
  ...(halaman <= pagedSampai && {
    pembanding:
      'Paged.js 0.4.3 atas HTML yang sama, lalu dicetak; dipasang dengan "npm install --prefix src/bench/pembanding"',
    ulanganPembanding: 1,
  }),
  ulangan: halaman <= pagedSampai ? 3 : 2,
  async siapkan(folder) {
    const banyakBab = await writeBukuUji(folder, halaman);
    const puncak = { kerja: 0, lantai: 0, pembanding: 0 };
    const run = (siapa: keyof typeof puncak, cara: string) => async () => {
      const mb = await runMeasured(anak, [cara, folder, String(banyakBab)]);
      puncak[siapa] = Math.max(puncak[siapa], mb);
    };
    return {
      ukuran: `${halaman} halaman`,
      kerja: run('kerja', 'rantai'),
      lantai: run('lantai', 'polos'),
      ...(halaman <= pagedSampai &&
        existsSync(berkasPaged) && { pembanding: run('pembanding', 'paged') }),
      memori: () => puncak,
    };
  },
}));
