import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from '../run-script.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The portal that `npm run build` makes from the committed sources. */
    dist: string;
    /** What the build printed. */
    keluaranBuild: string;
  }
}

/** Builds the committed portal as a user does, before the tests look at its pages and prints. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cacah-uji-'));
  const dist = join(folder, 'dist');
  const { kode, stdout, stderr } = await runScript('build', ['--out', dist]);
  if (kode !== 0) throw new Error(`the portal could not be built:\n${stdout}${stderr}`);
  project.provide('dist', dist);
  project.provide('keluaranBuild', stdout);
  return () => rm(folder, { recursive: true, force: true });
}
