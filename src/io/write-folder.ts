import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { kegagalanTulis } from './kendala-disk.ts';

export interface BerkasTulis {
  /** Path relative to the folder. */
  readonly jalur: string;
  readonly isi: string;
}

export interface OpsiTulis {
  /** Looks at the files before they are put in place; false leaves everything as it was. */
  readonly periksa?: (sementara: string) => Promise<boolean>;
  /** Where a folder that is replaced goes, itself replacing what is there; without it the old one is deleted. */
  readonly simpanLama?: string;
}

/**
 * Puts a folder in place all at once, replacing one of that name: the files are written beside it
 * and moved. When that fails, or `periksa` refuses them, what stood there before is untouched.
 * Returns whether the folder was put in place; a ScriptError when the disk does not let it.
 */
export async function writeFolder(
  folder: string,
  berkas: readonly BerkasTulis[],
  opsi: OpsiTulis = {},
): Promise<boolean> {
  try {
    return await tulis(folder, berkas, opsi);
  } catch (sebab) {
    throw kegagalanTulis(folder, sebab);
  }
}

async function tulis(
  folder: string,
  berkas: readonly BerkasTulis[],
  opsi: OpsiTulis,
): Promise<boolean> {
  const induk = dirname(folder);
  const indukBaru = await mkdir(induk, { recursive: true });
  // The dot keeps readers of the parent folder from taking the half-written one for a release.
  const sementara = await mkdtemp(join(induk, `.${basename(folder)}-`));
  let berhasil = false;
  try {
    berhasil = await tulisLaluGanti({ folder, sementara }, berkas, opsi);
    return berhasil;
  } finally {
    await rm(sementara, { recursive: true, force: true });
    if (!berhasil && indukBaru !== undefined) await hapusKosong(induk, indukBaru);
  }
}

async function tulisLaluGanti(
  { folder, sementara }: { readonly folder: string; readonly sementara: string },
  berkas: readonly BerkasTulis[],
  { periksa, simpanLama }: OpsiTulis,
): Promise<boolean> {
  const [baru, lama] = [join(sementara, 'baru'), join(sementara, 'lama')];
  await writeSemua(baru, berkas);
  if (periksa !== undefined && !(await periksa(baru))) return false;
  const adaLama = await gantikan(folder, { baru, lama });
  if (adaLama && simpanLama !== undefined) {
    await rm(simpanLama, { recursive: true, force: true });
    await rename(lama, simpanLama);
  }
  return true;
}

/** Takes away the parents that were made for nothing, from `dari` up to `sampai`, while they are empty. */
async function hapusKosong(dari: string, sampai: string): Promise<void> {
  for (
    let folder = resolve(dari);
    folder.length >= resolve(sampai).length;
    folder = dirname(folder)
  ) {
    const isi = await readdir(folder);
    if (isi.length > 0) return;
    await rmdir(folder);
  }
}

async function writeSemua(folder: string, berkas: readonly BerkasTulis[]): Promise<void> {
  for (const { jalur, isi } of berkas) {
    await mkdir(dirname(join(folder, jalur)), { recursive: true });
    await writeFile(join(folder, jalur), isi);
  }
}

/** Returns whether a folder was there; it is moved aside, and back when the new one cannot take its name. */
async function gantikan(
  folder: string,
  { baru, lama }: { readonly baru: string; readonly lama: string },
): Promise<boolean> {
  const adaLama = await pindahkanBilaAda(folder, lama);
  try {
    await rename(baru, folder);
  } catch (sebab) {
    if (adaLama) await rename(lama, folder);
    throw sebab;
  }
  return adaLama;
}

async function pindahkanBilaAda(dari: string, ke: string): Promise<boolean> {
  try {
    await rename(dari, ke);
    return true;
  } catch (sebab) {
    if (sebab instanceof Error && 'code' in sebab && sebab.code === 'ENOENT') return false;
    throw sebab;
  }
}
