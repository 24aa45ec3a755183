/** Where a portal is published. */
export interface Letak {
  /** Address of the host; unknown when left out. */
  readonly situs?: string | undefined;
  /** Path of the portal there; `/` when left out. */
  readonly base?: string | undefined;
}

/** Absolute address of a path of the portal; undefined where nobody has said where it will stand (CACAH_SITE). */
export function alamatPenuh(path: `/${string}`, { situs, base = '/' }: Letak): string | undefined {
  if (!situs) return undefined;
  const awal = base.replace(/^\/+|\/+$/g, '');
  return new URL(awal === '' ? path : `/${awal}${path}`, situs).href;
}
