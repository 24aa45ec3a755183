/** An office with what sets its pages apart from those of others. */
export interface KantorBerupa {
  readonly kode: string;
  /** Colour of head and buttons, `#rrggbb`. */
  readonly warna?: string | undefined;
  /** The logo as a data: address. */
  readonly lambang?: string | undefined;
}

/** The style sheet of an office that has a colour of its own. */
export function alamatWarna({ kode, warna }: KantorBerupa): `/${string}` | undefined {
  return warna === undefined ? undefined : `/instansi/${kode}/warna.css`;
}

/** The logo as a file of its own, so that a page does not carry it along. */
export function alamatLambang({ kode, lambang }: KantorBerupa): `/${string}` | undefined {
  return lambang === undefined ? undefined : `/instansi/${kode}/lambang.${jenisLambang(lambang)}`;
}

/** The rules that give the pages of an office its colour. Twice :root goes before the tokens, wherever they stand. */
export function cssWarna(warna: string): string {
  return `:root:root{--warna-aksen:${warna}}\n`;
}

export function jenisLambang(lambang: string): 'svg' | 'png' {
  return lambang.startsWith('data:image/svg') ? 'svg' : 'png';
}
