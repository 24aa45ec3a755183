import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readExportBerkas } from '../io/aliran-ekspor.ts';
import { readSemuaKabupaten } from '../io/read-wilayah.ts';
import { jumlahkan } from '../statistics/agregat.ts';
import { buildLingkup } from '../statistics/ekspor/lingkup.ts';
import { uraiAliran } from '../statistics/ekspor/read-export.ts';
import type { Dataset, Kabupaten } from '../statistics/model.ts';
import type { Benchmark } from './benchmark.ts';
import { openDuckdb } from './duckdb.ts';
import { buatNasional } from './ekspor-nasional.ts';

export const bacaNasional: Benchmark = {
  nama: 'baca-nasional',
  kerja:
    'membaca, memeriksa, dan menjumlahkan per kabupaten satu ekspor umur semua desa Indonesia, dengan register wilayah yang sudah di memori',
  lantai: 'mengalirkan berkas yang sama lewat papaparse tanpa berbuat apa-apa',
  pembanding:
    'DuckDB membaca berkas yang sama, memeriksa L + P = JML, dan menjumlahkannya per kabupaten; dipasang dengan "npm install --prefix src/bench/pembanding"',
  async siapkan(folder) {
    const kabupaten = readSemuaKabupaten();
    const lingkup = buildLingkup(kabupaten);
    const berkas = join(folder, 'nasional.csv');
    await writeFile(berkas, buatNasional(kabupaten));
    const duckdb = await openDuckdb(berkas);
    return {
      ukuran: '83.762 desa × 50',
      kerja: async () => {
        const { nilai, temuan } = await readExportBerkas(berkas, { berkas, lingkup });
        if (!nilai || temuan.length > 0) throw new Error('the generated export has findings');
        return jumlahkanSemua(nilai, kabupaten);
      },
      lantai: () => uraiAliran(createReadStream(berkas, 'utf8'), undefined, () => true),
      ...(duckdb && { pembanding: duckdb.kerja, selesai: duckdb.selesai }),
    };
  },
};

/** Sums of every kabupaten and its kecamatan; rows are in order of code, as the kabupaten are. */
function jumlahkanSemua({ baris, ...dataset }: Dataset, kabupaten: readonly Kabupaten[]): number {
  let dari = 0;
  let jiwa = 0;
  for (const satu of kabupaten) {
    let sampai = dari;
    const awalan = `${satu.kode}.`;
    while (baris[sampai]?.kode.startsWith(awalan) === true) sampai += 1;
    const agregat = jumlahkan({ ...dataset, baris: baris.slice(dari, sampai) }, satu);
    jiwa += agregat.kabupaten[2] ?? 0;
    dari = sampai;
  }
  return jiwa;
}
