import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { susunHalaman } from '../build/susun-halaman.ts';
import { programFolder } from '../io/program-folder.ts';

/** Builds pages in a process of its own, whose memory can be told from the benchmark's: `<cara> <folder> <hasil>`. */
const [cara, folder = '', hasil = ''] = process.argv.slice(2);
const kode = cara === 'portal' ? await portal() : polos();
if (kode !== 0) throw new Error(`${String(cara)}: ${String(kode)}`);

async function portal(): Promise<number> {
  const folders = { content: join(folder, 'content'), data: join(folder, 'data') };
  const progress = { langkah: () => undefined };
  await susunHalaman({ folders, folder: hasil, progress });
  return 0;
}

function polos(): number | null {
  const bin = join(programFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return spawnSync(process.execPath, [bin, 'build', '--outDir', hasil], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).status;
}
