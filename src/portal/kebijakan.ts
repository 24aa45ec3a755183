import { sidikPemuat } from './pemuat-skrip.ts';

/** What scripts, pictures, fonts and forms of every page may do; the same on all of them. */
const umum = [
  `script-src 'self' ${sidikPemuat}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Styles of a page that has them in files of the portal. */
export const gayaTertaut = "'self'";

/**
 * The content security policy inside a page: nothing but the portal's own files, and no style but the named one.
 *
 * @param gaya where styles may come from, as `style-src` writes it: the hash of the page's own
 */
export function kebijakanHalaman(gaya: string): string {
  return ["default-src 'none'", `style-src ${gaya}`, ...umum].join(';');
}

/**
 * The same as a header says it, with what only a header can say: which sites may frame the page. Each page has a style
 * of its own, which a header for all of them cannot name, and of two policies a browser keeps both; so the header
 * leaves the style to the page, and with it `default-src`, whose other parts it names one by one.
 *
 * @param pembingkai sites that may frame the page, as `frame-ancestors` writes them
 */
export function kebijakanKepala(pembingkai: "'self'" | '*'): string {
  return [
    ...umum,
    "object-src 'none'",
    "media-src 'none'",
    "frame-src 'none'",
    `frame-ancestors ${pembingkai}`,
  ].join('; ');
}
