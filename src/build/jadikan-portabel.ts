import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { langsungkanSkrip } from '../portal/pemuat-skrip.ts';
import { gabungSkrip } from './gabung-skrip.ts';
import { nisbikanHalaman } from './alamat-nisbi.ts';

/** Files that speak to servers and to machines that read the web. */
const untukPeladen = ['_headers', '.htaccess', 'robots.txt', 'sitemap.xml'];

const bacaSaya = `Cara membuka

1. Salin seluruh folder ini ke komputer; jangan hanya sebagian.
2. Klik dua kali index.html. Portal terbuka pada peramban (Chrome, Edge, atau Firefox).

Tidak perlu internet dan tidak ada yang dipasang. Pencarian, grafik, dan penelusuran alur tetap berjalan.
`;

/**
 * Makes a finished portal one that opens from a disk or a stick, without a server. Its pages stay the same to the
 * reader; only addresses and scripts change.
 *
 * @param base path that the portal was built for, with a slash at both ends
 */
export async function jadikanPortabel(folder: string, base: string): Promise<void> {
  const semua = new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((isi) => isi.isFile())
      .map((isi) => join(isi.parentPath, isi.name))
      .map((jalur) =>
        jalur
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      ),
  );
  const ada = (berkas: string): boolean => semua.has(berkas);
  const skrip = new Set<string>();
  for (const berkas of semua) {
    if (!berkas.endsWith('.html')) continue;
    const jalur = join(folder, berkas);
    const html = langsungkanSkrip(await readFile(jalur, 'utf8'));
    for (const [, alamat = ''] of html.matchAll(/<script type="module" src="([^"]+)"/g)) {
      skrip.add(alamat.slice(base.length));
    }
    await writeFile(jalur, nisbikanHalaman(html, { berkas, base, ada }));
  }
  await gabungSkrip(folder, [...skrip].toSorted());
  for (const nama of [...untukPeladen, ...sisaModul(semua, skrip)]) {
    await rm(join(folder, nama), { force: true });
  }
  await writeFile(join(folder, 'BACA-SAYA.txt'), bacaSaya);
}

/** Parts that only other scripts loaded, and that these hold themselves. */
function sisaModul(semua: ReadonlySet<string>, skrip: ReadonlySet<string>): readonly string[] {
  return [...semua].filter((berkas) => /^_astro\/.*\.js$/.test(berkas) && !skrip.has(berkas));
}
