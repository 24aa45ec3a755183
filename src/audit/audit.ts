import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../io/progress.ts';
import { serveFolder } from '../io/serve.ts';
import { contohHalaman, semuaHalaman } from './halaman.ts';
import type { NilaiHalaman } from './lighthouse.ts';
import { ukurLighthouse } from './lighthouse.ts';
import { periksaHtml } from './periksa-html.ts';
import { tautanPutus } from './tautan.ts';

/** What an audit found. A part whose tool is not installed is undefined. */
export interface HasilAudit {
  readonly halaman: number;
  readonly tautan: readonly string[];
  readonly html: readonly string[] | undefined;
  readonly lighthouse: readonly (NilaiHalaman & { readonly jenis: string })[] | undefined;
}

/** Checks a built portal: links and HTML of every page, and one page of each kind as a phone on a slow line gets it. */
export async function auditPortal(
  folder: string,
  base: string,
  progress: Progress,
): Promise<HasilAudit> {
  const halaman = semuaHalaman(folder);
  progress.langkah('Memeriksa tautan');
  const ada = (berkas: string): boolean => {
    const jalur = join(folder, berkas);
    return existsSync(jalur) && statSync(jalur).isFile();
  };
  const tautan = tautanPutus(halaman, base, ada);
  progress.langkah('Memeriksa HTML');
  const html = await periksaHtml(halaman);
  return { halaman: halaman.length, tautan, html, lighthouse: await ukur() };

  async function ukur(): Promise<HasilAudit['lighthouse']> {
    const contoh = contohHalaman(halaman);
    const server = await serveFolder(folder, { base, mampat: true });
    try {
      let ke = 0;
      progress.langkah('Mengukur halaman', ke, contoh.length);
      const path = contoh.map((satu) => satu.path);
      const nilai = await ukurLighthouse(server.url, path, () => {
        ke += 1;
        progress.langkah('Mengukur halaman', ke, contoh.length);
      });
      return nilai?.map((satu, i) => ({ ...satu, jenis: contoh[i]?.jenis ?? '' }));
    } finally {
      await server.close();
    }
  }
}
