import { createReadStream } from 'node:fs';
import { readExportBerkas } from '../io/aliran-ekspor.ts';
import { jumlahkan } from '../statistics/agregat.ts';
import type { Lingkup } from '../statistics/ekspor/lingkup.ts';
import { uraiAliran } from '../statistics/ekspor/read-export.ts';
import type { Dataset, Kabupaten } from '../statistics/model.ts';

/** Reads, checks and adds up a national export; gives the inhabitants of its first ages. */
export async function bacaSemua(berkas: string, lingkup: Lingkup): Promise<number> {
  const { nilai, temuan } = await readExportBerkas(berkas, { berkas, lingkup });
  if (!nilai || temuan.length > 0) throw new Error('the generated export has findings');
  return jumlahkanSemua(nilai, lingkup.kabupaten);
}

/** Streams the same file through papaparse and does nothing with its rows. */
export function alirkanSemua(berkas: string): Promise<void> {
  return uraiAliran(createReadStream(berkas, 'utf8'), () => undefined);
}

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
