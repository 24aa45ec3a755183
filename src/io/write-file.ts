import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { kegagalanTulis } from './kendala-disk.ts';

/**
 * Puts a text file in place all at once: it is written beside its place and moved there, so that a reader
 * never meets half of it and a failure leaves what stood there. Folders on the way are made. A ScriptError
 * when the disk does not let it.
 */
export async function writeTextFile(berkas: string, isi: string): Promise<void> {
  try {
    await mkdir(dirname(berkas), { recursive: true });
    const sementara = await mkdtemp(join(dirname(berkas), `.${basename(berkas)}-`));
    try {
      await writeFile(join(sementara, 'baru'), isi);
      await rename(join(sementara, 'baru'), berkas);
    } finally {
      await rm(sementara, { recursive: true, force: true });
    }
  } catch (sebab) {
    throw kegagalanTulis(berkas, sebab);
  }
}
