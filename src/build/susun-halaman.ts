import type { Finding } from '../finding/finding.ts';
import { menghentikan } from '../finding/finding.ts';
import type { Letak } from '../io/alamat-penuh.ts';
import { folderCetak } from '../io/alamat.ts';
import { ScriptError } from '../io/command.ts';
import type { Folders } from '../io/folders.ts';
import type { Portal } from '../io/portal.ts';
import { readPortal } from '../io/portal.ts';
import type { Progress } from '../io/progress.ts';
import { runAstro } from '../io/run-astro.ts';
import { expectedPages } from './expected-pages.ts';
import { tulisUnduhan } from './tulis-unduhan.ts';

interface Susunan extends Letak {
  /** What the portal is made from. */
  readonly folders: Folders;
  /** Folder that the pages are put in; what it holds stays. */
  readonly folder: string;
  readonly progress: Pick<Progress, 'langkah'>;
}

/** What keeps a portal from being made. */
export class IsiTertahan extends Error {
  readonly temuan: readonly Finding[];

  constructor(temuan: readonly Finding[]) {
    super('the content or the data has a galat');
    this.temuan = temuan;
  }
}

/**
 * Checks content and data and makes the pages of the portal, with all files that need no browser to be drawn. Astro runs
 * in a process of its own: it bundles while this one reads and checks, and makes the pages while this one makes the
 * files. Throws IsiTertahan when a galat stops it, and ScriptError with Astro's words when the pages cannot be built; the
 * folder then holds a part of them.
 */
export async function susunHalaman(susunan: Susunan): Promise<Portal> {
  const batal = new AbortController();
  const dibaca = bacaPortal(susunan).catch((error: unknown) => {
    batal.abort();
    throw error;
  });
  const ditulis = dibaca.then((portal) => tulisUnduhan(portal, susunan, susunan.folder));
  // All are waited for, so that nothing is written any more when one of them has failed.
  const hasil = await Promise.allSettled([dibaca, ditulis, susunAstro(susunan, dibaca, batal)]);
  for (const satu of hasil) if (satu.status === 'rejected') throw satu.reason;
  return dibaca;
}

async function bacaPortal({ folders, progress }: Susunan): Promise<Portal> {
  progress.langkah('Memeriksa isi dan data');
  const portal = await readPortal(folders);
  if (portal.temuan.some(menghentikan)) throw new IsiTertahan(portal.temuan);
  progress.langkah('Menyusun halaman');
  return portal;
}

async function susunAstro(
  { folders, folder, progress, situs, base }: Susunan,
  dibaca: Promise<Portal>,
  batal: AbortController,
): Promise<void> {
  let [halaman, dari] = [0, 0];
  void dibaca.then(
    (portal) => (dari = expectedPages(portal).length),
    () => undefined,
  );
  const { kode, keluaran } = await runAstro({
    perintah: 'build',
    folders,
    argumen: ['--outDir', folder],
    setelan: { CACAH_SITE: situs ?? '', CACAH_BASE: base ?? '/' },
    batal: batal.signal,
    baris: (teks) => {
      if (!teks.includes('.html')) return;
      if (teks.includes(`/${folderCetak}/`) || teks.includes('/404.html')) return;
      halaman += 1;
      if (dari > 0) progress.langkah('Menyusun halaman', halaman, dari);
    },
  });
  if (kode !== 0) throw new ScriptError(`Halaman tidak dapat disusun.\n${keluaran.trim()}`, 1);
}
