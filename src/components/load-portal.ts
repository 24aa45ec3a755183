import { menghentikan } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { foldersFromEnv } from '../io/folders.ts';
import type { Portal } from '../io/portal.ts';
import { readPortal } from '../io/portal.ts';

let dibaca: Promise<Portal> | undefined;

/**
 * The portal for the pages: read once a build from the folders in the environment, and anew for each page
 * while they are being written. An Error with all findings when something stops the build.
 */
export function loadPortal(): Promise<Portal> {
  if (import.meta.env.DEV) return read();
  return (dibaca ??= read());
}

async function read(): Promise<Portal> {
  const portal = await readPortal(foldersFromEnv());
  if (portal.temuan.some(menghentikan))
    throw new Error(formatPeople(portal.temuan, { warna: false }));
  return portal;
}
