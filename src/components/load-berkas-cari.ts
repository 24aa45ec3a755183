import { formatPeople } from '../finding/format/people.ts';
import { menghentikan } from '../finding/finding.ts';
import type { BerkasPaket } from '../io/cari/paket.ts';
import { berkasPaket, paketCari } from '../io/cari/paket.ts';
import { foldersFromEnv } from '../io/folders.ts';
import type { Portal } from '../io/portal.ts';
import { readPadanan } from '../io/read-padanan.ts';
import { ingat } from '../sop/ingat.ts';
import { loadPortal } from './load-portal.ts';

/** The packets of the search. An Error with all findings when the words of one meaning cannot be read. */
export async function loadBerkasCari(): Promise<readonly BerkasPaket[]> {
  return berkasPortal(await loadPortal());
}

/** Made once a build, for the page that names them and for their own addresses. */
const berkasPortal = ingat((portal: Portal) => {
  const { nilai = [], temuan } = readPadanan(foldersFromEnv().content);
  if (temuan.some(menghentikan)) throw new Error(formatPeople(temuan, { warna: false }));
  return berkasPaket(paketCari(portal, nilai));
});
