import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names in a folder, sorted by code unit; a folder that is not there has none, and hidden files do not count. */
export function listFolder(folder: string, bagian: string): readonly string[] {
  try {
    return readdirSync(join(folder, bagian))
      .filter((nama) => !nama.startsWith('.'))
      .sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  const kode = error instanceof Error && 'code' in error ? error.code : undefined;
  return kode === 'ENOENT' || kode === 'ENOTDIR';
}
