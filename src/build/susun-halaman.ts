import { folderCetak } from '../io/alamat.ts';
import { ScriptError } from '../io/command.ts';
import type { Folders } from '../io/folders.ts';
import type { Portal } from '../io/portal.ts';
import type { Progress } from '../io/progress.ts';
import { runAstro } from '../io/run-astro.ts';
import { expectedPages } from './expected-pages.ts';
import { tulisUnduhan } from './tulis-unduhan.ts';

interface Susunan {
  /** What the portal was read from; Astro reads it itself. */
  readonly folders: Folders;
  /** Folder that the pages are put in; what it holds stays. */
  readonly folder: string;
  readonly progress: Pick<Progress, 'langkah'>;
}

/**
 * The pages of a portal with all files that need no browser to be drawn. Astro runs in a process of its own, and while
 * it makes the pages this one makes the files of the SOPs. Throws ScriptError with Astro's words when the pages cannot
 * be built.
 */
export async function susunHalaman(portal: Portal, susunan: Susunan): Promise<void> {
  // Both are waited for, so that nothing is written any more when one of them has failed.
  const hasil = await Promise.allSettled([
    susunAstro(expectedPages(portal).length, susunan),
    tulisUnduhan(portal.sop, susunan.folder),
  ]);
  for (const satu of hasil) if (satu.status === 'rejected') throw satu.reason;
}

async function susunAstro(dari: number, { folders, folder, progress }: Susunan): Promise<void> {
  progress.langkah('Menyusun halaman');
  let halaman = 0;
  const { kode, keluaran } = await runAstro({
    perintah: 'build',
    folders,
    argumen: ['--outDir', folder],
    baris: (teks) => {
      if (!teks.includes('.html')) return;
      if (teks.includes(`/${folderCetak}/`) || teks.includes('/404.html')) return;
      halaman += 1;
      progress.langkah('Menyusun halaman', halaman, dari);
    },
  });
  if (kode !== 0) throw new ScriptError(`Halaman tidak dapat disusun.\n${keluaran.trim()}`, 1);
}
