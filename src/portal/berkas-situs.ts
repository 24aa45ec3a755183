import { kebijakanKepala } from './kebijakan.ts';

/** Where a portal is published. */
interface Tempat {
  /** Address of the host, without its path; absent where it is not known. */
  readonly situs?: URL | undefined;
  /** Path below it, with a slash at both ends. */
  readonly base: string;
}

/** A file beside the pages that speaks to search engines or to the server. */
interface BerkasSitus {
  readonly nama: string;
  readonly isi: string;
}

/** Folder of the pages that stand alone for frames. */
const sematan = 'sematkan';

/** Headers of every file. */
const kepalaUmum: readonly (readonly [nama: string, isi: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

const selamanya = 'public, max-age=31536000, immutable';
const selaluTanya = 'no-cache';

/**
 * The files beside the pages: robots.txt, the headers for hosts that read `_headers` and for Apache, and sitemap.xml
 * where the address of the host is known, because a sitemap names whole addresses.
 *
 * @param halaman addresses of all pages below the base, each with a slash at both ends
 */
export function berkasSitus(tempat: Tempat, halaman: readonly string[]): readonly BerkasSitus[] {
  const { situs } = tempat;
  return [
    { nama: 'robots.txt', isi: robots(tempat) },
    { nama: '_headers', isi: headers(tempat) },
    { nama: '.htaccess', isi: htaccess(tempat) },
    ...(situs === undefined ? [] : [{ nama: 'sitemap.xml', isi: sitemap(situs, tempat, halaman) }]),
  ];
}

function robots({ situs, base }: Tempat): string {
  const peta = situs === undefined ? [] : [`Sitemap: ${new URL(`${base}sitemap.xml`, situs).href}`];
  return [...['User-agent: *', 'Allow: /'], ...peta].join('\n') + '\n';
}

function sitemap(situs: URL, { base }: Tempat, halaman: readonly string[]): string {
  const alamat = halaman
    .map((path) => new URL(base + path.slice(1), situs).href)
    .toSorted()
    .map((satu) => `<url><loc>${escapeXml(satu)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...alamat,
    '</urlset>',
    '',
  ].join('\n');
}

/** Netlify and Cloudflare Pages read this at the root of the host. */
function headers({ base }: Tempat): string {
  const umum = [
    ...kepalaUmum,
    ['Content-Security-Policy', "frame-ancestors 'self'"],
    ['Cache-Control', selaluTanya],
  ].map(([nama, isi]) => `  ${nama}: ${isi}`);
  const bernama = [`${base}_astro/*`, '  ! Cache-Control', `  Cache-Control: ${selamanya}`];
  const bingkai = [
    `${base}${sematan}/*`,
    '  ! Content-Security-Policy',
    '  Content-Security-Policy: frame-ancestors *',
  ];
  return [`${base}*`, ...umum, ...bernama, ...bingkai, ''].join('\n');
}

/** Apache reads this in the folder of the portal; without mod_headers it says nothing. */
function htaccess({ base }: Tempat): string {
  return `ErrorDocument 404 ${base}404.html
Options -Indexes
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${kepalaUmum.map(([nama, isi]) => `  Header set ${nama} "${isi}"`).join('\n')}
  Header set Cache-Control "${selaluTanya}"
  <FilesMatch "\\.html$">
    Header set Content-Security-Policy "${kebijakanKepala("'self'")}"
  </FilesMatch>
  <If "%{REQUEST_URI} =~ m#^${base}${sematan}/#">
    Header set Content-Security-Policy "${kebijakanKepala('*')}"
  </If>
  # Names with a hash of their content never change.
  <If "%{REQUEST_URI} =~ m#/_astro/|/cari/[a-z]+-[0-9a-f]{10}\\.js$#">
    Header set Cache-Control "${selamanya}"
  </If>
</IfModule>
`;
}

function escapeXml(teks: string): string {
  return teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
