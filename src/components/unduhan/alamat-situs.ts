import { href } from '../href.ts';

/** Absolute address of a path of the portal; undefined where nobody has said where it will stand (CACAH_SITE). */
export function alamatSitus(path: `/${string}`): string | undefined {
  const { SITE } = import.meta.env;
  return SITE ? new URL(href(path), SITE).href : undefined;
}
