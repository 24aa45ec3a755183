import { type Attributes, element, escapeXml } from './markup.ts';
import { temaSvg } from './tema-svg.ts';

/**
 * A drawing as an `<svg>` element: named and described for readers who do not see it, in the letters of the theme.
 *
 * @param atribut more of the element, such as its place in another drawing
 */
export function bingkaiSvg(
  {
    id,
    judul,
    uraian,
    lebarPx,
    tinggiPx,
  }: {
    readonly id: string;
    readonly judul: string;
    readonly uraian: string;
    readonly lebarPx: number;
    readonly tinggiPx: number;
  },
  isi: string,
  atribut: Attributes = {},
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'grafik',
      role: 'img',
      'aria-labelledby': `${id}-judul ${id}-uraian`,
      viewBox: `0 0 ${lebarPx} ${tinggiPx}`,
      width: String(lebarPx),
      height: String(tinggiPx),
      'font-family': temaSvg.huruf.replaceAll('"', "'"),
      'font-size': String(temaSvg.ukuranPx),
      ...atribut,
    },
    element('title', { id: `${id}-judul` }, escapeXml(judul)) +
      element('desc', { id: `${id}-uraian` }, escapeXml(uraian)) +
      isi,
  );
}
