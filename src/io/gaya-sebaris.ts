import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { gayaTertaut, kebijakanHalaman } from '../portal/kebijakan.ts';
import { susulkanSkrip } from '../portal/pemuat-skrip.ts';
import { folderCetak } from './alamat.ts';

/**
 * Puts the styles of every page of a build into the page, so that a first visit paints from one answer of the host.
 * Sheets beside it each cost a way to the host and back before anything shows, and all together more bytes than one
 * page's styles compressed in one piece. Prints keep their sheets: they are read on the machine that makes them.
 *
 * @param base path that the portal is built for
 */
export function gayaSebaris(base: string): AstroIntegration {
  return {
    name: 'gaya-sebaris',
    hooks: {
      'astro:build:done': ({ dir }) => {
        sebariskanFolder(fileURLToPath(dir), `${base}/`.replace(/\/+$/, '/'));
      },
    },
  };
}

function sebariskanFolder(folder: string, base: string): void {
  const lembaran = new Map<string, string>();
  const baca = (alamat: string): string => {
    const gaya = lembaran.get(alamat) ?? readFileSync(berkasDari(alamat), 'utf8').trim();
    lembaran.set(alamat, gaya);
    return gaya;
  };
  const berkasDari = (alamat: string) => join(folder, decodeURI(alamat).slice(base.length));
  for (const nama of globSync('**/*.html', { cwd: folder })) {
    if (nama.startsWith(folderCetak + sep)) continue;
    const jalur = join(folder, nama);
    writeFileSync(jalur, sebarisHalaman(readFileSync(jalur, 'utf8'), baca));
  }
}

const gayaHalaman = /<link rel="stylesheet" href="([^"]+)">|<style>(.*?)<\/style>/gs;

/**
 * A page with all its styles in one place, in their order, those that it linked to among them, and a policy that allows these alone. Its
 * scripts follow when it is painted.
 *
 * @param baca the style sheet at an address; what it names by url() must not depend on where it stands
 */
export function sebarisHalaman(html: string, baca: (alamat: string) => string): string {
  const gaya = [...html.matchAll(gayaHalaman)]
    .map(([, alamat, isi = '']) => (alamat === undefined ? isi : baca(alamat)))
    .join('');
  return susulkanSkrip(html)
    .replace(gayaHalaman, '')
    .replace(kebijakanHalaman(gayaTertaut), () => kebijakanHalaman(sidik(gaya)))
    .replace('</head>', () => `<style>${gaya}</style></head>`);
}

/** How a policy names a style or a script that stands in the page, by its text. */
export function sidik(isi: string): string {
  return `'sha256-${createHash('sha256').update(isi).digest('base64')}'`;
}
