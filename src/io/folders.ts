import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ScriptError } from './command.ts';
import { programFolder } from './program-folder.ts';

/** The office's own folders. They lie outside the program when the office keeps them elsewhere. */
export interface Folders {
  readonly content: string;
  readonly data: string;
}

/**
 * Folders for the pages, which Astro runs without arguments: the commands hand theirs over in
 * CACAH_CONTENT and CACAH_DATA; without them the folders beside package.json are meant.
 */
export function foldersFromEnv(): Folders {
  return {
    content: resolve(programFolder, process.env.CACAH_CONTENT ?? 'content'),
    data: resolve(programFolder, process.env.CACAH_DATA ?? 'data'),
  };
}

/** Folders of a command, relative to where npm was called. A folder that was named must be there: ScriptError. */
export function foldersFrom(opsi: { readonly content?: string; readonly data?: string }): Folders {
  const bawaan = foldersFromEnv();
  return {
    content: opsi.content === undefined ? bawaan.content : named('--content', opsi.content),
    data: opsi.data === undefined ? bawaan.data : named('--data', opsi.data),
  };
}

/** A path as its user wrote it: npm moves to package.json's folder and leaves the former one in INIT_CWD. */
export function resolveFromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/** A path as it is said to the reader: from where npm was called, unless the whole path is shorter. */
export function pathForReader(path: string): string {
  const dekat = relative(process.env.INIT_CWD ?? process.cwd(), path) || '.';
  return dekat.length < path.length ? dekat : path;
}

/** Folder that a build goes into: the one that was named, else dist beside package.json. */
export function outFrom({ out }: { readonly out?: string }): string {
  return out === undefined ? resolve(programFolder, 'dist') : resolveFromCaller(out);
}

function named(opsi: string, path: string): string {
  const folder = resolveFromCaller(path);
  if (!existsSync(folder))
    throw new ScriptError(`${opsi} ${path}: folder itu tidak ada (${folder})`);
  return folder;
}
