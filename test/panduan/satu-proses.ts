import { spawn } from 'node:child_process';
import { root } from '../run-script.ts';

/** A command of package.json by the name of its file in `scripts/`, with what follows it. */
type Panggilan = readonly [skrip: string, argumen: readonly string[]];

interface Jawaban {
  readonly kode: number;
  readonly keluaran: string;
}

/**
 * Each call imports the script anew with its own arguments, while what all of them share is loaded once: a process for
 * each would spend ten times as long on starting.
 */
const pengemudi = `
const jawaban = [];
const tulis = process.stdout.write.bind(process.stdout);
let keluaran = '';
process.stdout.write = process.stderr.write = (teks) => ((keluaran += teks), true);
for (const [ke, [skrip, argumen]] of JSON.parse(process.argv[1]).entries()) {
  process.argv = [process.argv[0], skrip, ...argumen];
  keluaran = '';
  process.exitCode = 0;
  await import('./scripts/' + skrip + '.ts?' + ke);
  jawaban.push({ kode: process.exitCode ?? 0, keluaran });
}
process.exitCode = 0;
tulis(JSON.stringify(jawaban));
`;

/** Runs commands one after another in one process, and gives what each of them answered. */
export async function runCommands(
  panggilan: readonly Panggilan[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Jawaban[]> {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', pengemudi, JSON.stringify(panggilan)],
    {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const potong: string[] = [];
  child.stdout.on('data', (satu: Buffer) => potong.push(satu.toString()));
  await new Promise((selesai, gagal) => {
    child.on('error', gagal);
    child.on('close', selesai);
  });
  return JSON.parse(potong.join('')) as Jawaban[];
}
