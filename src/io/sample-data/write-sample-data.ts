import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScriptError } from '../command.ts';
import { readKabupaten } from '../read-wilayah.ts';
import { writeFolder } from '../write-folder.ts';
import { buildSampleData } from './sample-data.ts';

const kode = '63.05';

/**
 * Writes the releases of the sample into a data folder, each in place all at once, and returns
 * their folders. A ScriptError when a release stands there that is not a sample.
 */
export async function writeSampleData(data: string): Promise<readonly string[]> {
  const kabupaten = readKabupaten(kode);
  if (kabupaten === undefined) throw new Error(`The register has no ${kode}.`);
  const berkas = buildSampleData(kabupaten);
  const rilis = Map.groupBy(berkas, ({ jalur }) => jalur.slice(0, jalur.indexOf('/')));
  const folder = [...rilis.keys()].map((periode) => join(data, kode, periode));
  for (const satu of folder) await tolakDataResmi(satu);
  for (const [periode, isi] of rilis) {
    await writeFolder(
      join(data, kode, periode),
      isi.map((satu) => ({ jalur: satu.jalur.slice(periode.length + 1), isi: satu.isi })),
    );
  }
  return folder;
}

async function tolakDataResmi(folder: string): Promise<void> {
  const isi = await readdir(folder).catch(() => []);
  if (isi.length === 0) return;
  const rilis = await readFile(join(folder, 'rilis.yaml'), 'utf8').catch(() => '');
  if (/^contoh: true$/m.test(rilis)) return;
  throw new ScriptError(
    `${folder} berisi rilis yang bukan data contoh, sehingga tidak ditimpa. Pilih folder lain dengan --out.`,
    1,
  );
}
