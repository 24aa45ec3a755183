import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ScriptError } from './command.ts';

/** File that marks a folder as a result of this program, which it may therefore replace. */
export const TANDA = '.cacah';

/**
 * Builds into a new folder beside `out` and puts it in the place of `out` only when `fill` has finished.
 * A failure leaves the last good result as it was; a kill between the two renames is mended by the next
 * run. A folder that holds anything not built here is never replaced: ScriptError.
 */
export async function swapFolder<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  const [baru, lama] = [`${target}.baru-${String(process.pid)}`, `${target}.lama`];
  await recover(target, lama);
  await assertReplaceable(target);
  await removeLeftovers(target);
  await assertReplaceable(baru);
  await rm(baru, { recursive: true, force: true });
  await mkdir(baru, { recursive: true });
  try {
    await markFolder(baru);
    const hasil = await fill(baru);
    await replace(target, baru, lama);
    return hasil;
  } catch (error) {
    await rm(baru, { recursive: true, force: true });
    throw error;
  }
}

async function markFolder(folder: string): Promise<void> {
  await writeFile(
    join(folder, TANDA),
    'Folder ini hasil bangunan Cacah dan diganti seluruhnya tiap kali.\n',
  );
}

async function replace(target: string, baru: string, lama: string): Promise<void> {
  await assertReplaceable(target);
  await assertReplaceable(lama);
  await rm(lama, { recursive: true, force: true });
  const hadOne = await exists(target);
  if (hadOne) await rename(target, lama);
  try {
    await rename(baru, target);
  } catch (error) {
    if (hadOne) await rename(lama, target);
    throw error;
  }
  await rm(lama, { recursive: true, force: true });
}

/** A run killed between the two renames leaves the good result under its second name. */
async function recover(target: string, lama: string): Promise<void> {
  if (!(await isOurs(lama))) return;
  if (await exists(target)) await rm(lama, { recursive: true });
  else await rename(lama, target);
}

async function assertReplaceable(target: string): Promise<void> {
  const found = await lstat(target).catch(() => undefined);
  if (found === undefined) return;
  if (found.isDirectory() && ((await readdir(target)).length === 0 || (await isOurs(target))))
    return;
  throw new ScriptError(
    `Folder hasil "${target}" berisi sesuatu yang tidak dibuat oleh perintah ini, jadi tidak diganti. Pilih folder lain dengan --out, atau kosongkan folder itu.`,
  );
}

/** Folders of builds that were killed: their process is gone. A killed build may not have marked its own yet. */
async function removeLeftovers(target: string): Promise<void> {
  const prefix = `${basename(target)}.baru-`;
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names.filter((n) => n.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    const path = join(dirname(target), name);
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isOurs(folder: string): Promise<boolean> {
  return exists(join(folder, TANDA));
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
