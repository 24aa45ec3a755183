import { alamatPenuh } from '../../io/alamat-penuh.ts';

const { SITE: situs, BASE_URL: base } = import.meta.env;

/** Absolute address of a path of the portal; undefined where nobody has said where it will stand (CACAH_SITE). */
export function alamatSitus(path: `/${string}`): string | undefined {
  return alamatPenuh(path, { situs, base });
}
