import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSemuaKabupaten } from '../io/read-wilayah.ts';
import { buildLingkup } from '../statistics/ekspor/lingkup.ts';
import type { Benchmark } from './benchmark.ts';
import { openDuckdb } from './duckdb.ts';
import { banyakKolom, buatNasional } from './ekspor-nasional.ts';
import { alirkanSemua, bacaSemua } from './kerja-nasional.ts';

const anak = fileURLToPath(new URL('./nasional-anak.ts', import.meta.url));

export const bacaNasional: Benchmark = {
  nama: 'baca-nasional',
  kerja:
    'membaca, memeriksa, dan menjumlahkan per kecamatan dan kabupaten satu ekspor umur semua desa Indonesia, dengan register wilayah yang sudah di memori; memorinya memori puncak proses yang hanya mengerjakan itu sekali, termasuk Node dan register wilayah',
  lantai: 'mengalirkan berkas yang sama lewat papaparse tanpa berbuat apa-apa',
  pembanding:
    'DuckDB membaca berkas yang sama, memeriksa L + P = JML, dan menjumlahkannya per kabupaten; dipasang dengan "npm install --prefix src/bench/pembanding"',
  async siapkan(folder) {
    const kabupaten = readSemuaKabupaten();
    const lingkup = buildLingkup(kabupaten);
    const berkas = join(folder, 'nasional.csv');
    await writeFile(berkas, buatNasional(kabupaten));
    const duckdb = await openDuckdb(berkas);
    const puncak = (cara: 'baca' | 'alirkan'): number =>
      Number(execFileSync(process.execPath, [anak, cara, berkas], { encoding: 'utf8' }));
    return {
      ukuran: `83.762 desa × ${String(banyakKolom)}`,
      kerja: () => bacaSemua(berkas, lingkup),
      lantai: () => alirkanSemua(berkas),
      memori: () => ({ kerja: puncak('baca'), lantai: puncak('alirkan'), pembanding: 0 }),
      ...(duckdb && { pembanding: duckdb.kerja, selesai: duckdb.selesai }),
    };
  },
};
