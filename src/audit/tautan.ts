import type { Halaman } from './halaman.ts';

/**
 * Links of a portal that lead nowhere: to a file that is not there, or to a place that its page does not have.
 * Fragments that a script reads (`#jalan/1/2`) are no places.
 *
 * @param base path that the portal was built for, with a slash at both ends
 * @param ada true when the portal holds a file of this path
 * @returns a line each: the page, the link, what is missing
 */
export function tautanPutus(
  halaman: readonly Halaman[],
  base: string,
  ada: (berkas: string) => boolean,
): readonly string[] {
  const sauh = new Map(halaman.map(({ path, html }) => [path, idHalaman(html)]));
  return halaman.flatMap(({ path, html }) =>
    alamatDalam(html).flatMap((alamat) => {
      const sebab = putus(alamat, path, { base, ada, sauh });
      return sebab === undefined ? [] : [`/${path} → ${alamat}: ${sebab}`];
    }),
  );
}

interface Portal {
  readonly base: string;
  readonly ada: (berkas: string) => boolean;
  readonly sauh: ReadonlyMap<string, ReadonlySet<string>>;
}

function putus(alamat: string, path: string, { base, ada, sauh }: Portal): string | undefined {
  const { pathname, hash } = new URL(alamat, `http://portal${base}${path}`);
  if (!pathname.startsWith(base)) return 'di luar portal';
  const tujuan = decodeURIComponent(pathname.slice(base.length));
  if (!ada(tujuan === '' || tujuan.endsWith('/') ? `${tujuan}index.html` : tujuan)) {
    return 'berkasnya tidak ada';
  }
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || id.includes('/') || id.includes('=')) return undefined;
  return sauh.get(tujuan)?.has(id) === false ? 'bagian itu tidak ada' : undefined;
}

/** Addresses that stay within the portal, each once. */
function alamatDalam(html: string): readonly string[] {
  const semua = [...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*?\s(?:href|src|action)="([^"]*)"/g)];
  return [...new Set(semua.map(([, alamat = '']) => alamat.replaceAll('&amp;', '&')))].filter(
    (alamat) => alamat !== '' && !/^([a-z]+:|\/\/)/i.test(alamat),
  );
}

function idHalaman(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
