import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';

/**
 * Runs `kerja` while no other process holds the same folder, waiting its turn. The holder's process number lies in the
 * folder, so that what a kill left behind is taken over.
 *
 * @param folder does not exist while nobody holds it; the folder that it lies in must
 * @param batal ends the wait, with its reason as the error
 */
export async function withKunci<Hasil>(
  folder: string,
  kerja: () => Promise<Hasil>,
  batal?: AbortSignal,
): Promise<Hasil> {
  while (!(await ambil(folder))) {
    if (await tertinggal(folder)) await rm(folder, { recursive: true, force: true });
    else await tunggu(jedaMs);
    batal?.throwIfAborted();
  }
  try {
    return await kerja();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const jedaMs = 200;

async function ambil(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (isKode(error, 'EEXIST')) return false;
    throw error;
  }
  await writeFile(join(folder, 'pid'), String(process.pid));
  return true;
}

/** True when the process that took the folder has ended without giving it back. */
async function tertinggal(folder: string): Promise<boolean> {
  // A holder writes its number right after it made the folder, so one look without a number proves nothing.
  for (let kali = 0; kali < 5; kali += 1) {
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
    if (pid > 0) return !hidup(pid);
    await tunggu(jedaMs);
  }
  return true;
}

function hidup(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return isKode(error, 'EPERM');
  }
}

function isKode(error: unknown, kode: string): boolean {
  return error instanceof Error && 'code' in error && error.code === kode;
}
