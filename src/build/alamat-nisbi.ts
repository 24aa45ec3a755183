import { posix } from 'node:path';
import { sidik } from '../io/gaya-sebaris.ts';

/** What the rewriting of a page must know of the folder that it lies in. */
export interface Tempat {
  /** Path of the file below the folder: `sop/index.html`. */
  readonly berkas: string;
  /** Path that the portal was built for, with a slash at both ends. */
  readonly base: string;
  /** True when the folder holds a file of this path. */
  readonly ada: (berkas: string) => boolean;
}

/**
 * A page with addresses that hold wherever its folder lies, a disk without a server included: from the page itself,
 * with the name of the file that a server would choose, and with scripts that need no server to be modules of.
 * Addresses of files that are not in the folder stay as they are.
 */
export function nisbikanHalaman(html: string, tempat: Tempat): string {
  const nisbi = html
    .replace(
      /(<meta http-equiv="refresh" content="\d+; url=)([^"]+)"/g,
      (_, awal: string, alamat: string) => `${awal}${alamatNisbi(alamat, tempat)}"`,
    )
    .replace(/<[a-z](?:"[^"]*"|[^">])*>/gi, (tag) =>
      tag
        .replace(/(\s[a-z-]+=")(\/[^"]*)"/g, (_, awal: string, alamat: string) => {
          return `${awal}${alamatNisbi(alamat, tempat)}"`;
        })
        .replace(/^<script type="module" src=/, '<script defer src='),
    )
    .replace(/(?<=<style>).*?(?=<\/style>)/gs, (gaya) => nisbikanGaya(gaya, tempat));
  const gaya = /<style>(.*?)<\/style>/s.exec(nisbi)?.[1] ?? '';
  return nisbi.replace(/<meta http-equiv="content-security-policy"[^>]*>/, () =>
    kebijakanDisk(sidik(gaya)),
  );
}

/**
 * The same for the styles of a page. Pages on a disk are of one site to nobody, so that a browser refuses to lead the
 * eye from one to the next; and a typeface is so near that the page takes it as soon as it is read.
 */
function nisbikanGaya(css: string, tempat: Tempat): string {
  return css
    .replace(/@view-transition\s*\{[^}]*\}/g, '')
    .replace(/font-display:\s*optional/g, 'font-display:swap')
    .replace(/url\((["']?)(\/[^"')]+)\1\)/g, (_, kutip: string, alamat: string) => {
      return `url(${kutip}${alamatNisbi(alamat, tempat)}${kutip})`;
    });
}

/**
 * On a disk every file is of an origin of its own and `'self'` is none of them; what may load is named by how it is
 * loaded. Nothing may ask a host, as everywhere in the portal.
 */
function kebijakanDisk(gaya: string): string {
  return (
    '<meta http-equiv="content-security-policy" content="default-src \'none\';' +
    `script-src file:;style-src ${gaya};img-src file: data:;font-src file:;base-uri 'none'">`
  );
}

function alamatNisbi(alamat: string, { berkas, base, ada }: Tempat): string {
  const [, jalur = '', sisa = ''] = /^([^?#]*)(.*)$/s.exec(alamat) ?? [];
  if (!jalur.startsWith(base)) return alamat;
  const dicari = decodeURIComponent(jalur.slice(base.length));
  const tujuan = [dicari, posix.join(dicari, 'index.html')].find(ada);
  if (tujuan === undefined) return alamat;
  // A link within the page is one of its own fragments, whatever the page is called.
  if (tujuan === berkas && sisa.startsWith('#')) return sisa;
  return encodeURI(posix.relative(posix.dirname(berkas), tujuan)) + sisa;
}
