import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Folders } from './folders.ts';
import { withKunci } from './kunci.ts';
import { programFolder } from './program-folder.ts';

export interface AstroRun {
  readonly perintah: 'build' | 'dev' | 'sync';
  readonly folders: Folders;
  readonly argumen?: readonly string[];
  /** Settings for the pages beside the folders, by name of the variable. */
  readonly setelan?: Readonly<Record<string, string>>;
  /** Called with each line that Astro prints; without it Astro prints to the terminal itself. */
  readonly baris?: (teks: string) => void;
  /** Ends Astro, or its wait for a turn; the run fails with the reason. */
  readonly batal?: AbortSignal;
}

/**
 * Settings of the allocator of Astro's bundler, which is done before the first page is made but keeps what it held to
 * the end: a quarter of the memory of a build.
 */
const hematMemori = { MIMALLOC_ARENA_EAGER_COMMIT: '0', MIMALLOC_PURGE_DELAY: '0' };

interface HasilAstro {
  readonly kode: number;
  readonly keluaran: string;
}

/**
 * Runs Astro's own command in a process of its own. Returns its exit code and, with `baris`, all it printed.
 *
 * Astro keeps lists of the content it reads in folders beside the program, so two builds of different offices at once
 * would mix their chapters: builds take turns. The server of `dev` runs for hours and is not waited for.
 */
export function runAstro(run: AstroRun): Promise<HasilAstro> {
  if (run.perintah !== 'build') return jalankan(run);
  return withKunci(
    join(programFolder, 'node_modules', '.astro.kunci'),
    () => jalankan(run),
    run.batal,
  );
}

async function jalankan({
  perintah,
  folders,
  argumen = [],
  setelan = {},
  baris,
  batal,
}: AstroRun): Promise<HasilAstro> {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  );
  const child = spawn(process.execPath, [bin, perintah, '--root', programFolder, ...argumen], {
    // Astro takes a folder whose path merely begins like the one it runs in for a part of it, and then misses its
    // packages there: `cacah-dist` beside `cacah`. No result lies beside a folder of packages.
    cwd: join(programFolder, 'node_modules'),
    stdio: baris ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    signal: batal,
    env: {
      ...hematMemori,
      ...withoutVite(process.env),
      // Another value, which test runners and some machines set, makes pages that read everything anew each.
      ...(perintah === 'build' && { NODE_ENV: 'production' }),
      CACAH_CONTENT: folders.content,
      CACAH_DATA: folders.data,
      ...setelan,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
    },
  });
  let keluaran = '';
  const dengar = (potong: Buffer): void => {
    keluaran += potong.toString();
    for (const teks of potong.toString().split('\n')) if (teks.trim()) baris?.(teks);
  };
  child.stdout?.on('data', dengar);
  child.stderr?.on('data', dengar);
  const kode = await new Promise<number>((selesai, gagal) => {
    // One that is stopped still writes until it is closed.
    child.on('error', (error) => {
      if (batal?.aborted !== true) gagal(error);
    });
    child.on('close', (nilai) => {
      selesai(nilai ?? 1);
    });
  });
  batal?.throwIfAborted();
  return { kode, keluaran };
}

/** Variables of these names, which some machines set for other purposes, would replace Vite's own in the pages. */
function withoutVite(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const milikVite = new Set(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']);
  return Object.fromEntries(Object.entries(env).filter(([nama]) => !milikVite.has(nama)));
}
