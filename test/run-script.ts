import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface ScriptResult {
  readonly kode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What Node has compiled for one command serves the next: loading takes most of the time of a short one. */
const simpanan = join(root, 'node_modules', '.cache', 'node');

/** Runs a command of package.json as its user does: same program, same arguments, in a process of its own. */
export async function runScript(
  nama: string,
  argumen: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ScriptResult> {
  const child = spawn(process.execPath, [join(root, 'scripts', `${nama}.ts`), ...argumen], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: simpanan, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const kode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return { kode, stdout: out.join(''), stderr: err.join('') };
}
