import { formatPeople } from '../finding/format/people.ts';
import { foldersFromEnv } from '../io/folders.ts';
import type { Portal } from '../io/portal.ts';
import { readPengumuman } from '../io/read-pengumuman.ts';
import { pengumumanBerlaku } from '../sop/pengumuman.ts';
import type { Pengumuman } from '../sop/pengumuman.ts';

/** The notices that hold. An Error with all findings when one cannot be read. */
export function loadPengumuman({ per }: Pick<Portal, 'per'>): readonly Pengumuman[] {
  const { pengumuman, temuan } = readPengumuman(foldersFromEnv().content);
  if (temuan.length > 0) throw new Error(formatPeople(temuan, { warna: false }));
  return pengumumanBerlaku(pengumuman, per);
}
