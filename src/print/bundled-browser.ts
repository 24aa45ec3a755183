import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { readTar } from './tar.ts';

/** How to start a browser that brings its own libraries and fonts. */
export interface BundledBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser inside @sparticuz/chromium, unpacked once per version and user into the temporary folder,
 * with the libraries that a bare system lacks and one font. Without any font it prints empty pages, even
 * when a page brings its own. The package's own unpacking is not used: it takes whatever lies under a
 * fixed name in the temporary folder, of any version and any owner, and leaves the libraries out.
 */
export async function unpackBundledBrowser(
  packed: string = packedFolder(),
  parent: string = tmpdir(),
): Promise<BundledBrowser> {
  const folder = join(
    parent,
    `cacah-chromium-${await versionOf(packed)}-${String(userInfo().uid)}`,
  );
  if (!(await isReady(folder))) await unpackInto(folder, packed);
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Written last into the unpacked folder: names and sizes of what it must hold. */
const daftar = 'isi.json';

function packedFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
}

async function versionOf(packed: string): Promise<string> {
  const text = await readFile(join(packed, '..', 'package.json'), 'utf8');
  return /"version":\s*"([\w.-]+)"/.exec(text)?.[1] ?? 'tanpa-versi';
}

/** False when it is not there or lost files, as temporary folders do; throws when it is not ours. */
async function isReady(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isDirectory() || found.uid !== userInfo().uid || (found.mode & 0o022) !== 0) {
    throw new Error(
      `Folder "${folder}" dapat diubah pengguna lain, jadi peramban di dalamnya tidak dijalankan. Hapus folder itu, atau setel TMPDIR ke folder milik sendiri.`,
    );
  }
  return isWhole(folder);
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes: unknown = JSON.parse(await readFile(join(folder, daftar), 'utf8'));
    const checks = Object.entries(sizes ?? {}).map(
      async ([name, size]) => (await lstat(join(folder, name))).size === size,
    );
    return (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}

/** Unpacks beside and renames, so that a folder under the final name is always whole. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const work = `${folder}.${randomUUID()}`;
  await removeStale(folder);
  await mkdir(work, { mode: 0o700 });
  try {
    await unpack(packed, work, folder);
    await settle(work, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Another process may have finished first: then its folder stays. One that lost files makes way. */
async function settle(work: string, folder: string): Promise<void> {
  try {
    await rename(work, folder);
  } catch {
    if (await isReady(folder)) return;
    const broken = `${folder}.${randomUUID()}`;
    await rename(folder, broken);
    await rename(work, folder);
    await rm(broken, { recursive: true, force: true });
  }
}

const HOUR_MS = 3_600_000;

/** Half-unpacked folders of runs that were killed. */
async function removeStale(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.`)) continue;
    const path = join(dirname(folder), name);
    const found = await lstat(path).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > HOUR_MS) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function unpack(packed: string, work: string, final: string): Promise<void> {
  await pipeline(
    createReadStream(join(packed, 'chromium.br'), { highWaterMark: 2 ** 22 }),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
    createWriteStream(join(work, 'chromium'), { mode: 0o700 }),
  );
  const names = ['chromium'];
  for (const [archive, into] of [
    ['al2023.tar.br', ''],
    ['fonts.tar.br', 'fonts'],
  ] as const) {
    for (const entry of readTar(brotliDecompressSync(await readFile(join(packed, archive))))) {
      const name = join(into, entry.name);
      if (name.endsWith('.conf')) continue;
      await mkdir(dirname(join(work, name)), { recursive: true, mode: 0o700 });
      await writeFile(join(work, name), entry.bytes);
      names.push(name);
    }
  }
  await writeFile(join(work, 'fonts', 'fonts.conf'), fontsConf(join(final, 'fonts')));
  const sizes = await Promise.all(
    [...names, 'fonts/fonts.conf'].map(async (name) => [
      name,
      (await lstat(join(work, name))).size,
    ]),
  );
  await writeFile(join(work, daftar), JSON.stringify(Object.fromEntries(sizes)));
}

function fontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}</dir>
  <cachedir>${path}/cache</cachedir>
</fontconfig>
`;
}
