import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';

/** Finished files of earlier runs, found by what they were made from. */
export interface Simpanan {
  ambil(kunci: string): Uint8Array | undefined;
  simpan(kunci: string, isi: Uint8Array): void;
}

/**
 * A store below `node_modules/.cache`, which every install of the program has for itself. `pembuat` names all that
 * makes the files besides their input: what another maker left is removed. A folder that cannot be written keeps
 * nothing, and costs only time.
 */
export function bukaSimpanan(
  nama: string,
  pembuat: string,
  induk = join(programFolder, 'node_modules', '.cache', 'cacah'),
): Simpanan {
  const folder = join(induk, nama);
  const milik = join(folder, digest(pembuat).slice(0, 32));
  const siap = prepare(folder, milik);
  const jalur = (kunci: string): string => join(milik, `${digest(kunci)}.pdf`);
  return {
    ambil: (kunci) => (siap ? read(jalur(kunci)) : undefined),
    simpan: (kunci, isi) => {
      if (siap) write(jalur(kunci), isi);
    },
  };
}

/**
 * A digest of the whole program: its sources, styles and the versions of its packages. Coarse on purpose, since
 * a list of what matters to a sheet would one day miss something.
 */
export function sidikProgram(): string {
  const hash = createHash('sha256');
  const sumber = globSync('src/**/*.{ts,css}', { cwd: programFolder }).toSorted();
  for (const nama of [...sumber, 'package-lock.json']) {
    hash.update(`${nama}\n`).update(readFileSync(join(programFolder, nama)));
  }
  return hash.digest('hex');
}

function digest(teks: string): string {
  return createHash('sha256').update(teks).digest('hex');
}

function prepare(folder: string, milik: string): boolean {
  try {
    mkdirSync(milik, { recursive: true });
    for (const lain of readdirSync(folder)) {
      const jalur = join(folder, lain);
      if (jalur !== milik) rmSync(jalur, { recursive: true, force: true });
    }
    return true;
  } catch {
    // A read-only install: everything is made anew each time.
    return false;
  }
}

function read(jalur: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(jalur));
  } catch {
    // Not there, which is what most keys are answered on a first run.
    return undefined;
  }
}

/** Under another name first, so that nobody reads half a file. */
function write(jalur: string, isi: Uint8Array): void {
  const sementara = `${jalur}.${process.pid}`;
  try {
    writeFileSync(sementara, isi);
    renameSync(sementara, jalur);
  } catch {
    // A full disk spoils the store, not the sheet.
    rmSync(sementara, { force: true });
  }
}
