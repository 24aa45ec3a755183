import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../io/progress.ts';
import type { Printer } from '../print/printer.ts';

/** What every print of a build shares. */
export interface CetakJob {
  readonly printer: Printer;
  /** Address at which the unfinished portal is served, ending in a slash. */
  readonly alamat: string;
  /** Folder of the unfinished portal, to which the files are added. */
  readonly folder: string;
  readonly progress: Progress;
  /** Address of the published portal, for links in the prints. */
  readonly situs: string | undefined;
}

export interface BerkasCetak {
  /** Path in the portal. */
  readonly path: string;
  readonly halaman: number;
  readonly bytes: number;
}

/** Address of a page of the unfinished portal. */
export function urlOf({ alamat }: Pick<CetakJob, 'alamat'>, path: `/${string}`): string {
  return alamat + path.slice(1);
}

/** A string as CSS content. */
export function cssString(teks: string): string {
  return `"${teks.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;
}

export async function writePrint(
  { folder }: CetakJob,
  path: `/${string}`,
  bytes: Uint8Array,
): Promise<void> {
  await writeFile(join(folder, ...path.split('/')), bytes);
}
