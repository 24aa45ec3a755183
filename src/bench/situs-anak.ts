import { runAstro } from '../io/run-astro.ts';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { programFolder } from '../io/program-folder.ts';

/** Builds pages in a process of its own, whose memory can be told from the benchmark's: `<cara> <folder> <hasil>`. */
const [cara, folder = '', hasil = ''] = process.argv.slice(2);
const kode = cara === 'portal' ? await portal() : polos();
if (kode !== 0) throw new Error(`${String(cara)}: ${String(kode)}`);

async function portal(): Promise<number> {
  const folders = { content: join(folder, 'content'), data: join(folder, 'data') };
  const astro = await runAstro({
    perintah: 'build',
    folders,
    argumen: ['--outDir', hasil],
    baris: () => undefined,
  });
  if (astro.kode !== 0) process.stderr.write(astro.keluaran.slice(-2000));
  return astro.kode;
}

function polos(): number | null {
  const bin = join(programFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return spawnSync(process.execPath, [bin, 'build', '--outDir', hasil], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).status;
}
